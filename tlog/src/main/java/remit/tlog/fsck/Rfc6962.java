package remit.tlog.fsck;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// RFC 6962, section 2.1.
final class Rfc6962 {
  private static final byte[] ZERO = {0};
  private static final byte[] ONE = {1};

  private Rfc6962() {}

  static byte[] sha256(byte[]... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var part : parts) sha.update(part);
      return sha.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] leaf(byte[] entry) {
    return sha256(ZERO, entry);
  }

  static byte[] node(byte[] left, byte[] right) {
    return sha256(ONE, left, right);
  }

  /// MTH over `count` hashes of 32 bytes each in `hashes`, from number `from`. `count` is at least
  /// 1.
  static byte[] root(byte[] hashes, int from, int count) {
    if (count == 1) return Arrays.copyOfRange(hashes, from * 32, from * 32 + 32);
    int k = 1;
    while (k * 2 < count) k *= 2;
    return node(root(hashes, from, k), root(hashes, from + k, count - k));
  }
}
