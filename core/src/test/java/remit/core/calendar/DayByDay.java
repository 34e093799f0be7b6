package remit.core.calendar;

import java.time.LocalDate;

/// Counts terms in days the slow way, straight from what the words mean, as a reference for the
/// engine. Only for dates that the list covers.
record DayByDay(WorkingDays list, Term term) {
  LocalDate latestBefore(LocalDate event) {
    var day = event.minusDays(1);
    while (!(isEnough(day, event) && mayLand(day))) day = day.minusDays(1);
    return day;
  }

  LocalDate earliestAfter(LocalDate trigger) {
    var day = trigger.plusDays(1);
    while (!isEnough(trigger, day)) day = day.plusDays(1);
    return day;
  }

  LocalDate deadline(LocalDate trigger) {
    var first = term.beginning() == Beginning.SAME_DAY ? trigger : trigger.plusDays(1);
    var day = first;
    while (number(first, day) < term.number()) day = day.plusDays(1);
    return day;
  }

  int between(LocalDate notice, LocalDate event) {
    boolean noticeCounts = term.beginning() == Beginning.SAME_DAY;
    boolean eventCounts = !term.unit().isClear() && !noticeCounts;
    return number(
        noticeCounts ? notice : notice.plusDays(1), eventCounts ? event : event.minusDays(1));
  }

  private boolean isEnough(LocalDate notice, LocalDate event) {
    return between(notice, event) >= term.number();
  }

  /// Notice that is counted in working days is given on one.
  private boolean mayLand(LocalDate day) {
    return !term.unit().isWorking() || counts(day);
  }

  private int number(LocalDate first, LocalDate last) {
    int number = 0;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) if (counts(day)) number++;
    return number;
  }

  private boolean counts(LocalDate day) {
    return !term.unit().isWorking() || list.day(day) instanceof Day.Working;
  }
}
