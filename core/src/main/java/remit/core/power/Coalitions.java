package remit.core.power;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/// Further questions about a game that has been worked out.
public sealed interface Coalitions permits DiagramCoalitions, TableCoalitions {
  /// The fewest players whose yes, added to that of the members, carries; -1 where even everybody
  /// together does not.
  int fewestOthers(BitSet members);

  /// How many sets of the others carry together with the members.
  BigInteger carriedWith(BitSet members);

  /// The smallest sets that carry, some of them: at most so many profiles.
  List<Profile> smallestWinning(int atMost);

  /// The smallest sets that block.
  List<Profile> smallestBlocking(int atMost);

  /// What members acting as one can do.
  ///
  /// @param needsAtLeast the fewest others whose yes they need; -1 where even everybody does not
  ///   carry
  record Bloc(boolean canCarryAlone, boolean canBlockAlone, int needsAtLeast) {}

  default Bloc bloc(Game game, BitSet members) {
    var others = new BitSet();
    others.set(0, game.players());
    others.andNot(members);
    int fewest = fewestOthers(members);
    return new Bloc(fewest == 0, !game.carries(others), fewest);
  }
}
