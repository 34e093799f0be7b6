package remit.core.compare;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Fund;
import remit.core.kernel.Money;
import remit.core.source.Fact;

/// Money held or counted for several partners, charter by charter; empty where a charter does not
/// have the fund.
public record FundRow(Same<Fund> fund, List<Optional<Terms>> sides) {
  /// @param year the latest year that the charter has; empty where it has none
  /// @param known what is known of that year's contributions, together
  /// @param council what of it comes from councils
  /// @param notKnown names of partners whose contribution is not known
  public record Terms(
      Fund.Kind kind,
      Fact<String> host,
      Fact<String> governedBy,
      Optional<String> year,
      List<Contribution> contributions,
      Money known,
      Money council,
      List<String> notKnown,
      Fact<String> overspend,
      Fact<String> covers,
      List<String> caps,
      List<String> consents) {
    public Terms {
      contributions = List.copyOf(contributions);
      notKnown = List.copyOf(notKnown);
      caps = List.copyOf(caps);
      consents = List.copyOf(consents);
    }
  }

  /// What a partner pays in.
  public record Contribution(String partner, Fact<Money> amount, Optional<String> ringFencedFor) {}

  public FundRow {
    sides = List.copyOf(sides);
  }
}
