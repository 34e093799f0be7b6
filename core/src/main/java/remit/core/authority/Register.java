package remit.core.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Delegation;
import remit.core.charter.Partner;
import remit.core.charter.Post;
import remit.core.charter.Reservation;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Gate;
import remit.core.law.PartnerKind;
import remit.core.source.Located;
import remit.core.source.Span;

/// Everybody in a charter, in force on the day or not: a refusal must be able to say that a body
/// was abolished or that a delegation has expired.
final class Register {
  private final CharterOn charter;
  private final Map<PartnerId, Partner> partners = new LinkedHashMap<>();
  private final Map<PostId, Post> posts = new LinkedHashMap<>();
  private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
  private final Map<PartnerId, List<Body>> bodiesOf = new TreeMap<>();
  private final Map<Actor, List<Delegation>> given = new HashMap<>();
  private final Map<Actor, List<Delegation>> received = new HashMap<>();
  private final Map<FunctionId, List<Reservation>> reserved = new HashMap<>();
  private final Set<ProvisionId> local = new HashSet<>();
  private final Organs organs;

  Register(CharterOn charter) {
    this.charter = charter;
    charter.charter().partners().forEach(p -> partners.putIfAbsent(p.id(), p));
    charter.charter().posts().forEach(p -> posts.putIfAbsent(p.id(), p));
    charter.charter().bodies().forEach(b -> bodies.putIfAbsent(b.id(), b));
    for (var body : bodies.values()) {
      for (var of : body.of()) {
        bodiesOf.computeIfAbsent(of.value(), _ -> new ArrayList<>()).add(body);
      }
    }
    bodiesOf.values().forEach(list -> list.sort(Comparator.comparing(Body::id)));
    for (var delegation : charter.charter().powers().delegations()) {
      given.computeIfAbsent(delegation.from().value(), _ -> new ArrayList<>()).add(delegation);
      received.computeIfAbsent(delegation.to().value(), _ -> new ArrayList<>()).add(delegation);
    }
    for (var reservation : charter.charter().powers().reserved()) {
      for (var what : reservation.what()) {
        reserved.computeIfAbsent(what.value(), _ -> new ArrayList<>()).add(reservation);
      }
    }
    charter.charter().powers().provisions().forEach(p -> local.add(p.id()));
    organs = new Organs(this);
  }

  CharterOn charter() {
    return charter;
  }

  Organs organs() {
    return organs;
  }

  Optional<Partner> partner(PartnerId id) {
    return Optional.ofNullable(partners.get(id));
  }

  Optional<Post> post(PostId id) {
    return Optional.ofNullable(posts.get(id));
  }

  Optional<Body> body(BodyId id) {
    return Optional.ofNullable(bodies.get(id));
  }

  Optional<Body> body(Actor actor) {
    return actor instanceof Actor.OfBody(var id) ? body(id) : Optional.empty();
  }

  List<Partner> partners() {
    return List.copyOf(partners.values());
  }

  List<Body> bodies() {
    return List.copyOf(bodies.values());
  }

  /// The bodies of a partner, alone or with others, by identifier.
  List<Body> bodiesOf(PartnerId partner) {
    return bodiesOf.getOrDefault(partner, List.of());
  }

  /// What an actor gave, as the charter names the giver.
  List<Delegation> givenBy(Actor actor) {
    return given.getOrDefault(actor, List.of());
  }

  /// What was given to an actor, as the charter names the receiver.
  List<Delegation> givenTo(Actor actor) {
    return received.getOrDefault(actor, List.of());
  }

  /// What is reserved of a function, as the charter names it.
  List<Reservation> reserved(FunctionId function) {
    return reserved.getOrDefault(function, List.of());
  }

  /// Whether a delegation that says it was made under a provision may have passed through a gate.
  /// One of a charter's own standing orders opens none: the power behind it is not stated.
  boolean names(ProvisionId provision, Gate gate) {
    return isLocal(provision) || gate.provision().equals(provision);
  }

  /// Whether a provision is one of the charter's own standing orders.
  boolean isLocal(ProvisionId provision) {
    return local.contains(provision);
  }

  Optional<PartnerKind> kind(PartnerId id) {
    return partner(id).flatMap(charter::kind);
  }

  /// Several of a kind of partner: `clinical commissioning groups`. A wider word stays as it is,
  /// and `any` means every organisation.
  String plural(String word) {
    if (word.equals("any")) return "every organisation for itself";
    return charter
        .law()
        .findPartnerKind(new KindName(word))
        .map(PartnerKind::plural)
        .orElse("every " + word);
  }

  /// Whether one of the words of a gate or a holding speaks of this partner.
  boolean isCalled(PartnerId partner, List<String> words) {
    return kind(partner).filter(k -> words.stream().anyMatch(k::isCalled)).isPresent();
  }

  /// The partners whose body or post somebody is; a partner is its own.
  List<PartnerId> partnersOf(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> List.of(id);
      case Actor.OfBody(var id) -> body(id).map(b -> values(b.of())).orElse(List.of());
      case Actor.OfPost(var id) -> post(id).map(p -> values(p.of())).orElse(List.of());
    };
  }

  /// The name that people know an actor by, also where it is not in force on the day.
  String name(Actor actor) {
    var name =
        switch (actor) {
          case Actor.OfPartner(var id) -> partner(id).map(Partner::name);
          case Actor.OfBody(var id) -> body(id).map(Body::name);
          case Actor.OfPost(var id) -> post(id).map(Post::title);
        };
    return name.orElse(actor.id());
  }

  String name(PartnerId partner) {
    return name(new Actor.OfPartner(partner));
  }

  String areaName(AreaId id) {
    return charter.areas().find(id).map(a -> a.name()).orElse(id.value());
  }

  Span place(Actor actor) {
    var place =
        switch (actor) {
          case Actor.OfPartner(var id) -> partner(id).map(Partner::place);
          case Actor.OfBody(var id) -> body(id).map(Body::place);
          case Actor.OfPost(var id) -> post(id).map(Post::place);
        };
    return place.orElse(Span.NOWHERE);
  }

  Period inForce(Actor actor) {
    var period =
        switch (actor) {
          case Actor.OfPartner(var id) -> partner(id).map(Partner::inForce);
          case Actor.OfBody(var id) -> body(id).map(Body::inForce);
          case Actor.OfPost(var id) -> post(id).map(Post::inForce);
        };
    return period.orElse(Period.ALWAYS);
  }

  private boolean isThere(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> partners.containsKey(id);
      case Actor.OfBody(var id) -> bodies.containsKey(id);
      case Actor.OfPost(var id) -> posts.containsKey(id);
    };
  }

  /// Whether somebody exists on the day.
  Cond exists(Actor actor) {
    if (!isThere(actor)) return Cond.NO;
    return during(
        inForce(actor),
        "exists " + actor.id(),
        "whether %s existed".formatted(name(actor)),
        place(actor));
  }

  /// Whether the day lies in a period.
  ///
  /// @param key tells the fact apart from others
  /// @param whether the fact, as a question without the day
  Cond during(Period period, String key, String whether, Span place) {
    return switch (period.contains(charter.day())) {
      case YES -> Cond.YES;
      case NO -> Cond.NO;
      case UNKNOWN ->
          Cond.is(Gap.yesOrNo(key, new Missing(whether + " on " + charter.day(), place)));
    };
  }

  private static <T> List<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value).distinct().toList();
  }
}
