package remit.core.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import remit.core.authority.AuthorityResolver;
import remit.core.charter.Area;
import remit.core.charter.CharterOn;
import remit.core.charter.Fund;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Post;
import remit.core.check.Examined;
import remit.core.check.rules.gaps.Gaps;
import remit.core.explain.Explanation.AreaPart;
import remit.core.explain.Explanation.GapPart;
import remit.core.explain.Explanation.PartnerPart;
import remit.core.law.PartnerKind;
import remit.core.source.Located;

/// Puts the explanation of one charter together.
final class Explaining {
  private final CharterOn charter;
  private final Examined examined;
  private final AuthorityResolver authority;
  private final Words words;

  Explaining(CharterOn charter) {
    this.charter = charter;
    examined = new Examined(charter.charter(), charter.law(), charter.day());
    authority = examined.authority();
    words = new Words(charter);
  }

  Explanation explanation() {
    var powers = new Powers(charter, words, authority);
    var parts = new BodyParts(charter, words, powers);
    var bodies = parts.all();
    var posts = parts.posts();
    var delegations = new DelegationParts(charter, words, powers.used(), authority.idle());
    return new Explanation(
        heading(),
        new SystemParts(charter, bodies).all(),
        charter.charter().areas().stream()
            .filter(a -> !a.inForce().contains(charter.day()).no())
            .map(this::area)
            .toList(),
        charter.partners().stream().map(p -> partner(p, bodies)).toList(),
        bodies,
        posts,
        new FunctionParts(charter, words, authority, bodies, posts).all(),
        delegations.all(),
        delegations.reserved(),
        new MoneyParts(charter, words).all(),
        new BondParts(charter, words, authority).all(),
        gaps());
  }

  private Explanation.Heading heading() {
    var heading = charter.charter().heading();
    return new Explanation.Heading(
        heading.id().value(),
        heading.title().value(),
        charter.day(),
        heading.reality(),
        charter.law().title());
  }

  private AreaPart area(Area area) {
    var serving =
        charter.partners().stream()
            .filter(p ->
                charter
                    .areas()
                    .touch(p.serves().stream().map(Located::value).toList(), List.of(area.id())))
            .map(Partner::name)
            .toList();
    return new AreaPart(
        area.id(),
        area.name(),
        area.level(),
        area.gss(),
        words.areas(area.madeOf()),
        serving,
        Words.statement(area.population(), p -> String.format(java.util.Locale.UK, "%,d", p)),
        area.place());
  }

  private PartnerPart partner(Partner partner, List<BodyPart> bodies) {
    var organs =
        bodies.stream()
            .filter(b ->
                b.decides().stream()
                    .anyMatch(p -> p.from().isEmpty() && p.holders().contains(partner.name())))
            .map(BodyPart::name)
            .toList();
    return new PartnerPart(
        partner.id(),
        partner.name(),
        Words.kind(partner.kind().value().value()),
        charter.kind(partner).map(PartnerKind::sector),
        words.areas(partner.serves()),
        Words.statement(partner.stance(), Partner.Stance::words),
        words.partners(partner.succeeds()),
        organs,
        partner.sources(),
        partner.place());
  }

  private List<GapPart> gaps() {
    var gaps = new ArrayList<GapPart>();
    for (var gap : Gaps.of(examined)) {
      gaps.add(new GapPart(gap.id(), name(gap.id()), gap.what(), gap.place()));
    }
    return gaps;
  }

  /// The name behind an identifier of the charter; of a delegation, who gave to whom.
  private String name(String id) {
    var all = charter.charter();
    return found(all.partners(), p -> p.id().value().equals(id), Partner::name)
        .or(() -> found(all.bodies(), b -> b.id().value().equals(id), b -> b.name()))
        .or(() -> found(all.posts(), p -> p.id().value().equals(id), Post::title))
        .or(() -> found(all.business().funds(), f -> f.id().value().equals(id), Fund::name))
        .or(() -> found(all.business().plans(), p -> p.id().value().equals(id), Plan::title))
        .or(() ->
            found(
                charter.delegations(),
                d -> d.id().equals(id),
                d ->
                    "the delegation from %s to %s"
                        .formatted(words.name(d.from().value()), words.name(d.to().value()))))
        .orElse(id);
  }

  private static <T> java.util.Optional<String> found(
      Collection<T> all, Predicate<T> is, java.util.function.Function<T, String> name) {
    return all.stream().filter(is).map(name).findFirst();
  }
}
