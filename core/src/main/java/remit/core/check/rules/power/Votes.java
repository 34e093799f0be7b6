package remit.core.check.rules.power;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.check.Examined;
import remit.core.kernel.Fraction;
import remit.core.kernel.PartnerId;
import remit.core.kernel.SeatId;
import remit.core.law.Sector;
import remit.core.power.BodyGame;
import remit.core.power.BodyPower;
import remit.core.power.CoalitionWords;
import remit.core.power.Meeting;
import remit.core.power.Power;
import remit.core.power.PowerQuestion;

/// What the rules ask of a body. Nothing is said where a seat, a vote or a rule is not known.
final class Votes {
  private Votes() {}

  static Optional<BodyPower> on(Examined examined, Body body) {
    return BodyPower.of(examined.on(), body, PowerQuestion.PLAIN)
            instanceof BodyPower.Found(var power)
        ? Optional.of(power)
        : Optional.empty();
  }

  /// Whether the quorum can be met; empty where that is not known.
  static Optional<Boolean> canBeQuorate(Examined examined, Body body, BodyGame.Given given) {
    var seats = examined.on().seats(body);
    if (!(BodyGame.of(body, seats, BodyGame.Given.EVERYBODY) instanceof BodyGame.Playable)) {
      return Optional.empty();
    }
    return Meeting.of(body, seats, given, Map.of())
        .flatMap(Meeting::quorate)
        .map(chance -> chance.equals(Fraction.ONE));
  }

  /// The parties to a joint body whose seats vote and yet never decide anything.
  static List<PartnerId> powerless(BodyPower power) {
    if (power.body().of().size() < 2) return List.of();
    return power.body().of().stream()
        .map(p -> p.value())
        .filter(party -> {
          var theirs =
              power.game().places().stream()
                  .map(BodyGame.Place::seat)
                  .filter(s -> s.comesFrom(party))
                  .toList();
          return !theirs.isEmpty() && theirs.stream().allMatch(s -> isDummy(power, s));
        })
        .toList();
  }

  static boolean isDummy(BodyPower power, Seat seat) {
    return power.of(seat.id()).map(Power::dummy).orElse(false);
  }

  /// The seats of councils: those that come from councils alone.
  static Set<SeatId> councils(Examined examined, List<Seat> seats) {
    var found = new LinkedHashSet<SeatId>();
    for (var seat : seats) {
      boolean councils =
          !seat.from().isEmpty()
              && seat.from().stream().allMatch(p -> isCouncil(examined, p.value()));
      if (councils) found.add(seat.id());
    }
    return found;
  }

  static boolean isCouncil(Examined examined, PartnerId id) {
    return examined
        .on()
        .findPartner(id)
        .filter(p -> examined.isInSector(p, Sector.LOCAL_GOVERNMENT))
        .isPresent();
  }

  /// One of the smallest coalitions that carry, in words; empty where none does.
  static String smallest(BodyPower power) {
    var words = new CoalitionWords(power.game());
    return power.worked().coalitions().smallestWinning(1).stream()
        .map(words::words)
        .findFirst()
        .orElse("");
  }

  /// Identifiers as a sentence lists them.
  static String listed(List<?> ids) {
    var quoted = ids.stream().map(id -> "`" + id + "`").toList();
    return quoted.size() < 2
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
  }
}
