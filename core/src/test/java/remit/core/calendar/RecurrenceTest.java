package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=MONTHLY;BYDAY=3TH | 2019-06-01 | 2019-06-20 2019-07-18 2019-08-15",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU | 2019-06-01 | 2019-06-11 2019-08-13 2019-10-08",
        "FREQ=MONTHLY;BYDAY=-1FR | 2026-01-01 | 2026-01-30 2026-02-27 2026-03-27",
        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH | 2026-01-07 | 2026-01-08 2026-01-20 2026-01-22",
        "freq=weekly | 2026-01-07 | 2026-01-07 2026-01-14 2026-01-21",
        "FREQ=MONTHLY;BYMONTHDAY=31 | 2026-01-01 | 2026-01-31 2026-03-31 2026-05-31",
        "FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-01-15 | 2026-01-31 2026-02-28 2026-03-31",
        "FREQ=MONTHLY | 2026-01-31 | 2026-01-31 2026-03-31 2026-05-31",
        "FREQ=MONTHLY;BYDAY=2WE;BYMONTH=3,9 | 2026-01-01 | 2026-03-11 2026-09-09 2027-03-10",
        "FREQ=YEARLY;BYMONTH=5;BYDAY=3WE | 2026-06-01 | 2027-05-19 2028-05-17 2029-05-16",
        "FREQ=YEARLY | 2024-02-29 | 2024-02-29 2028-02-29 2032-02-29",
        "FREQ=YEARLY;BYDAY=-1MO | 2026-01-01 | 2026-12-28 2027-12-27 2028-12-25",
        "FREQ=YEARLY;BYMONTHDAY=1 | 2026-11-15 | 2026-12-01 2027-01-01 2027-02-01",
        "FREQ=DAILY;INTERVAL=10;BYMONTH=1,3 | 2026-01-05 | 2026-01-05 2026-01-15 2026-01-25",
        "FREQ=DAILY;BYDAY=SA | 2026-01-05 | 2026-01-10 2026-01-17 2026-01-24",
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 2026-01-01 | 2026-02-13 2026-03-13 2026-11-13"
      })
  void aRuleGivesItsDates(String rule, LocalDate start, String dates) {
    var expected = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();
    assertEquals(
        expected,
        read(rule, start).between(start, start.plusDays(3_700)).stream().limit(3).toList());
  }

  @Test
  void aCountIsUsedUpFromTheStart() {
    var rule = read("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", LocalDate.of(2026, 1, 1));
    assertEquals(
        List.of(LocalDate.of(2026, 3, 2)),
        rule.between(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 12, 31)));
    assertEquals(Optional.empty(), rule.nextOnOrAfter(LocalDate.of(2026, 3, 3)));
  }

  @Test
  void untilIsTheLastDayThatMayBeOne() {
    var rule = read("FREQ=WEEKLY;UNTIL=20260121", LocalDate.of(2026, 1, 7));
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 21)), rule.nextOnOrAfter(LocalDate.of(2026, 1, 15)));
    assertEquals(Optional.empty(), rule.nextOnOrAfter(LocalDate.of(2026, 1, 22)));
    assertEquals(rule.start(), read("FREQ=WEEKLY;UNTIL=2026-01-21", rule.start()).start());
  }

  @Test
  void aRuleThatNeverComesTrueGivesNothing() {
    var rule = read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", LocalDate.of(2026, 1, 1));
    assertEquals(Optional.empty(), rule.nextOnOrAfter(LocalDate.of(2026, 1, 1)));
    var counted = read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", LocalDate.of(2026, 1, 1));
    assertEquals(Optional.empty(), counted.nextOnOrAfter(LocalDate.of(2026, 1, 1)));
  }

  @Test
  void nothingIsBeforeTheStart() {
    var rule = read("FREQ=DAILY", LocalDate.of(2026, 1, 7));
    assertEquals(
        List.of(LocalDate.of(2026, 1, 7)),
        rule.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 7)));
    assertEquals(List.of(), rule.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BYDAY=3TH | the rule has no FREQ",
        "FREQ=HOURLY | `HOURLY` is not a frequency",
        "every month | `EVERY MONTH` is not understood in a recurrence rule",
        "FREQ=MONTHLY;BYSETPOS=-1 | `BYSETPOS` is not understood in a recurrence rule",
        "FREQ=MONTHLY;BYDAY=3XX | `3XX` is not a weekday",
        "FREQ=MONTHLY;BYDAY= | `` is not a weekday",
        "FREQ=MONTHLY;BYDAY=0TH | `0TH` numbers a weekday that this rule cannot count",
        "FREQ=WEEKLY;BYDAY=3TH | `3TH` numbers a weekday that this rule cannot count",
        "FREQ=MONTHLY;BYDAY=6TH | no period of this rule has a weekday number 6",
        "FREQ=MONTHLY;BYMONTHDAY=0 | no month has a day 0",
        "FREQ=MONTHLY;BYMONTHDAY=32 | `32` is no BYMONTHDAY",
        "FREQ=WEEKLY;BYMONTHDAY=3 | a weekly rule cannot name days of the month",
        "FREQ=MONTHLY;INTERVAL=0 | `0` is no INTERVAL",
        "FREQ=MONTHLY;INTERVAL=1,2 | INTERVAL takes one number",
        "FREQ=MONTHLY;COUNT=99999999999 | `99999999999` is no COUNT",
        "FREQ=MONTHLY;COUNT=3;UNTIL=20261231 | COUNT and UNTIL both end the rule",
        "FREQ=MONTHLY;UNTIL=20260231 | `20260231` is not a date",
        "FREQ=MONTHLY;FREQ=WEEKLY | `FREQ` stands twice"
      })
  void otherRulesAreRefused(String rule, String because) {
    var refused =
        assertInstanceOf(
            Recurrence.NotARule.class, Recurrence.parse(rule, LocalDate.of(2026, 1, 1)));
    assertEquals(because, refused.because());
    assertTrue(!refused.help().isBlank());
  }

  @Test
  void aRuleIsFollowedForTenYearsAtATime() {
    var rule = read("FREQ=DAILY", LocalDate.of(2026, 1, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> rule.between(LocalDate.of(2026, 1, 1), LocalDate.of(2046, 1, 1)));
    assertInstanceOf(
        Recurrence.NotARule.class,
        Recurrence.parse("FREQ=DAILY;" + "BYDAY=MO".repeat(100), LocalDate.of(2026, 1, 1)));
  }

  @Test
  void rulesAreEqualByTextAndStart() {
    var start = LocalDate.of(2026, 1, 1);
    assertEquals(read("FREQ=DAILY", start), read("FREQ=DAILY", start));
    assertEquals("FREQ=DAILY from 2026-01-01", read("FREQ=DAILY", start).toString());
    assertTrue(!read("FREQ=DAILY", start).equals(read("FREQ=DAILY", start.plusDays(1))));
  }

  static Recurrence read(String rule, LocalDate start) {
    return assertInstanceOf(Recurrence.Read.class, Recurrence.parse(rule, start)).recurrence();
  }
}
