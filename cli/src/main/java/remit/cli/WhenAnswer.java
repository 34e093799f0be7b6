package remit.cli;

import java.time.LocalDate;
import java.util.List;
import remit.core.calendar.Count;
import remit.core.calendar.CountedDay;
import remit.core.calendar.Measure;
import remit.core.calendar.Term;

/// What a count came to.
sealed interface WhenAnswer {
  /// An answer that can be printed.
  sealed interface Printable extends WhenAnswer {
    /// The term as it was read.
    Term term();

    /// The working, in the order of time.
    List<CountedDay> days();

    /// Whether the question has a day for its answer, or enough between its dates.
    boolean isGood();
  }

  record OnDay(Count.Counted counted) implements Printable {
    @Override
    public Term term() {
      return counted.term();
    }

    @Override
    public List<CountedDay> days() {
      return counted.days();
    }

    @Override
    public boolean isGood() {
      return true;
    }

    /// The last day of the term itself: of clear days the day before the earliest event.
    LocalDate lastDay() {
      return term().unit().isClear() ? counted.day().minusDays(1) : counted.day();
    }
  }

  record SoMany(Measure.Measured measured) implements Printable {
    @Override
    public Term term() {
      return measured.term();
    }

    @Override
    public List<CountedDay> days() {
      return measured.days();
    }

    @Override
    public boolean isGood() {
      return measured.isEnough();
    }
  }

  /// The count needs a date whose holidays are not known.
  record NotKnown(Term term, LocalDate date, String because) implements Printable {
    @Override
    public List<CountedDay> days() {
      return List.of();
    }

    @Override
    public boolean isGood() {
      return false;
    }
  }

  /// The dates cannot be counted between.
  record Refused(String because) implements WhenAnswer {}
}
