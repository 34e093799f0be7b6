package remit.core.route;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds schedules by trying every day for every moment: slow, and with nothing to get wrong.
final class NaiveNetwork {
  /// On which days a moment can lie.
  enum Kind {
    ANY,
    WEEKDAY,
    TUESDAY,
    EXACTLY_DAY_SEVEN
  }

  /// What must lie between two moments, in words of its own: `days` days, counted by `how`.
  record Arc(int first, int second, How how, int days) {}

  enum How {
    NOT_BEFORE,
    DAY_AFTER,
    CLEAR_WEEKDAYS,
    CALENDAR_DAYS,
    WITHIN_CALENDAR_DAYS
  }

  private final LocalDate start;
  private final int window;
  private final List<Kind> kinds;
  private final List<Arc> arcs;

  NaiveNetwork(LocalDate start, int window, List<Kind> kinds, List<Arc> arcs) {
    this.start = start;
    this.window = window;
    this.kinds = kinds;
    this.arcs = arcs;
  }

  /// All schedules within the window.
  List<List<LocalDate>> schedules() {
    var found = new ArrayList<List<LocalDate>>();
    extend(new ArrayList<>(), found);
    return found;
  }

  private void extend(List<LocalDate> days, List<List<LocalDate>> found) {
    if (!holds(days)) return;
    if (days.size() == kinds.size()) {
      found.add(List.copyOf(days));
      return;
    }
    for (int at = 0; at < window; at++) {
      var day = start.plusDays(at);
      if (!fits(kinds.get(days.size()), day)) continue;
      days.add(day);
      extend(days, found);
      days.removeLast();
    }
  }

  private boolean fits(Kind kind, LocalDate day) {
    return switch (kind) {
      case ANY -> true;
      case WEEKDAY -> isWeekday(day);
      case TUESDAY -> day.getDayOfWeek() == DayOfWeek.TUESDAY;
      case EXACTLY_DAY_SEVEN -> day.equals(start.plusDays(7));
    };
  }

  private boolean holds(List<LocalDate> days) {
    return arcs.stream()
        .filter(a -> a.first() < days.size() && a.second() < days.size())
        .allMatch(a -> holds(a, days.get(a.first()), days.get(a.second())));
  }

  private static boolean holds(Arc arc, LocalDate first, LocalDate second) {
    return switch (arc.how()) {
      case NOT_BEFORE -> !second.isBefore(first);
      case DAY_AFTER -> second.isAfter(first);
      case CALENDAR_DAYS -> !second.isBefore(first.plusDays(arc.days()));
      case WITHIN_CALENDAR_DAYS -> !first.isAfter(second.plusDays(arc.days()));
      case CLEAR_WEEKDAYS -> clearWeekdays(first, second) >= arc.days();
    };
  }

  private static int clearWeekdays(LocalDate first, LocalDate second) {
    int clear = 0;
    for (var day = first.plusDays(1); day.isBefore(second); day = day.plusDays(1)) {
      if (isWeekday(day)) clear++;
    }
    return clear;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6;
  }

  /// The earliest, or the latest, day of each moment over all schedules.
  static Optional<List<LocalDate>> extreme(List<List<LocalDate>> schedules, boolean earliest) {
    return schedules.stream()
        .reduce((a, b) -> {
          var both = new ArrayList<LocalDate>();
          for (int i = 0; i < a.size(); i++) {
            boolean first = a.get(i).isBefore(b.get(i)) == earliest;
            both.add(first ? a.get(i) : b.get(i));
          }
          return both;
        });
  }
}
