package remit.tlog.merkle;

/// How many entries a tree has and the root hash over them.
///
/// @param size 0 or more; the tree of size 0 has [Sha256#EMPTY_ROOT]
public record TreeHead(long size, Digest root) {
  public TreeHead {
    if (size < 0) throw new IllegalArgumentException("a tree cannot have " + size + " entries");
    if (size == 0 && !root.equals(Sha256.EMPTY_ROOT)) {
      throw new IllegalArgumentException("a tree without entries has the hash of nothing as root");
    }
  }
}
