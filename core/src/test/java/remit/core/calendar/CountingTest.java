package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
  private final Counting counting = Counting.official();

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 6 months beginning with, 2026-07-14",
    "2026-01-15, 6 months,                2026-07-15",
    "2026-01-31, 1 month,                 2026-02-28",
    "2026-01-31, 1 month beginning with,  2026-02-28",
    "2026-01-28, 1 month beginning with,  2026-02-27",
    "2026-03-01, 1 month beginning with,  2026-03-31",
    "2027-11-30, 3 months,                2028-02-29",
    "2028-02-29, 1 year,                  2029-02-28",
    "2026-02-28, 1 month,                 2026-03-28",
    "2026-09-07, 12 weeks,                2026-11-30",
    "2026-09-07, 12 weeks beginning with, 2026-11-29",
    "2026-09-07, 21 days beginning with,  2026-09-27",
    "2026-09-07, 2 years beginning with,  2028-09-06"
  })
  void aPeriodOfMonthsEndsByTheCorrespondingDate(LocalDate trigger, String term, LocalDate last) {
    assertEquals(last, counted(counting.deadline(trigger, term(term))).day());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, 3 months,               2025-11-30",
    "2026-03-31, 1 month,                2026-02-28",
    "2026-07-15, 6 months,               2026-01-15",
    "2026-07-15, 6 months beginning with, 2026-01-15",
    "2026-06-16, 28 days,                2026-05-19",
    "2026-06-16, 28 days beginning with, 2026-05-19",
    "2026-06-16, 28 clear calendar days, 2026-05-18",
    "2026-06-20, 1 working day,          2026-06-18",
    "2026-06-22, 1 working day,          2026-06-19",
    "2026-06-22, 1 working day beginning with, 2026-06-19"
  })
  void noticeReachesBackByTheSameRule(LocalDate event, String term, LocalDate notice) {
    assertEquals(notice, counted(counting.latestBefore(event, term(term))).day());
  }

  @Test
  void aPeriodBeginningWithASaturdayHasItsFirstWorkingDayOnMonday() {
    var last = counting.deadline(LocalDate.of(2026, 6, 20), term("20 working days beginning with"));
    assertEquals(LocalDate.of(2026, 7, 17), counted(last).day());
  }

  @Test
  void anEventAfterClearDaysWaitsForTheLastOfThemToEnd() {
    var published = LocalDate.of(2026, 3, 26);
    var event = counted(counting.earliestAfter(published, term("5 clear working days")));
    assertEquals(LocalDate.of(2026, 4, 3), event.day());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), event.officeDay());
  }

  @Test
  void papersOutOnAMondayAreNotOutOnTheSundayBefore() {
    // Five clear working days before Tuesday 16 June 2026 are 9 to 15 June: out on Monday 8 June.
    // Before Monday 15 June they are 8 to 12 June: out on Friday 5 June, not on Sunday 7 June.
    assertEquals(
        LocalDate.of(2026, 6, 8),
        counted(counting.latestBefore(LocalDate.of(2026, 6, 16), term("5 clear working days")))
            .day());
    assertEquals(
        LocalDate.of(2026, 6, 5),
        counted(counting.latestBefore(LocalDate.of(2026, 6, 15), term("5 clear working days")))
            .day());
  }

  @Test
  void aYearThatIsNotOnTheListIsNotKnown() {
    var lost =
        assertInstanceOf(
            Count.NotKnown.class,
            counting.latestBefore(LocalDate.of(2029, 1, 4), term("5 clear working days")));
    assertEquals(LocalDate.of(2029, 1, 3), lost.date());
    assertEquals(
        "the bank holidays of 2029 are not known: the official list ends with 2028",
        lost.because());
    assertInstanceOf(
        Count.NotKnown.class,
        counting.deadline(LocalDate.of(2028, 12, 20), term("20 working days")));
    assertInstanceOf(
        Measure.NotKnown.class,
        counting.between(
            LocalDate.of(2011, 12, 1), LocalDate.of(2012, 1, 10), term("5 clear working days")));
  }

  @Test
  void calendarDaysNeedNoListButTheOfficeDayDoes() {
    var notice = counted(counting.latestBefore(LocalDate.of(2035, 6, 1), term("28 days")));
    assertEquals(LocalDate.of(2035, 5, 4), notice.day());
    assertEquals(Optional.empty(), notice.officeDay());
  }

  @Test
  void aHolidayThatWasNotYetAnnouncedDoesNotCount() {
    var meeting = LocalDate.of(2022, 9, 21);
    var term = term("5 clear working days");
    assertEquals(
        LocalDate.of(2022, 9, 13),
        counted(Counting.asKnownOn(LocalDate.of(2022, 9, 8)).latestBefore(meeting, term)).day());
    assertEquals(
        LocalDate.of(2022, 9, 12),
        counted(Counting.asKnownOn(LocalDate.of(2022, 9, 9)).latestBefore(meeting, term)).day());
  }

  @Test
  void weeksAndMonthsBetweenTwoDatesAreWhole() {
    var from = LocalDate.of(2026, 1, 31);
    assertEquals(1, measured(from, LocalDate.of(2026, 2, 28), "3 months").number());
    assertEquals(2, measured(from, LocalDate.of(2026, 3, 31), "3 months").number());
    assertEquals(11, measured(from, LocalDate.of(2026, 4, 24), "12 weeks").number());
    assertTrue(measured(from, LocalDate.of(2026, 4, 25), "12 weeks").isEnough());
  }

  @Test
  void nothingLiesBetweenADateAndItself() {
    var date = LocalDate.of(2026, 6, 16);
    for (var term : List.of("5 clear days", "5 days", "5 working days beginning with", "1 month")) {
      assertEquals(0, measured(date, date, term).number(), term);
    }
  }

  @Test
  void datesInTheWrongOrderOrTooFarApartAreRefused() {
    var date = LocalDate.of(2026, 6, 16);
    assertInstanceOf(
        Measure.Refused.class, counting.between(date, date.minusDays(1), term("5 days")));
    var refused =
        assertInstanceOf(
            Measure.Refused.class, counting.between(date, date.plusDays(3_701), term("5 days")));
    assertEquals("the dates are 3701 days apart; at most 3700 are counted", refused.because());
  }

  private Measure.Measured measured(LocalDate from, LocalDate to, String term) {
    return assertInstanceOf(Measure.Measured.class, counting.between(from, to, term(term)));
  }

  private static Count.Counted counted(Count count) {
    return assertInstanceOf(Count.Counted.class, count);
  }

  private static Term term(String text) {
    return assertInstanceOf(Term.Read.class, Term.parse(text, Nation.ENGLAND_AND_WALES)).term();
  }
}
