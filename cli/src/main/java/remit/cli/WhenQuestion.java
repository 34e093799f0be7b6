package remit.cli;

import java.time.LocalDate;
import remit.core.calendar.Count;
import remit.core.calendar.Counting;
import remit.core.calendar.Measure;
import remit.core.calendar.Term;

/// From which date a term is counted, and which way.
sealed interface WhenQuestion {
  /// The latest day on which notice of this event may be given.
  record Before(LocalDate event) implements WhenQuestion {}

  /// Where the term leads from this trigger: of clear days to the earliest event, else to the last
  /// day of the term.
  record After(LocalDate trigger) implements WhenQuestion {}

  /// How much lies between notice and event.
  record Between(LocalDate notice, LocalDate event) implements WhenQuestion {}

  /// As the option that asks it is named.
  default String word() {
    return switch (this) {
      case Before _ -> "before";
      case After _ -> "after";
      case Between _ -> "between";
    };
  }

  default WhenAnswer ask(Counting counting, Term term) {
    return switch (this) {
      case Before(var event) -> answer(counting.latestBefore(event, term));
      case After(var trigger) ->
          answer(
              term.unit().isClear()
                  ? counting.earliestAfter(trigger, term)
                  : counting.deadline(trigger, term));
      case Between(var notice, var event) -> answer(counting.between(notice, event, term));
    };
  }

  private static WhenAnswer answer(Count count) {
    return switch (count) {
      case Count.Counted counted -> new WhenAnswer.OnDay(counted);
      case Count.NotKnown(var term, var date, var because) ->
          new WhenAnswer.NotKnown(term, date, because);
    };
  }

  private static WhenAnswer answer(Measure measure) {
    return switch (measure) {
      case Measure.Measured measured -> new WhenAnswer.SoMany(measured);
      case Measure.NotKnown(var term, var date, var because) ->
          new WhenAnswer.NotKnown(term, date, because);
      case Measure.Refused(var because) -> new WhenAnswer.Refused(because);
    };
  }
}
