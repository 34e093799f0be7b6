package remit.core.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body.Status;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.law.LawPack;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// Builds small charters for tests. Actors are named by their identifiers and must be entered
/// before they are used.
public final class Charters {
  private final List<Area> areas = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Delegation> delegations = new ArrayList<>();
  private final List<Reservation> reserved = new ArrayList<>();
  private final List<Compliance> binds = new ArrayList<>();
  private final List<remit.core.law.Function> functions = new ArrayList<>();
  private final Map<String, Actor> actors = new HashMap<>();

  public Charters area(String id, String... madeOf) {
    areas.add(
        new Area(
            new AreaId(id),
            id,
            madeOf.length == 0 ? Area.Level.PLACE : Area.Level.SYSTEM,
            Optional.empty(),
            Gift.located(madeOf, AreaId::new),
            Fact.unsaid(Span.NOWHERE),
            Period.ALWAYS,
            Span.NOWHERE));
    return this;
  }

  public Charters partner(String id, String kind, String... serves) {
    return partner(id, kind, Period.ALWAYS, serves);
  }

  public Charters partner(String id, String kind, Period inForce, String... serves) {
    actors.put(id, new Actor.OfPartner(new PartnerId(id)));
    partners.add(
        new Partner(
            new PartnerId(id),
            id,
            Located.nowhere(new KindName(kind)),
            Optional.empty(),
            Gift.located(serves, AreaId::new),
            Fact.unsaid(Span.NOWHERE),
            List.of(),
            List.of(),
            Fact.unsaid(Span.NOWHERE),
            inForce,
            List.of(),
            Span.NOWHERE));
    return this;
  }

  public Charters post(String id, String... of) {
    actors.put(id, new Actor.OfPost(new PostId(id)));
    posts.add(
        new Post(
            new PostId(id),
            id,
            Gift.located(of, PartnerId::new),
            Optional.empty(),
            List.of(),
            Period.ALWAYS,
            List.of(),
            Span.NOWHERE));
    return this;
  }

  public Charters body(String id, String kind, String... of) {
    return body(id, kind, Status.ACTIVE, Period.ALWAYS, of);
  }

  public Charters body(String id, String kind, Status status, Period inForce, String... of) {
    return body(id, kind, status, inForce, Body.Doings.NONE, of);
  }

  public Charters body(
      String id, String kind, Status status, Period inForce, Body.Doings doings, String... of) {
    actors.put(id, new Actor.OfBody(new BodyId(id)));
    bodies.add(
        new Body(
            new BodyId(id),
            id,
            Located.nowhere(new KindName(kind)),
            Gift.located(of, PartnerId::new),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            status,
            new Body.Membership(
                List.of(),
                Body.SeatsKnown.ALL,
                Fact.unsaid(Span.NOWHERE),
                Fact.unsaid(Span.NOWHERE),
                Body.Tie.CASTING_VOTE_OF_THE_CHAIR),
            NO_MEETINGS,
            doings,
            Body.Terms.unsaid(Span.NOWHERE),
            inForce,
            List.of(),
            Span.NOWHERE));
    return this;
  }

  private static final Meetings NO_MEETINGS = Meetings.unsaid(Span.NOWHERE);

  public Charters gives(Gift gift) {
    var id = "%s→%s %03d".formatted(gift.from(), gift.to(), delegations.size());
    delegations.add(gift.build(id, this::actor));
    return this;
  }

  public Charters reserves(String function, Set<ActKind> acts, String... to) {
    reserved.add(
        new Reservation(
            List.of(Located.nowhere(new FunctionId(function))),
            acts,
            Arrays.stream(to).map(this::actor).map(Located::nowhere).toList(),
            Reservation.InPerson.NO,
            List.of(),
            Span.NOWHERE));
    return this;
  }

  public Charters binds(String partner, Compliance.Nature nature, String body) {
    binds.add(
        new Compliance(
            List.of(Located.nowhere(new PartnerId(partner))),
            nature,
            Located.nowhere(body),
            Compliance.Kind.BODY,
            Period.ALWAYS,
            List.of(),
            Span.NOWHERE));
    return this;
  }

  /// A function of the charter's own.
  public Charters function(remit.core.law.Function function) {
    functions.add(function);
    return this;
  }

  /// The actor of an identifier that was entered.
  public Actor actor(String id) {
    return Optional.ofNullable(actors.get(id))
        .orElseThrow(() -> new IllegalArgumentException("nobody is called " + id));
  }

  /// The order of every list turned round.
  public Charters reversed() {
    for (var list : List.of(areas, partners, posts, bodies, delegations, reserved, binds)) {
      Collections.reverse(list);
    }
    return this;
  }

  /// Every delegation and reservation twice.
  public Charters doubled() {
    delegations.addAll(List.copyOf(delegations));
    reserved.addAll(List.copyOf(reserved));
    return this;
  }

  public Charter charter() {
    return new Charter(
        new Charter.Heading(
            Located.nowhere("test"),
            Located.nowhere("Test"),
            Located.nowhere(new KindName("test")),
            Period.ALWAYS,
            Optional.empty(),
            Charter.Reality.INVENTED),
        new Charter.Society(areas, partners, posts, bodies),
        new Charter.Powers(functions, delegations, reserved, binds, List.of()),
        new Charter.Business(List.of(), List.of(), List.of()),
        new Charter.Text(List.of(), List.of()));
  }

  public CharterOn on(LocalDate day, LawPack law) {
    return new CharterOn(charter(), law, day);
  }
}
