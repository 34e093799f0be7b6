package remit.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.authority.Remit;
import remit.core.charter.Body;
import remit.core.charter.Compliance;
import remit.core.charter.Fund;
import remit.core.charter.Plan;
import remit.core.charter.Seat;
import remit.core.compare.BoundRow.Bond;
import remit.core.compare.BoundRow.Say;
import remit.core.compare.BoundRow.Voice;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;

/// Finds what binds each partner of a charter besides its own bodies.
final class Bonds {
  private final Looked side;

  Bonds(Looked side) {
    this.side = side;
  }

  static List<BoundRow> rows(List<Looked> sides, Matches matches) {
    var rows = new ArrayList<BoundRow>();
    for (var partner : matches.partners()) {
      var cells = new ArrayList<List<Bond>>();
      for (var side : sides) {
        cells.add(
            partner.of().get(side.number()).map(p -> new Bonds(side).of(p.id())).orElse(List.of()));
      }
      if (cells.stream().anyMatch(c -> !c.isEmpty())) rows.add(new BoundRow(partner, cells));
    }
    return rows;
  }

  List<Bond> of(PartnerId partner) {
    var bonds = new ArrayList<Bond>(byDecision(partner));
    for (var compliance : side.on().charter().powers().binds()) {
      boolean inForce = !compliance.inForce().contains(side.on().day()).no();
      boolean meant = compliance.who().stream().anyMatch(w -> w.value().equals(partner));
      if (inForce && meant) bonds.add(toComply(partner, compliance));
    }
    return bonds;
  }

  private List<Bond> byDecision(PartnerId partner) {
    var by = new LinkedHashMap<Actor, List<Remit>>();
    for (var remit : side.remits()) {
      boolean own = side.partnersOf(remit.actor()).equals(List.of(partner));
      if (remit.holder().equals(partner) && !own) {
        by.computeIfAbsent(remit.actor(), _ -> new ArrayList<>()).add(remit);
      }
    }
    var bonds = new ArrayList<Bond>();
    by.forEach((actor, remits) -> bonds.add(byDecision(partner, actor, remits)));
    return bonds;
  }

  private Bond byDecision(PartnerId partner, Actor actor, List<Remit> remits) {
    var grant =
        remits.stream()
            .map(r -> FunctionRows.grant(r.chain()))
            .max(java.util.Comparator.naturalOrder())
            .orElse(FunctionRow.Grant.OWN);
    return new BoundRow.ByDecision(
        side.name(actor),
        grant,
        remits.stream().map(r -> side.on().functions().title(r.function())).distinct().toList(),
        voice(partner, actor));
  }

  private Bond toComply(PartnerId partner, Compliance compliance) {
    var bodies = deciders(compliance).toList();
    var voice =
        bodies.size() == 1
            ? voice(partner, new Actor.OfBody(bodies.getFirst().id()))
            : Voice.NOT_KNOWN;
    return new BoundRow.ToComply(
        compliance.nature(), with(compliance), bodies.stream().map(Body::name).toList(), voice);
  }

  /// The name of what is to be complied with.
  String with(Compliance compliance) {
    var with = compliance.with().value();
    return switch (compliance.withKind()) {
      case BODY -> side.name(new Actor.OfBody(new BodyId(with)));
      case PLAN -> plans(with).map(Plan::title).findFirst().orElse(with);
      case FUND -> funds(with).map(Fund::name).findFirst().orElse(with);
    };
  }

  private Stream<Plan> plans(String id) {
    return side.on().charter().business().plans().stream().filter(p -> p.id().value().equals(id));
  }

  private Stream<Fund> funds(String id) {
    return side.funds().stream().filter(f -> f.id().value().equals(id));
  }

  private Stream<Body> deciders(Compliance compliance) {
    var with = compliance.with().value();
    var ids =
        switch (compliance.withKind()) {
          case BODY -> Stream.of(new BodyId(with));
          case PLAN -> plans(with).flatMap(p -> p.approvedBy().stream()).map(a -> a.body().value());
          case FUND ->
              funds(with).flatMap(f -> f.governedBy().known().stream()).flatMap(Bonds::body);
        };
    return ids.distinct().flatMap(id -> side.on().findBody(id).stream());
  }

  private static Stream<BodyId> body(Actor actor) {
    return actor instanceof Actor.OfBody(var id) ? Stream.of(id) : Stream.of();
  }

  /// What say a partner has in somebody.
  Voice voice(PartnerId partner, Actor actor) {
    if (!(actor instanceof Actor.OfBody(var id))) {
      return new Voice(Say.NONE, Optional.empty(), Optional.empty());
    }
    var body = side.on().findBody(id);
    if (body.isEmpty()) return Voice.NOT_KNOWN;
    var seats = side.on().seats(body.get());
    boolean all = body.get().membership().known() == Body.SeatsKnown.ALL;
    var theirs = seats.stream().filter(s -> Looked.isOf(s, partner)).toList();
    if (theirs.isEmpty()) {
      return all ? new Voice(Say.NONE, Optional.empty(), Optional.empty()) : Voice.NOT_KNOWN;
    }
    var alone = theirs.stream().filter(s -> isAlone(s, partner)).toList();
    var total = all ? votes(seats) : Optional.<Long>empty();
    if (alone.isEmpty()) return new Voice(say(theirs, Say.SHARED_SEAT), votes(theirs), total);
    return new Voice(say(alone, Say.VOTE), votes(alone), total);
  }

  private static boolean isAlone(Seat seat, PartnerId partner) {
    return seat.comesFrom(partner) && seat.from().size() == 1 && seat.nominatedBy().isEmpty();
  }

  private static Say say(List<Seat> seats, Say voting) {
    var may =
        seats.stream().map(Seat::mayVote).reduce(remit.core.kernel.Truth.NO, (a, b) -> a.or(b));
    return switch (may) {
      case YES -> voting;
      case UNKNOWN -> Say.NOT_KNOWN;
      case NO -> Say.SEAT_WITHOUT_VOTE;
    };
  }

  /// The votes of all the seats, where every number is known.
  static Optional<Long> votes(List<Seat> seats) {
    long sum = 0;
    for (var seat : seats) {
      if (seat.mayVote().no()) continue;
      var number = seat.number().known();
      var votes = seat.votes().known();
      if (number.isEmpty() || votes.isEmpty()) return Optional.empty();
      sum += votes.get() * number.get();
    }
    return Optional.of(sum);
  }
}
