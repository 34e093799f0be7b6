package remit.core.compare;

import java.math.BigInteger;
import java.util.List;
import remit.core.charter.Body;
import remit.core.kernel.Fraction;

/// Voting power on a body that decides for several, charter by charter.
public record PowerRow(Same<Body> body, List<Told> sides) {
  /// What can be told of it in one charter.
  public sealed interface Told {}

  /// The charter does not have the body.
  public record Absent() implements Told {}

  /// @param because which fact is not known, or that the rules are too large
  public record NotTold(String because) implements Told {}

  /// @param voters how many vote
  /// @param votes their votes together
  /// @param swings the swings of all members together, of which shares are shares
  /// @param shares of partners, then of sectors
  /// @param quorumKnown whether it is known how many must be there
  /// @param assumed what was assumed where the charter does not know: `how many sit`, `what
  ///   carries`
  public record Power(
      int voters,
      long votes,
      BigInteger swings,
      List<Share> shares,
      boolean quorumKnown,
      List<String> assumed)
      implements Told {
    public Power {
      shares = List.copyOf(shares);
      assumed = List.copyOf(assumed);
    }
  }

  /// What a partner or a sector has when its members vote as one.
  ///
  /// @param name the partner's name, or the sector's
  /// @param swings the swings of its members together
  /// @param needsAtLeast how many others it needs to carry; -1 where everybody does not carry
  public record Share(
      String name,
      Who who,
      int voters,
      long votes,
      BigInteger swings,
      Fraction share,
      boolean carriesAlone,
      boolean blocksAlone,
      boolean outvoted,
      int needsAtLeast) {}

  /// Whose members are looked at.
  public enum Who {
    PARTNER,
    SECTOR
  }

  public PowerRow {
    sides = List.copyOf(sides);
  }
}
