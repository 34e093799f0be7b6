package remit.core.text;

import java.util.Collection;
import java.util.Optional;

/// The name that somebody probably meant: at most two slips away (a letter too many, too few,
/// wrong, or two swapped), and fewer slips than half of its letters.
public final class Nearest {
  private static final int SLIPS = 2;

  private Nearest() {}

  /// The nearest of the names; of equally near ones, the first in alphabetical order. Empty where
  /// none is near.
  public static Optional<String> to(String word, Collection<String> names) {
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= SLIPS)
        .map(name -> new Candidate(name, slips(word, name)))
        .filter(candidate -> candidate.slips <= SLIPS)
        .filter(candidate -> candidate.slips * 2 < Math.max(2, candidate.name.length()))
        .sorted()
        .map(Candidate::name)
        .findFirst();
  }

  private record Candidate(String name, int slips) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int bySlips = Integer.compare(slips, other.slips);
      return bySlips != 0 ? bySlips : name.compareTo(other.name);
    }
  }

  /// The restricted Damerau-Levenshtein distance.
  private static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int cheapest(int[][] table, String a, String b, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + wrong, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
