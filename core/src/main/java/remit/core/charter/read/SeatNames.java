package remit.core.charter.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.SeatId;
import remit.core.shape.Fields;
import remit.core.shape.Scalars;
import remit.core.source.Fact;
import remit.core.source.Span;

/// Whether the seats and voting rules of a body speak of seats and counters that the body has.
final class SeatNames {
  private final Set<String> seats = new TreeSet<>();
  private final Set<String> counters = new TreeSet<>();
  private final Fields body;
  private Found found = Found.ALL;

  private enum Found {
    ALL,
    SOME
  }

  SeatNames(List<Seat> seats, Fields body) {
    this.body = body;
    for (var seat : seats) {
      this.seats.add(seat.id().value());
      counters.addAll(seat.weights().keySet());
    }
  }

  /// Notes every name that refers to nothing; whether there was one.
  boolean check(Body.Membership membership) {
    values(membership.quorum()).forEach(this::check);
    values(membership.carries()).forEach(this::check);
    for (var seat : membership.seats()) {
      seat.notAlso().forEach(other -> check(other.value(), other.place()));
    }
    return found == Found.SOME;
  }

  /// Every value that the fact may have.
  private static <T> Stream<T> values(Fact<T> fact) {
    return switch (fact) {
      case Fact.Stated<T>(var value, _, _) -> Stream.of(value);
      case Fact.Assumed<T>(var value, _, _, _, _) -> Stream.of(value);
      case Fact.Disputed<T>(var claims, _) -> claims.stream().map(Fact.Claim::says);
      case Fact.Unknown<T> _, Fact.Unsaid<T> _ -> Stream.empty();
    };
  }

  private void check(VotingRule rule) {
    switch (rule) {
      case VotingRule.AllOf(var rules, _) -> rules.forEach(this::check);
      case VotingRule.AnyOf(var rules, _) -> rules.forEach(this::check);
      case VotingRule.Presence(var of, _) ->
          of.forEach(ref -> check(ref.value().seat(), ref.place()));
      case VotingRule.Threshold threshold -> counter(threshold);
      case VotingRule.NoVoteAgainst _, VotingRule.Named _ -> {}
    }
  }

  private void check(SeatId seat, Span place) {
    if (!seats.contains(seat.value())) {
      note(place, "`%s` is not a seat of this body".formatted(seat), seat.value(), seats);
    }
  }

  private void counter(VotingRule.Threshold threshold) {
    if (threshold.measure() instanceof VotingRule.Counter(var name) && !counters.contains(name)) {
      var known = new TreeSet<>(VotingRuleShape.MEASURES);
      known.addAll(counters);
      var message = "`%s` is neither a measure nor a counter of this body's seats";
      note(threshold.place(), message.formatted(name), name, known);
    }
  }

  private void note(Span place, String message, String name, Set<String> known) {
    found = Found.SOME;
    body.note(ReadCode.UNKNOWN_NAME, place, message, Scalars.help(name, known));
  }
}
