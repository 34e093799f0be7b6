package remit.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import remit.tlog.merkle.Digest;

/// RFC 6962, sections 2.1 to 2.1.2, word for word over lists of entries.
public final class Naive {
  private Naive() {}

  public static Digest mth(List<byte[]> d) {
    int n = d.size();
    if (n == 0) return sha();
    if (n == 1) return sha(new byte[] {0}, d.getFirst());
    int k = k(n);
    return sha(new byte[] {1}, mth(d.subList(0, k)).bytes(), mth(d.subList(k, n)).bytes());
  }

  public static List<Digest> path(int m, List<byte[]> d) {
    int n = d.size();
    if (n == 1) return List.of();
    int k = k(n);
    return m < k
        ? and(path(m, d.subList(0, k)), mth(d.subList(k, n)))
        : and(path(m - k, d.subList(k, n)), mth(d.subList(0, k)));
  }

  public static List<Digest> proof(int m, List<byte[]> d) {
    return subproof(m, d, true);
  }

  private static List<Digest> subproof(int m, List<byte[]> d, boolean b) {
    int n = d.size();
    if (m == n) return b ? List.of() : List.of(mth(d));
    int k = k(n);
    return m <= k
        ? and(subproof(m, d.subList(0, k), b), mth(d.subList(k, n)))
        : and(subproof(m - k, d.subList(k, n), false), mth(d.subList(0, k)));
  }

  private static int k(int n) {
    int k = 1;
    while (k * 2 < n) k *= 2;
    return k;
  }

  private static List<Digest> and(List<Digest> list, Digest last) {
    var all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  private static Digest sha(byte[]... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var part : parts) sha.update(part);
      return Digest.of(sha.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
