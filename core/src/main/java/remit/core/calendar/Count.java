package remit.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a term leads from a date.
public sealed interface Count {
  /// `day` is the answer. It can be a Saturday or a bank holiday where the term counts calendar
  /// days; `officeDay` is then the nearest day on the safe side on which the offices are open, and
  /// empty where the list of holidays does not reach. `term` is what was counted, its unit settled;
  /// `days` is the working in the order of time.
  record Counted(Term term, LocalDate day, Optional<LocalDate> officeDay, List<CountedDay> days)
      implements Count {
    public Counted {
      days = List.copyOf(days);
    }
  }

  /// The count ran into `date`, of which it is not known whether it is a working day.
  record NotKnown(Term term, LocalDate date, String because) implements Count {}
}
