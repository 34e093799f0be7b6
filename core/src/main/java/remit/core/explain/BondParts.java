package remit.core.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Bound;
import remit.core.charter.CharterOn;
import remit.core.charter.Compliance;
import remit.core.charter.Fund;
import remit.core.charter.Plan;
import remit.core.explain.Explanation.BondPart;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;

/// Who must comply with what somebody else decides, and who of them has no vote there.
final class BondParts {
  private final CharterOn charter;
  private final Words words;
  private final AuthorityResolver authority;

  BondParts(CharterOn charter, Words words, AuthorityResolver authority) {
    this.charter = charter;
    this.words = words;
    this.authority = authority;
  }

  List<BondPart> all() {
    var bonds = new ArrayList<Bound.ToComply>();
    for (var body : charter.bodies()) {
      authority.boundBy(new Actor.OfBody(body.id())).stream()
          .filter(Bound.ToComply.class::isInstance)
          .map(Bound.ToComply.class::cast)
          .forEach(bonds::add);
    }
    return charter.charter().powers().binds().stream()
        .filter(c -> !c.inForce().contains(charter.day()).no())
        .map(c -> bond(c, bonds))
        .toList();
  }

  private BondPart bond(Compliance compliance, List<Bound.ToComply> bonds) {
    var with = with(compliance);
    var by = new LinkedHashSet<String>();
    var without = new LinkedHashSet<String>();
    for (var bond : bonds) {
      boolean same =
          bond.nature() == compliance.nature()
              && bond.with().equals(with)
              && compliance.who().stream().anyMatch(p -> p.value().equals(bond.partner()));
      if (!same) continue;
      by.add(words.name(bond.by()));
      voice(bond.voice()).ifPresent(v -> without.add(words.name(bond.partner()) + ": " + v));
    }
    return new BondPart(
        words.partners(compliance.who()),
        nature(compliance.nature()),
        with,
        List.copyOf(by),
        List.copyOf(without),
        compliance.sources(),
        compliance.place());
  }

  private static java.util.Optional<String> voice(Bound.Voice voice) {
    return switch (voice) {
      case VOTE -> java.util.Optional.empty();
      case SEAT -> java.util.Optional.of("a seat there without a vote");
      case NONE -> java.util.Optional.of("no seat there");
      case NOT_KNOWN -> java.util.Optional.of("whether it has a seat there is not known");
    };
  }

  private static String nature(Compliance.Nature nature) {
    return switch (nature) {
      case COMPLY -> "comply with";
      case HAVE_REGARD -> "have regard to";
      case COLLABORATE -> "collaborate on";
    };
  }

  private String with(Compliance compliance) {
    var with = compliance.with().value();
    var business = charter.charter().business();
    return switch (compliance.withKind()) {
      case BODY -> words.name(new Actor.OfBody(new BodyId(with)));
      case PLAN ->
          business.plans().stream()
              .filter(p -> p.id().value().equals(with))
              .map(Plan::title)
              .findFirst()
              .orElse(with);
      case FUND ->
          business.funds().stream()
              .filter(f -> f.id().value().equals(with))
              .map(Fund::name)
              .findFirst()
              .orElse(with);
    };
  }
}
