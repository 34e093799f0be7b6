package remit.core.charter;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.KindName;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// An organisation with legal personality.
///
/// @param serves the areas it serves; several where it serves parts of several
/// @param stance how it stands to the system
/// @param succeeds partners that it took over from
/// @param supplies partners that it sells services or support to
/// @param keyDecisionThreshold for a council: spending from which its own constitution calls an
///   executive decision key
public record Partner(
    PartnerId id,
    String name,
    Located<KindName> kind,
    Optional<String> ods,
    List<Located<AreaId>> serves,
    Fact<Stance> stance,
    List<Located<PartnerId>> succeeds,
    List<Located<PartnerId>> supplies,
    Fact<Money> keyDecisionThreshold,
    Period inForce,
    List<Citation> sources,
    Span place) {
  /// How a partner stands to a system or to a plan.
  public enum Stance {
    PARTNER,
    CONSULTEE,
    OBSERVER,
    OUTSIDE;

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Partner {
    serves = List.copyOf(serves);
    succeeds = List.copyOf(succeeds);
    supplies = List.copyOf(supplies);
    sources = List.copyOf(sources);
  }
}
