package remit.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/// Counts terms on the calendar: from an event back to its notice, from a trigger on to a deadline,
/// and between two dates.
///
/// A term whose unit the law leaves open ([Term#isOpen]) is counted in its ordinary reading, and
/// the answer's `term` says so; ask with `term.read(Reading.STRICT)` for the other.
public final class Counting {
  /// The most days that are counted one by one: ten years and some weeks.
  public static final int MOST_DAYS = 3_700;

  private final Function<Nation, WorkingDays> lists;

  private Counting(Function<Nation, WorkingDays> lists) {
    this.lists = lists;
  }

  /// By the official list of the term's nation as it stands now.
  public static Counting official() {
    return new Counting(WorkingDays::of);
  }

  /// By the official list as it stood at the end of that day.
  public static Counting asKnownOn(LocalDate day) {
    return new Counting(nation -> WorkingDays.asKnownOn(day, nation));
  }

  /// By this list, whatever the term's nation.
  public static Counting by(WorkingDays days) {
    return new Counting(_ -> days);
  }

  /// The latest day on which notice may be given so that at least the term lies before the event.
  ///
  /// A term in working days lands on a working day: the day of notice is the one on which the
  /// papers lie open at the offices. Otherwise the answer may be a day on which they are closed.
  public Count latestBefore(LocalDate event, Term asked) {
    var term = asked.read(Reading.ORDINARY);
    var list = lists.apply(term.nation());
    return switch (Search.notice(event, term, list)) {
      case Search.Lost(var date, var because) -> new Count.NotKnown(term, date, because);
      case Search.Found(var notice) -> {
        var working = new Working(list, term).from(notice, lastBefore(event, term));
        if (waitsForEnd(term)) working.event(event);
        yield new Count.Counted(term, notice, list.onOrBefore(notice), working.days());
      }
    };
  }

  /// The earliest day of an event that must be at least the term after the trigger: the other end
  /// of [#latestBefore].
  public Count earliestAfter(LocalDate trigger, Term asked) {
    var term = asked.read(Reading.ORDINARY);
    var list = lists.apply(term.nation());
    return switch (Search.end(trigger, term, list)) {
      case Search.Lost(var date, var because) -> new Count.NotKnown(term, date, because);
      case Search.Found(var end) -> {
        var working = new Working(list, term).from(trigger, end);
        var day = waitsForEnd(term) ? end.plusDays(1) : end;
        if (waitsForEnd(term)) working.event(day);
        yield new Count.Counted(term, day, list.onOrAfter(day), working.days());
      }
    };
  }

  /// The last day of the term after the trigger: what must be done within the term is in time until
  /// the end of that day. `officeDay` is the last day on which an office can still do it.
  public Count deadline(LocalDate trigger, Term asked) {
    var term = asked.read(Reading.ORDINARY);
    var list = lists.apply(term.nation());
    return switch (Search.end(trigger, term, list)) {
      case Search.Lost(var date, var because) -> new Count.NotKnown(term, date, because);
      case Search.Found(var end) -> {
        var working = new Working(list, term).from(trigger, end);
        yield new Count.Counted(term, end, list.onOrBefore(end), working.days());
      }
    };
  }

  /// How many whole units of the term lie between notice and event, and so whether at least the
  /// term does.
  public Measure between(LocalDate notice, LocalDate event, Term asked) {
    var term = asked.read(Reading.ORDINARY);
    long apart = ChronoUnit.DAYS.between(notice, event);
    if (apart < 0) return new Measure.Refused("the second date is before the first");
    if (apart > MOST_DAYS) {
      return new Measure.Refused(
          "the dates are " + apart + " days apart; at most " + MOST_DAYS + " are counted");
    }
    var list = lists.apply(term.nation());
    var last = lastBefore(event, term);
    var gap =
        term.unit().isWorking()
            ? Search.unknown(notice, last, list)
            : Optional.<Search.Lost>empty();
    if (gap.isPresent()) {
      return new Measure.NotKnown(term, gap.get().date(), gap.get().because());
    }
    var working = new Working(list, term).from(notice, last);
    if (waitsForEnd(term)) working.event(event);
    return new Measure.Measured(term, working.number(), working.days());
  }

  /// Whether the event may come only once the last day of the term is over; else it may come on
  /// that day ("not less than 28 days after": on the 28th).
  private static boolean waitsForEnd(Term term) {
    return term.unit().isClear() || term.beginning() == Beginning.SAME_DAY;
  }

  private static LocalDate lastBefore(LocalDate event, Term term) {
    return waitsForEnd(term) ? event.minusDays(1) : event;
  }
}
