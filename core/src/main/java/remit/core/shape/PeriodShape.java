package remit.core.shape;

import java.util.Optional;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.Period;
import remit.core.kernel.Period.Edge;

/// `{ from: DATE, to: DATE }`: either may be left out, or be `unknown`.
final class PeriodShape {
  private static final Scalar<Edge> DAY =
      Scalars.date()
          .<Edge>as(Period.On::new)
          .or(Scalars.oneOf("unknown", java.util.Map.of("unknown", new Period.NotKnown())));

  static final Shape<Period> SHAPE = new PeriodShape().shape();

  private final Keys keys = Keys.of("period", "The days on which something holds.");
  private final Key<Optional<Edge>> from =
      keys.optional("from", DAY, "the first day; left out: always before");
  private final Key<Optional<Edge>> to =
      keys.optional("to", DAY, "the last day; left out: from then on");

  private PeriodShape() {}

  private Shape<Period> shape() {
    return keys.tries(this::period);
  }

  private Optional<Period> period(Fields f) {
    var first = edge(f, from);
    var last = edge(f, to);
    if (first instanceof Period.On(var start)
        && last instanceof Period.On(var end)
        && end.isBefore(start)) {
      return f.refuse(
          ReadCode.ENDS_BEFORE_IT_STARTS,
          to,
          "the period ends on %s, before it starts on %s".formatted(end, start),
          "swap the dates, or correct one of them");
    }
    return Optional.of(new Period(first, last));
  }

  /// An edge that is there and cannot be read is not known.
  private static Edge edge(Fields f, Key<Optional<Edge>> key) {
    return f.get(key).orElseGet(() -> f.has(key) ? new Period.NotKnown() : new Period.Open());
  }
}
