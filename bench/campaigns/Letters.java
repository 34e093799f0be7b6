import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares recovered letters with the true ones, word by word: for each true letter the recovered
/// one with most of its words in order, how many of its words are missing there, and how many are
/// too many.
///
/// java bench/campaigns/Letters.java templates.tsv OUT.tsv.letters
public class Letters {
  static final String[] KINDS = {"plain", "", "derived", "spun"};

  public static void main(String[] args) throws Exception {
    List<String[]> recovered = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      if (line.startsWith("L")) recovered.add(words(line.substring(line.indexOf('\t') + 1)));
    }
    int[][] sums = new int[4][6];
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] cells = line.split("\t");
      int[] sum = sums[Integer.parseInt(cells[2])];
      String[] wanted = words(cells[4]);
      String[] best = new String[0];
      int most = 0;
      for (String[] one : recovered) {
        int common = runs(wanted, one);
        if (common > most) {
          most = common;
          best = one;
        }
      }
      int found = most == 0 ? 0 : common(wanted, best);
      boolean isFound = found * 2 >= wanted.length;
      sum[0]++;
      if (!isFound) continue;
      sum[1]++;
      if (Arrays.equals(wanted, best)) sum[2]++;
      sum[3] += wanted.length;
      sum[4] += wanted.length - found;
      sum[5] += best.length - found;
    }
    for (int kind : new int[] {0, 2, 3}) {
      int[] sum = sums[kind];
      System.out.printf(
          Locale.ROOT,
          "%-8s %d letters, %d recovered, %d word for word; of %d words %d missing, %d too many%n",
          KINDS[kind],
          sum[0],
          sum[1],
          sum[2],
          sum[3],
          sum[4],
          sum[5]);
    }
  }

  static String[] words(String text) {
    return text.replace("\\n", " ")
        .toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .split(" ");
  }

  static int runs(String[] a, String[] b) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 5 <= a.length; i++) runs.add(Arrays.asList(a).subList(i, i + 5));
    int common = 0;
    for (int i = 0; i + 5 <= b.length; i++) {
      if (runs.contains(Arrays.asList(b).subList(i, i + 5))) common++;
    }
    return common;
  }

  static int common(String[] a, String[] b) {
    int[][] length = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        length[i][j] =
            a[i - 1].equals(b[j - 1])
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[a.length][b.length];
  }
}
