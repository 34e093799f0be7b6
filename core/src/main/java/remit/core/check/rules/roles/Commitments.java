package remit.core.check.rules.roles;

import java.util.List;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Compliance;
import remit.core.charter.Seat;
import remit.core.check.Examined;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;

/// Who must comply with what others decide, and what say they have in it.
final class Commitments {
  private Commitments() {}

  /// The duties to comply that are in force on the day, or may be.
  static List<Compliance> toComply(Examined examined) {
    return examined.charter().powers().binds().stream()
        .filter(c -> c.nature() == Compliance.Nature.COMPLY)
        .filter(c -> !c.inForce().contains(examined.day()).no())
        .toList();
  }

  /// The bodies that decide what is to be complied with.
  static List<Body> deciders(Examined examined, Compliance compliance) {
    var with = compliance.with().value();
    var business = examined.charter().business();
    var ids =
        switch (compliance.withKind()) {
          case BODY -> Stream.of(new BodyId(with));
          case PLAN ->
              business.plans().stream()
                  .filter(p -> p.id().value().equals(with))
                  .flatMap(p -> p.approvedBy().stream())
                  .map(a -> a.body().value());
          case FUND ->
              business.funds().stream()
                  .filter(f -> f.id().value().equals(with))
                  .flatMap(f -> f.governedBy().known().stream())
                  .flatMap(Commitments::body);
        };
    return ids.flatMap(id -> examined.on().findBody(id).stream()).toList();
  }

  private static Stream<BodyId> body(Actor actor) {
    return actor instanceof Actor.OfBody(var id) ? Stream.of(id) : Stream.of();
  }

  /// Whether a partner has a voting seat; unknown where the charter does not know every seat and
  /// shows none.
  static Truth vote(Examined examined, Body body, PartnerId partner) {
    var votes =
        examined.on().seats(body).stream()
            .filter(s -> isOf(s, partner))
            .map(Seat::mayVote)
            .reduce(Truth.NO, Truth::or);
    var others = Truth.of(body.membership().known() != Body.SeatsKnown.ALL);
    return votes.or(others.yes() ? Truth.UNKNOWN : Truth.NO);
  }

  /// Whether a seat comes from a partner, or the partner has a hand in filling it.
  static boolean isOf(Seat seat, PartnerId partner) {
    return seat.comesFrom(partner)
        || seat.nominatedBy().stream().anyMatch(p -> p.value().equals(partner));
  }
}
