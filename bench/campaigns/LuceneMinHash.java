import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A peer: Lucene's MinHash of 5-word shingles, 128 values a response, cut into bands; each member
/// of a band's bucket is checked against the bucket's first one by the share of equal values, and
/// what passes is joined. The usual way, with the usual settings for a threshold of 0.3 or 0.5.
///
/// java -cp lucene-core.jar:lucene-analysis-common.jar bench/campaigns/LuceneMinHash.java DOCS OUT
/// [0.3|0.5]
public class LuceneMinHash {
  static final int VALUES = 128;

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    double threshold = args.length > 2 ? Double.parseDouble(args[2]) : 0.3;
    int rows = threshold < 0.4 ? 3 : 5;
    List<String> ids = new ArrayList<>();
    List<int[]> signatures = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        ids.add(line.substring(0, tab));
        String text = line.substring(line.indexOf('\t', tab + 1) + 1).replace("\\n", "\n");
        signatures.add(signature(text));
      }
    }
    int[] parent = new int[ids.size()];
    for (int i = 0; i < parent.length; i++) parent[i] = i;
    for (int band = 0; band < VALUES / rows; band++) {
      Map<Long, Integer> first = new HashMap<>();
      for (int i = 0; i < parent.length; i++) {
        int[] signature = signatures.get(i);
        if (signature.length < VALUES) continue;
        long key = 1;
        for (int r = 0; r < rows; r++) key = key * 0x9E3779B97F4A7C15L + signature[band * rows + r];
        Integer other = first.putIfAbsent(key, i);
        if (other != null && alike(signature, signatures.get(other)) >= threshold) {
          union(parent, i, other);
        }
      }
    }
    int[] size = new int[parent.length];
    for (int i = 0; i < parent.length; i++) size[root(parent, i)]++;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (int i = 0; i < parent.length; i++) {
        int root = root(parent, i);
        if (size[root] > 1) out.write(ids.get(i) + "\t" + root + "\n");
      }
    }
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "Lucene MinHash %.1f: %d responses, %.1f CPU s, %.1f s%n",
        threshold,
        ids.size(),
        os.getProcessCpuTime() / 1e9,
        (System.nanoTime() - start) / 1e9);
  }

  static int[] signature(String text) throws Exception {
    var tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    var shingles = new ShingleFilter(new LowerCaseFilter(tokenizer), 5, 5);
    shingles.setOutputUnigrams(false);
    int[] signature = new int[VALUES];
    int n = 0;
    try (TokenStream stream = new MinHashFilter(shingles, 1, VALUES, 1, true)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && n < VALUES) {
        int hash = 0;
        for (int i = 0; i < term.length(); i++) hash = hash * 31 + term.charAt(i);
        signature[n++] = hash;
      }
      stream.end();
    }
    return Arrays.copyOf(signature, n);
  }

  static double alike(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < VALUES; i++) if (a[i] == b[i]) same++;
    return same / (double) VALUES;
  }

  static int root(int[] parent, int i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  }

  static void union(int[] parent, int a, int b) {
    int x = root(parent, a);
    int y = root(parent, b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }
}
