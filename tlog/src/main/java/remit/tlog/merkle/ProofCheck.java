package remit.tlog.merkle;

import java.util.List;

/// Checks proofs, by the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2. Trusts nothing: any
/// list of hashes and any numbers get an answer.
public final class ProofCheck {
  private ProofCheck() {}

  /// Whether `proof` shows that the entry with hash `leaf` is number `index` of the tree.
  public static boolean includes(TreeHead head, long index, Digest leaf, List<Digest> proof) {
    if (index < 0 || index >= head.size()) return false;
    long place = index;
    long last = head.size() - 1;
    Digest root = leaf;
    for (Digest beside : proof) {
      if (last == 0) return false;
      if ((place & 1) == 1 || place == last) {
        root = Sha256.node(beside, root);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        root = Sha256.node(root, beside);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && root.equals(head.root());
  }

  /// Whether `proof` shows that `later` begins with all of `earlier`, unchanged.
  public static boolean consistent(TreeHead earlier, TreeHead later, List<Digest> proof) {
    if (earlier.size() > later.size()) return false;
    if (earlier.size() == later.size()) {
      return proof.isEmpty() && earlier.root().equals(later.root());
    }
    if (earlier.size() == 0) return proof.isEmpty();
    boolean complete = Long.bitCount(earlier.size()) == 1;
    if (!complete && proof.isEmpty()) return false;
    Digest first = complete ? earlier.root() : proof.getFirst();
    var rest = complete ? proof : proof.subList(1, proof.size());
    return climbs(earlier, later, first, rest);
  }

  private static boolean climbs(
      TreeHead earlier, TreeHead later, Digest first, List<Digest> proof) {
    int skipped = Long.numberOfTrailingZeros(earlier.size());
    long place = (earlier.size() - 1) >> skipped;
    long last = (later.size() - 1) >> skipped;
    Digest before = first;
    Digest after = first;
    for (Digest beside : proof) {
      if (last == 0) return false;
      if ((place & 1) == 1 || place == last) {
        before = Sha256.node(beside, before);
        after = Sha256.node(beside, after);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        after = Sha256.node(after, beside);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && before.equals(earlier.root()) && after.equals(later.root());
  }
}
