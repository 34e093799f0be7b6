package remit.core.calendar;

import java.time.LocalDate;
import java.util.List;

/// How much of a term's unit lies between two dates.
public sealed interface Measure {
  /// So many whole units, and the working in the order of time. `term` is what was asked for, its
  /// unit settled.
  record Measured(Term term, int number, List<CountedDay> days) implements Measure {
    public Measured {
      days = List.copyOf(days);
    }

    /// Whether at least the term lies between the dates.
    public boolean isEnough() {
      return missing() == 0;
    }

    /// How many units short of the term, or 0.
    public int missing() {
      return Math.max(0, term.number() - number);
    }
  }

  /// Of `date` it is not known whether it is a working day.
  record NotKnown(Term term, LocalDate date, String because) implements Measure {}

  /// The dates are in the wrong order or too far apart to be counted day by day.
  record Refused(String because) implements Measure {}
}
