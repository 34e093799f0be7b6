package remit.tlog.merkle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;
import remit.tlog.Naive;
import remit.tlog.TestLog;

class ProofsTest {
  private static final int MOST = 1_300;
  private static final List<byte[]> ENTRIES = entries(MOST);
  private static final TestLog LOG = TestLog.of(MOST);

  /// An entry and a size, or an earlier and a later size.
  private record Pair(int less, int more) {}

  private static final Gen<Pair> PAIRS =
      Gen.between(1, MOST).flatMap(n -> Gen.between(0, n - 1).map(m -> new Pair(m, n)));

  private static List<byte[]> entries(int count) {
    var entries = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) entries.add(TestLog.entry(i));
    return entries;
  }

  /// Proofs over the first `size` entries, out of the tiles of the whole log.
  private static Proofs proofs() {
    return new Proofs(new TileNodes(MOST, tile -> LOG.read(tile.path()).orElseThrow()));
  }

  private static TreeHead head(int size) {
    return new TreeHead(size, Naive.mth(ENTRIES.subList(0, size)));
  }

  @Test
  void theRootIsTheRecursiveDefinitionOfRfc6962() {
    Property.forAll(
        Gen.between(0, MOST), size -> assertEquals(head(size).root(), proofs().root(size)));
  }

  @Test
  void everyInclusionProofIsThatOfRfc6962AndVerifies() {
    Property.forAll(
        PAIRS,
        pair -> {
          var proof = proofs().inclusion(pair.less(), pair.more());
          assertEquals(Naive.path(pair.less(), ENTRIES.subList(0, pair.more())), proof);
          var leaf = Sha256.leaf(ENTRIES.get(pair.less()));
          assertTrue(ProofCheck.includes(head(pair.more()), pair.less(), leaf, proof));
        });
  }

  @Test
  void anInclusionProofFailsForAnyOtherEntryIndexSizeRootOrHash() {
    Property.forAll(
        PAIRS,
        pair -> {
          var proof = proofs().inclusion(pair.less(), pair.more());
          var head = head(pair.more());
          var leaf = Sha256.leaf(ENTRIES.get(pair.less()));
          var other = Sha256.leaf(new byte[] {7});
          assertFalse(ProofCheck.includes(head, pair.less(), other, proof));
          assertFalse(ProofCheck.includes(head, pair.less() + 1, leaf, proof));
          assertFalse(ProofCheck.includes(head, pair.less() - 1, leaf, proof));
          var changed = new TreeHead(pair.more(), other);
          assertFalse(ProofCheck.includes(changed, pair.less(), leaf, proof));
          for (int i = 0; i < proof.size(); i++) {
            var bad = new ArrayList<>(proof);
            bad.set(i, other);
            assertFalse(ProofCheck.includes(head, pair.less(), leaf, bad));
            bad.remove(i);
            assertFalse(ProofCheck.includes(head, pair.less(), leaf, bad));
          }
          var longer = new ArrayList<>(proof);
          longer.add(other);
          assertFalse(ProofCheck.includes(head, pair.less(), leaf, longer));
        });
  }

  @Test
  void everyConsistencyProofIsThatOfRfc6962AndVerifies() {
    Property.forAll(
        PAIRS.filter(pair -> pair.less() > 0),
        pair -> {
          var proof = proofs().consistency(pair.less(), pair.more());
          assertEquals(Naive.proof(pair.less(), ENTRIES.subList(0, pair.more())), proof);
          assertTrue(ProofCheck.consistent(head(pair.less()), head(pair.more()), proof));
        });
  }

  @Test
  void aTreeIsConsistentWithEveryEarlierSize() {
    for (int size : List.of(1, 2, 3, 7, 8, 255, 256, 257, 600)) {
      for (int earlier = 0; earlier <= size; earlier++) {
        var proof = proofs().consistency(earlier, size);
        assertTrue(ProofCheck.consistent(head(earlier), head(size), proof), earlier + " " + size);
      }
    }
  }

  @Test
  void aConsistencyProofFailsForAnotherRootOrHash() {
    Property.forAll(
        PAIRS.filter(pair -> pair.less() > 0),
        pair -> {
          var proof = proofs().consistency(pair.less(), pair.more());
          var other = Sha256.leaf(new byte[] {7});
          var earlier = head(pair.less());
          var later = head(pair.more());
          assertFalse(ProofCheck.consistent(new TreeHead(pair.less(), other), later, proof));
          assertFalse(ProofCheck.consistent(earlier, new TreeHead(pair.more(), other), proof));
          for (int i = 0; i < proof.size(); i++) {
            var bad = new ArrayList<>(proof);
            bad.set(i, other);
            assertFalse(ProofCheck.consistent(earlier, later, bad));
          }
          var longer = new ArrayList<>(proof);
          longer.add(other);
          assertFalse(ProofCheck.consistent(earlier, later, longer));
          assertFalse(ProofCheck.consistent(later, earlier, proof));
        });
  }

  @Test
  void theHashesAreThoseOfTheCertificateTransparencyTests() {
    // The eight entries and roots that implementations of RFC 6962 test with since the first one.
    var inputs =
        List.of(
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    var roots =
        List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    var log = new TestLog();
    for (int i = 0; i < inputs.size(); i++) {
      log.commit(HexFormat.of().parseHex(inputs.get(i)));
      assertEquals(roots.get(i), log.publish().head().root().hex());
    }
  }
}
