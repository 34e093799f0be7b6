package remit.tlog.merkle;

import java.util.ArrayList;
import java.util.List;

/// Makes proofs, by the recursive definitions of RFC 6962 sections 2.1.1 and 2.1.2.
public final class Proofs {
  private final Nodes nodes;

  public Proofs(Nodes nodes) {
    this.nodes = nodes;
  }

  /// The root of the tree of the first `size` entries.
  public Digest root(long size) {
    return size == 0 ? Sha256.EMPTY_ROOT : range(0, size);
  }

  /// The hashes beside the way from entry `index` up to the root of the first `size` entries,
  /// lowest first.
  public List<Digest> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no entry " + index + " in a tree of " + size);
    }
    var path = new ArrayList<Digest>();
    path(index, 0, size, path);
    return List.copyOf(path);
  }

  /// What shows that the tree of the first `size` entries begins with the tree of the first
  /// `earlier`. Empty when they are the same tree or the earlier one is empty.
  public List<Digest> consistency(long earlier, long size) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("a tree of " + earlier + " is not earlier than " + size);
    }
    var proof = new ArrayList<Digest>();
    if (earlier > 0) subproof(earlier, 0, size, Known.YES, proof);
    return List.copyOf(proof);
  }

  /// Whether the verifier already has the root of the earlier tree's part of the range.
  private enum Known {
    YES,
    NO
  }

  private void path(long index, long start, long count, List<Digest> path) {
    if (count == 1) return;
    long split = largestPowerBelow(count);
    if (index < split) {
      path(index, start, split, path);
      path.add(range(start + split, count - split));
    } else {
      path(index - split, start + split, count - split, path);
      path.add(range(start, split));
    }
  }

  private void subproof(long earlier, long start, long count, Known known, List<Digest> proof) {
    if (earlier == count) {
      if (known == Known.NO) proof.add(range(start, count));
      return;
    }
    long split = largestPowerBelow(count);
    if (earlier <= split) {
      subproof(earlier, start, split, known, proof);
      proof.add(range(start + split, count - split));
    } else {
      subproof(earlier - split, start + split, count - split, Known.NO, proof);
      proof.add(range(start, split));
    }
  }

  /// The root over `count` entries from `start`, which is a multiple of the least power of two that
  /// is not below `count`: so every piece is a complete subtree.
  private Digest range(long start, long count) {
    if (Long.bitCount(count) == 1) {
      int height = Long.numberOfTrailingZeros(count);
      return nodes.node(height, start >> height);
    }
    long split = largestPowerBelow(count);
    return Sha256.node(range(start, split), range(start + split, count - split));
  }

  private static long largestPowerBelow(long count) {
    return Long.highestOneBit(count - 1);
  }
}
