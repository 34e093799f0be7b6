package remit.tlog.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, and the two ways RFC 6962 section 2.1 uses it. The first byte keeps leaves and nodes
/// apart, so that no entry can pass for a pair of hashes.
public final class Sha256 {
  /// The root of the tree without entries: the hash of nothing.
  public static final Digest EMPTY_ROOT = hash();

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Sha256() {}

  /// The hash of one entry.
  public static Digest leaf(byte[] entry) {
    return hash(LEAF, entry);
  }

  /// The hash of two subtrees side by side.
  public static Digest node(Digest left, Digest right) {
    return hash(NODE, left.shared(), right.shared());
  }

  /// The hash of these bytes one after another.
  public static Digest hash(byte[]... parts) {
    var sha = fresh();
    for (byte[] part : parts) sha.update(part);
    return Digest.at(sha.digest(), 0);
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
