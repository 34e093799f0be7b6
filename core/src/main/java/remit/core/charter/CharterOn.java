package remit.core.charter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.source.Located;

/// A charter under its law pack as of one day: what is in force, or may be (an unknown end leaves a
/// thing in), found by identifier. Lists keep the order of the charter.
public final class CharterOn {
  private final Charter charter;
  private final LawPack law;
  private final LocalDate day;
  private final Map<PartnerId, Partner> partners = new LinkedHashMap<>();
  private final Map<PostId, Post> posts = new LinkedHashMap<>();
  private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
  private final Map<PartnerId, List<Body>> bodiesOf = new TreeMap<>();
  private final List<Delegation> delegations;
  private final Areas areas;
  private final Functions functions;

  public CharterOn(Charter charter, LawPack law, LocalDate day) {
    this.charter = charter;
    this.law = law;
    this.day = day;
    charter.partners().stream()
        .filter(p -> holds(p.inForce()))
        .forEach(p -> partners.put(p.id(), p));
    charter.posts().stream().filter(p -> holds(p.inForce())).forEach(p -> posts.put(p.id(), p));
    charter.bodies().stream().filter(b -> holds(b.inForce())).forEach(b -> bodies.put(b.id(), b));
    for (var body : bodies.values()) {
      for (var partner : body.of()) {
        bodiesOf.computeIfAbsent(partner.value(), _ -> new java.util.ArrayList<>()).add(body);
      }
    }
    delegations = charter.powers().delegations().stream().filter(d -> holds(d.inForce())).toList();
    areas = new Areas(charter.areas());
    functions = new Functions(law, charter.powers().functions());
  }

  /// The same charter and law on another day.
  public CharterOn on(LocalDate other) {
    return other.equals(day) ? this : new CharterOn(charter, law, other);
  }

  private boolean holds(Period period) {
    return !period.contains(day).no();
  }

  public Charter charter() {
    return charter;
  }

  public LawPack law() {
    return law;
  }

  public LocalDate day() {
    return day;
  }

  public Areas areas() {
    return areas;
  }

  public Functions functions() {
    return functions;
  }

  public Collection<Partner> partners() {
    return partners.values();
  }

  public Collection<Post> posts() {
    return posts.values();
  }

  public Collection<Body> bodies() {
    return bodies.values();
  }

  /// The delegations in force, or that may be.
  public List<Delegation> delegations() {
    return delegations;
  }

  public Optional<Partner> findPartner(PartnerId id) {
    return Optional.ofNullable(partners.get(id));
  }

  public Optional<Post> findPost(PostId id) {
    return Optional.ofNullable(posts.get(id));
  }

  public Optional<Body> findBody(BodyId id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /// The bodies of a partner, alone or with others.
  public List<Body> bodiesOf(PartnerId id) {
    return List.copyOf(bodiesOf.getOrDefault(id, List.of()));
  }

  /// The seats of a body that are in force, or may be.
  public List<Seat> seats(Body body) {
    return body.seats().stream().filter(s -> holds(s.inForce())).toList();
  }

  public Optional<PartnerKind> kind(Partner partner) {
    return law.findPartnerKind(partner.kind().value());
  }

  public Optional<BodyKind> kind(Body body) {
    return law.findBodyKind(body.kind().value());
  }

  /// A provision of the charter, else of the law pack, whether or not it is in force on the day.
  public Optional<Provision> findProvision(ProvisionId id) {
    return charter.powers().provisions().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .or(() -> law.findProvision(id));
  }

  /// The areas that a body is for: its own, else those that its partners serve.
  public List<AreaId> areasOf(Body body) {
    var own = body.areas().isEmpty() ? servedBy(body) : body.areas();
    return own.stream().map(Located::value).distinct().toList();
  }

  private List<Located<AreaId>> servedBy(Body body) {
    return body.of().stream()
        .flatMap(p -> findPartner(p.value()).stream())
        .flatMap(p -> p.serves().stream())
        .toList();
  }

  /// The name that people know an actor by, also of one that is not in force that day; its
  /// identifier where the charter has none.
  public String nameOf(Actor actor) {
    var name =
        switch (actor) {
          case Actor.OfPartner(var id) ->
              findPartner(id)
                  .or(() -> first(charter.partners(), p -> p.id().equals(id)))
                  .map(Partner::name);
          case Actor.OfBody(var id) ->
              findBody(id)
                  .or(() -> first(charter.bodies(), b -> b.id().equals(id)))
                  .map(Body::name);
          case Actor.OfPost(var id) ->
              findPost(id)
                  .or(() -> first(charter.posts(), p -> p.id().equals(id)))
                  .map(Post::title);
        };
    return name.orElse(actor.id());
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> is) {
    return all.stream().filter(is).findFirst();
  }
}
