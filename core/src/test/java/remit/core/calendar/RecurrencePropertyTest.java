package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.testkit.Choices;
import remit.testkit.Gen;
import remit.testkit.Property;

/// The engine jumps from period to period; the reference asks every day whether it is one.
class RecurrencePropertyTest {
  private record Rule(
      Frequency frequency,
      int interval,
      List<DayPattern.Weekday> days,
      List<Integer> monthDays,
      List<Integer> months,
      Optional<Integer> count,
      LocalDate start) {
    Recurrence read() {
      return RecurrenceTest.read(text(), start);
    }

    private String text() {
      var text = new StringBuilder("FREQ=" + frequency + ";INTERVAL=" + interval);
      if (!days.isEmpty()) {
        text.append(";BYDAY=").append(String.join(",", days.stream().map(Rule::word).toList()));
      }
      if (!monthDays.isEmpty()) text.append(";BYMONTHDAY=").append(list(monthDays));
      if (!months.isEmpty()) text.append(";BYMONTH=").append(list(months));
      count.ifPresent(number -> text.append(";COUNT=").append(number));
      return text.toString();
    }

    private static String list(List<Integer> numbers) {
      return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    private static String word(DayPattern.Weekday weekday) {
      return (weekday.ordinal() == 0 ? "" : "" + weekday.ordinal())
          + weekday.day().name().substring(0, 2);
    }

    /// Day by day from the start.
    List<LocalDate> between(LocalDate first, LocalDate last) {
      var dates = new ArrayList<LocalDate>();
      int used = 0;
      for (var day = start; !day.isAfter(last); day = day.plusDays(1)) {
        if (!isOne(day) || used >= count.orElse(Integer.MAX_VALUE)) continue;
        used++;
        if (!day.isBefore(first)) dates.add(day);
      }
      return dates;
    }

    private boolean isOne(LocalDate day) {
      if (periodsFromStart(day) % interval != 0) return false;
      if (!months.isEmpty() && !months.contains(day.getMonthValue())) return false;
      if (days.isEmpty() && monthDays.isEmpty()) return isLikeStart(day);
      boolean byMonthDay =
          monthDays.isEmpty()
              || monthDays.stream()
                  .anyMatch(number ->
                      number > 0
                          ? day.getDayOfMonth() == number
                          : day.plusDays(-number).getDayOfMonth() == 1
                              && day.plusDays(-number).getMonth() == day.getMonth().plus(1));
      return byMonthDay && (days.isEmpty() || days.stream().anyMatch(named -> isThe(named, day)));
    }

    private long periodsFromStart(LocalDate day) {
      return switch (frequency) {
        case DAILY -> ChronoUnit.DAYS.between(start, day);
        case WEEKLY ->
            ChronoUnit.WEEKS.between(
                start.minusDays(start.getDayOfWeek().ordinal()),
                day.minusDays(day.getDayOfWeek().ordinal()));
        case MONTHLY ->
            12L * (day.getYear() - start.getYear()) + day.getMonthValue() - start.getMonthValue();
        case YEARLY -> day.getYear() - start.getYear();
      };
    }

    private boolean isLikeStart(LocalDate day) {
      return switch (frequency) {
        case DAILY -> true;
        case WEEKLY -> day.getDayOfWeek() == start.getDayOfWeek();
        case MONTHLY -> day.getDayOfMonth() == start.getDayOfMonth();
        case YEARLY ->
            day.getDayOfMonth() == start.getDayOfMonth()
                && (!months.isEmpty() || day.getMonth() == start.getMonth());
      };
    }

    /// Walks week by week to the edge of the month or year and counts the steps.
    private boolean isThe(DayPattern.Weekday named, LocalDate day) {
      if (day.getDayOfWeek() != named.day()) return false;
      if (named.ordinal() == 0) return true;
      int step = named.ordinal() > 0 ? -7 : 7;
      int place = 0;
      for (var at = day; isSameScope(at, day); at = at.plusDays(step)) place++;
      return place == Math.abs(named.ordinal());
    }

    private boolean isSameScope(LocalDate a, LocalDate b) {
      boolean year = frequency == Frequency.YEARLY && months.isEmpty();
      return a.getYear() == b.getYear() && (year || a.getMonth() == b.getMonth());
    }
  }

  @Test
  void aRuleAgreesWithADayByDayReading() {
    Property.forAll(
        Gen.zip(this::rule, Gen.between(-100, 800), Asked::new),
        asked -> {
          var last = asked.first().plusDays(1_000);
          assertEquals(
              asked.rule().between(asked.first(), last),
              asked.rule().read().between(asked.first(), last));
        });
  }

  @Test
  void theNextDateIsTheFirstOfThoseThatFollow() {
    Property.forAll(
        Gen.zip(this::rule, Gen.between(-100, 800), Asked::new),
        asked -> {
          var rule = asked.rule().read();
          assertEquals(
              rule.between(asked.first(), asked.first().plusDays(Recurrence.HORIZON_DAYS)).stream()
                  .findFirst(),
              rule.nextOnOrAfter(asked.first()));
        });
  }

  private record Asked(Rule rule, int later) {
    LocalDate first() {
      return rule.start().plusDays(later);
    }
  }

  private Rule rule(Choices choices) {
    var frequency = Gen.of(List.of(Frequency.values())).draw(choices);
    var months = Gen.between(1, 12).distinct(0, 3).draw(choices);
    int weeks =
        switch (frequency) {
          case DAILY, WEEKLY -> 0;
          case MONTHLY -> 5;
          case YEARLY -> months.isEmpty() ? 53 : 5;
        };
    var weekday =
        Gen.zip(
            Gen.between(-weeks, weeks),
            Gen.of(List.of(DayOfWeek.values())),
            DayPattern.Weekday::new);
    var monthDay = Gen.between(-31, 31).filter(number -> number != 0);
    return new Rule(
        frequency,
        Gen.between(1, 4).draw(choices),
        weekday.distinct(0, 3).draw(choices),
        frequency == Frequency.WEEKLY ? List.of() : monthDay.distinct(0, 2).draw(choices),
        months,
        Gen.coin().draw(choices) ? Optional.of(Gen.between(1, 30).draw(choices)) : Optional.empty(),
        LocalDate.of(2024, 1, 1).plusDays(Gen.between(0, 800).draw(choices)));
  }
}
