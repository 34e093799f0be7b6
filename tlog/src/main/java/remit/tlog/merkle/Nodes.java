package remit.tlog.merkle;

/// Where the hashes of complete subtrees come from: tiles read from somewhere, or memory.
@FunctionalInterface
public interface Nodes {
  /// The root over the entries from `index * 2^height` up to, not including, `(index + 1) *
  /// 2^height`.
  Digest node(int height, long index);
}
