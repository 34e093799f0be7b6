package remit.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Works our file of bank holidays out again: the days of Schedule 1 to the Banking and Financial
/// Dealings Act 1971 (with the common-law holidays Good Friday and Christmas Day, and St Andrew's
/// Day under the 2007 Act), then what was proclaimed, then when the official list changed.
final class BankHolidayRules {
  private static final String EVERYWHERE = "ew sc ni";

  /// A change of the list after the year was on it; `on` is empty for what was proclaimed before.
  private record Change(String on, String divisions, String removed, String added, String name) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change("", EVERYWHERE, "2012-05-28", "2012-06-04", "Spring bank holiday"),
          new Change("", EVERYWHERE, "", "2012-06-05", "Diamond Jubilee"),
          new Change("2019-06-10", "ew ni", "2020-05-04", "2020-05-08", "Early May bank holiday"),
          new Change("2019-07-02", "sc", "2020-05-04", "2020-05-08", "Early May bank holiday"),
          new Change("2020-11-12", EVERYWHERE, "2022-05-30", "2022-06-02", "Spring bank holiday"),
          new Change("2020-11-12", EVERYWHERE, "", "2022-06-03", "Platinum Jubilee"),
          new Change("2022-09-09", EVERYWHERE, "", "2022-09-19", "State Funeral"),
          new Change("2022-11-10", EVERYWHERE, "", "2023-05-08", "Coronation"),
          // The list first gave Scotland England's date for its summer holiday of 2027.
          new Change("2025-01-09", "sc", "2027-08-30", "2027-08-02", "Summer bank holiday"),
          new Change("2026-02-25", "sc", "", "2026-06-15", "World Cup"));

  private record Row(String date, String name, String added, String removed) {}

  private BankHolidayRules() {}

  /// The lines of the file, without its comments and its heading.
  static List<String> lines() {
    var rows = new LinkedHashMap<Row, Set<String>>();
    for (var division : List.of("ew", "sc", "ni")) {
      for (var row : rows(division)) {
        rows.computeIfAbsent(row, _ -> new LinkedHashSet<>()).add(division);
      }
    }
    var order =
        Comparator.comparing((Map.Entry<Row, Set<String>> entry) -> entry.getKey().date())
            .thenComparing(entry -> entry.getValue().iterator().next());
    return rows.entrySet().stream()
        .sorted(order)
        .map(entry -> line(entry.getKey(), String.join(" ", entry.getValue())))
        .toList();
  }

  private static String line(Row row, String divisions) {
    return String.join(",", row.date(), divisions, row.name(), row.added(), row.removed());
  }

  private static List<Row> rows(String division) {
    var rows = new ArrayList<Row>();
    for (int year = 2012; year <= 2028; year++) {
      statutory(year, division)
          .forEach((date, name) -> rows.add(new Row(date.toString(), name, "", "")));
    }
    for (var change : CHANGES) {
      if (change.divisions().contains(division)) apply(change, rows);
    }
    return rows;
  }

  private static void apply(Change change, List<Row> rows) {
    var gone = new Row(change.removed(), change.name(), "", "");
    if (change.removed().equals("2027-08-30")) {
      rows.remove(new Row(change.added(), change.name(), "", ""));
      rows.add(gone);
    }
    if (rows.remove(gone) && !change.on().isEmpty()) {
      rows.add(new Row(change.removed(), change.name(), "", change.on()));
    }
    rows.add(new Row(change.added(), change.name(), change.on(), ""));
  }

  private static Map<LocalDate, String> statutory(int year, String division) {
    var days = new TreeMap<LocalDate, String>();
    var easter = easter(year);
    days.put(easter.minusDays(2), "Good Friday");
    days.put(monday(year, 5, 1), "Early May bank holiday");
    days.put(monday(year, 5, -1), "Spring bank holiday");
    pair(days, LocalDate.of(year, 12, 25), "Christmas Day", "Boxing Day");
    if (division.equals("sc")) {
      pair(days, LocalDate.of(year, 1, 1), "New Year's Day", "2nd January");
      days.put(monday(year, 8, 1), "Summer bank holiday");
      single(days, LocalDate.of(year, 11, 30), "St Andrew's Day");
    } else {
      single(days, LocalDate.of(year, 1, 1), "New Year's Day");
      days.put(easter.plusDays(1), "Easter Monday");
      days.put(monday(year, 8, -1), "Summer bank holiday");
    }
    if (division.equals("ni")) {
      single(days, LocalDate.of(year, 3, 17), "St Patrick's Day");
      single(days, LocalDate.of(year, 7, 12), "Battle of the Boyne");
    }
    return days;
  }

  private static LocalDate monday(int year, int month, int ordinal) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
  }

  private static boolean weekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static void single(Map<LocalDate, String> days, LocalDate date, String name) {
    if (weekend(date)) {
      days.put(date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), name + " (substitute day)");
    } else {
      days.put(date, name);
    }
  }

  /// Two holidays on end: the second keeps its place where it can, and the first gives way.
  private static void pair(Map<LocalDate, String> days, LocalDate first, String one, String two) {
    var second = first.plusDays(1);
    if (!weekend(second)) days.put(second, two);
    if (!weekend(first)) days.put(first, one);
    var free = second.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    for (var name : weekend(first) ? List.of(one, two) : List.of(two)) {
      if (days.containsValue(name)) continue;
      while (days.containsKey(free)) free = free.plusDays(1);
      days.put(free, name + " (substitute day)");
    }
  }

  /// Easter Sunday, by the anonymous Gregorian computation.
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
