package remit.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which days are working days: Monday to Friday less the holidays of one list, and only as far as
/// the list goes. Beyond it a weekday is [Day.NotKnown]; a Saturday is still a Saturday.
///
/// Source: the official list of bank holidays, which the definitions in law come down to (Banking
/// and Financial Dealings Act 1971, Good Friday, Christmas Day).
public final class WorkingDays {
  /// Made when first asked for: a run of the command needs one of the four.
  private static final Map<Nation, WorkingDays> OFFICIAL = new ConcurrentHashMap<>();

  private final Map<LocalDate, String> holidays;
  private final LocalDate first;
  private final LocalDate last;
  private final String list;

  /// `last` before `first` is a list of nothing.
  private WorkingDays(
      Map<LocalDate, String> holidays, LocalDate first, LocalDate last, String list) {
    this.holidays = holidays;
    this.first = first;
    this.last = last;
    this.list = list;
  }

  /// By the official list as it stands now, 2012 to 2028.
  public static WorkingDays of(Nation nation) {
    var made = OFFICIAL.get(nation);
    if (made != null) return made;
    var days = listed(nation, LocalDate.MAX, "the official list");
    OFFICIAL.put(nation, days);
    return days;
  }

  /// By the official list as it stood at the end of that day: without the holidays that were
  /// announced later, with those that were moved later, and without the years not yet published.
  public static WorkingDays asKnownOn(LocalDate day, Nation nation) {
    return listed(nation, day, "the official list as it stood on " + Dates.words(day));
  }

  /// By a list that the caller states, for days from `first` to `last`: a year before 2012, or an
  /// office's own closures. `list` names it in reasons, for example "the dates given".
  public static WorkingDays given(
      String list, LocalDate first, LocalDate last, Map<LocalDate, String> holidays) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a list cannot end on " + last + " before " + first);
    }
    return new WorkingDays(Map.copyOf(holidays), first, last, list);
  }

  /// What this date is.
  public Day day(LocalDate date) {
    var weekday = date.getDayOfWeek();
    if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
      return new Day.Weekend(Dates.name(weekday));
    }
    if (date.isBefore(first) || date.isAfter(last)) return new Day.NotKnown(beyond(date));
    var holiday = holidays.get(date);
    return holiday == null ? new Day.Working() : new Day.BankHoliday(holiday);
  }

  /// The working day on this date or the nearest before it; empty where that is not known.
  public Optional<LocalDate> onOrBefore(LocalDate date) {
    return nearest(date, -1);
  }

  /// The working day on this date or the nearest after it; empty where that is not known.
  public Optional<LocalDate> onOrAfter(LocalDate date) {
    return nearest(date, 1);
  }

  private Optional<LocalDate> nearest(LocalDate date, int step) {
    for (var at = date; ; at = at.plusDays(step)) {
      switch (day(at)) {
        case Day.Working _ -> {
          return Optional.of(at);
        }
        case Day.NotKnown _ -> {
          return Optional.empty();
        }
        case Day.Weekend _, Day.BankHoliday _ -> {}
      }
    }
  }

  private String beyond(LocalDate date) {
    if (last.isBefore(first)) {
      return "the bank holidays of " + date.getYear() + " are not known: " + list + " is empty";
    }
    return "the bank holidays of "
        + date.getYear()
        + " are not known: "
        + list
        + (date.isAfter(last) ? " ends with " + end(last) : " begins with " + beginning(first));
  }

  private static String end(LocalDate last) {
    return last.getDayOfYear() == last.lengthOfYear() ? "" + last.getYear() : Dates.words(last);
  }

  private static String beginning(LocalDate first) {
    return first.getDayOfYear() == 1 ? "" + first.getYear() : Dates.words(first);
  }

  private static WorkingDays listed(Nation nation, LocalDate day, String list) {
    var holidays = new HashMap<LocalDate, String>();
    for (var entry : BankHolidays.ENTRIES) {
      if (!entry.listedOn(day) || !overlap(entry, nation)) continue;
      var other = holidays.get(entry.date());
      var name = name(entry, nation);
      holidays.put(entry.date(), other == null ? name : other + "; " + name);
    }
    var years = BankHolidays.YEARS;
    var first = LocalDate.of(years.getFirst().year(), 1, 1);
    var last = first.minusDays(1);
    for (var year : years) {
      if (!year.published().isAfter(day)) last = LocalDate.of(year.year(), 12, 31);
    }
    return new WorkingDays(holidays, first, last, list);
  }

  private static boolean overlap(BankHolidays.Entry entry, Nation nation) {
    for (var division : entry.divisions()) {
      if (nation.divisions().contains(division)) return true;
    }
    return false;
  }

  private static String name(BankHolidays.Entry entry, Nation nation) {
    var name = entry.name();
    if (!entry.divisions().containsAll(nation.divisions())) name += " in " + places(entry);
    if (entry.added().isPresent()) {
      name += " (on the list since " + Dates.words(entry.added().get()) + ")";
    }
    return name;
  }

  private static String places(BankHolidays.Entry entry) {
    var places = new ArrayList<String>();
    for (var nation : Nation.values()) {
      if (nation != Nation.UK && overlap(entry, nation)) places.add(nation.title());
    }
    return String.join(" and ", places);
  }
}
