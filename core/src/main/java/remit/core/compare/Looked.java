package remit.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Remit;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Fund;
import remit.core.charter.Plan;
import remit.core.charter.Seat;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.PartnerId;
import remit.core.law.BodyKind;
import remit.core.law.FunctionClass;
import remit.core.law.Requirement;
import remit.core.source.Located;

/// One charter as looked at for comparison, each analysis made once.
final class Looked {
  private final int number;
  private final CharterOn on;
  private final List<Remit> remits;
  private final Map<Actor, List<Remit>> byActor;

  Looked(int number, Side side) {
    this.number = number;
    on = side.on();
    remits = new AuthorityResolver(on).remits();
    byActor = remits.stream().collect(Collectors.groupingBy(Remit::actor));
  }

  /// Which of the charters it is, counted from 0.
  int number() {
    return number;
  }

  CharterOn on() {
    return on;
  }

  List<Remit> remits() {
    return remits;
  }

  List<Remit> remits(Body body) {
    return byActor.getOrDefault(new Actor.OfBody(body.id()), List.of());
  }

  String name(Actor actor) {
    return on.nameOf(actor);
  }

  String name(PartnerId partner) {
    return name(new Actor.OfPartner(partner));
  }

  /// The partners whose body or post somebody is.
  List<PartnerId> partnersOf(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> List.of(id);
      case Actor.OfBody(var id) -> values(on.findBody(id).map(Body::of).orElse(List.of()));
      case Actor.OfPost(var id) -> values(on.findPost(id).map(p -> p.of()).orElse(List.of()));
    };
  }

  static <T> List<T> values(Collection<Located<T>> located) {
    return located.stream().map(Located::value).distinct().toList();
  }

  /// How near to people somebody acts: the widest level of an area that lies wholly within those
  /// that it is for. Empty where no area is given.
  Optional<Area.Level> level(Actor actor) {
    var areas = areas(actor);
    if (areas.isEmpty()) return Optional.empty();
    return on.charter().areas().stream()
        .filter(a -> on.areas().covers(areas, List.of(a.id())))
        .map(Area::level)
        .max(Comparator.naturalOrder());
  }

  private List<AreaId> areas(Actor actor) {
    if (actor instanceof Actor.OfBody(var id)) {
      return on.findBody(id).map(on::areasOf).orElse(List.of());
    }
    return partnersOf(actor).stream()
        .flatMap(p -> on.findPartner(p).stream())
        .flatMap(p -> p.serves().stream())
        .map(Located::value)
        .toList();
  }

  List<Plan> plansApprovedBy(Body body) {
    return on.charter().business().plans().stream()
        .filter(p -> p.approvedBy().stream().anyMatch(a -> a.body().value().equals(body.id())))
        .toList();
  }

  List<Fund> fundsGovernedBy(Body body) {
    var actor = new Actor.OfBody(body.id());
    return funds().stream()
        .filter(f -> f.governedBy().known().filter(actor::equals).isPresent())
        .toList();
  }

  List<Fund> funds() {
    return on.charter().business().funds().stream()
        .filter(f -> !f.inForce().contains(on.day()).no())
        .toList();
  }

  /// The partners with a part in filling the seats.
  List<PartnerId> partnersSitting(Body body) {
    var partners = new ArrayList<PartnerId>();
    for (var seat : on.seats(body)) {
      seat.from().forEach(p -> partners.add(p.value()));
      seat.nominatedBy().forEach(p -> partners.add(p.value()));
    }
    return partners.stream().distinct().toList();
  }

  /// Whether a body matters to more than one organisation: several have it, or sit on it, or it
  /// decides for several or governs what is several's.
  boolean isJoint(Body body) {
    return body.of().size() > 1
        || partnersSitting(body).size() > 1
        || !fundsGovernedBy(body).isEmpty()
        || remits(body).stream().map(Remit::holder).distinct().count() > 1;
  }

  /// Whether it disposes of anything: a function, a plan, a purse.
  boolean decides(Body body) {
    return !remits(body).isEmpty()
        || !plansApprovedBy(body).isEmpty()
        || !fundsGovernedBy(body).isEmpty();
  }

  boolean isScrutiny(Body body) {
    return on.kind(body).filter(k -> k.capacity() == BodyKind.Capacity.SCRUTINISES).isPresent();
  }

  /// What it may decide of services and public duties, without what every organisation does for
  /// itself.
  List<Remit> publicRemits(Body body) {
    return remits(body).stream()
        .filter(r ->
            on.functions()
                .find(r.function())
                .filter(f -> f.functionClass() != FunctionClass.OWN_AFFAIRS)
                .isPresent())
        .toList();
  }

  /// Whether a seat comes from a partner, or the partner has a hand in filling it.
  static boolean isOf(Seat seat, PartnerId partner) {
    return seat.comesFrom(partner)
        || seat.nominatedBy().stream().anyMatch(p -> p.value().equals(partner));
  }

  /// Whether a requirement is about this body.
  boolean covers(Requirement requirement, Body body) {
    var partners =
        body.of().stream()
            .flatMap(p -> on.findPartner(p.value()).stream())
            .flatMap(p -> on.kind(p).stream())
            .toList();
    return on.kind(body)
        .filter(kind -> requirement.on().cover(body.id(), kind, partners))
        .isPresent();
  }
}
