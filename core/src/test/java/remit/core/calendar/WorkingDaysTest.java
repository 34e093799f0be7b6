package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static remit.core.calendar.Nation.ENGLAND_AND_WALES;
import static remit.core.calendar.Nation.SCOTLAND;
import static remit.core.calendar.Nation.UK;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  @Test
  void aDayIsWorkingOrSaysWhyNot() {
    var list = WorkingDays.of(ENGLAND_AND_WALES);
    assertEquals(new Day.Working(), list.day(LocalDate.of(2026, 4, 2)));
    assertEquals(new Day.BankHoliday("Good Friday"), list.day(LocalDate.of(2026, 4, 3)));
    assertEquals(new Day.Weekend("Saturday"), list.day(LocalDate.of(2026, 4, 4)));
    assertEquals(
        new Day.BankHoliday("Boxing Day (substitute day)"), list.day(LocalDate.of(2026, 12, 28)));
  }

  @Test
  void aHolidayOfOnePartOfTheKingdomSaysWhere() {
    assertEquals(
        new Day.BankHoliday("World Cup in Scotland (on the list since Wed 25 Feb 2026)"),
        WorkingDays.of(UK).day(LocalDate.of(2026, 6, 15)));
    assertEquals(
        new Day.BankHoliday("Easter Monday in England and Wales and Northern Ireland"),
        WorkingDays.of(UK).day(LocalDate.of(2026, 4, 6)));
    assertEquals(new Day.Working(), WorkingDays.of(SCOTLAND).day(LocalDate.of(2026, 4, 6)));
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, 2019-06-09, 2020-05-04, 2020-05-08",
    "SCOTLAND,          2019-07-01, 2020-05-04, 2020-05-08",
    "ENGLAND_AND_WALES, 2019-06-10, 2020-05-08, 2020-05-04",
    "SCOTLAND,          2019-07-02, 2020-05-08, 2020-05-04",
    "SCOTLAND,          2025-01-08, 2027-08-30, 2027-08-02",
    "SCOTLAND,          2025-01-09, 2027-08-02, 2027-08-30",
    "ENGLAND_AND_WALES, 2022-11-10, 2023-05-08, 2023-05-09",
    "ENGLAND_AND_WALES, 2022-11-09, 2023-05-01, 2023-05-08"
  })
  void theListIsAsItStoodOnTheDay(
      Nation nation, LocalDate known, LocalDate holiday, LocalDate working) {
    var list = WorkingDays.asKnownOn(known, nation);
    assertInstanceOf(Day.BankHoliday.class, list.day(holiday));
    assertEquals(new Day.Working(), list.day(working));
  }

  @Test
  void aYearIsNotKnownBeforeItIsPublished() {
    var list = WorkingDays.asKnownOn(LocalDate.of(2024, 11, 26), ENGLAND_AND_WALES);
    assertEquals(new Day.Working(), list.day(LocalDate.of(2026, 12, 31)));
    assertEquals(
        new Day.NotKnown(
            "the bank holidays of 2027 are not known: the official list as it stood on Tue 26 Nov"
                + " 2024 ends with 2026"),
        list.day(LocalDate.of(2027, 1, 4)));
    assertEquals(new Day.Weekend("Sunday"), list.day(LocalDate.of(2027, 1, 3)));
  }

  @Test
  void beforeTheFirstListNothingIsKnown() {
    var list = WorkingDays.asKnownOn(LocalDate.of(2012, 1, 12), ENGLAND_AND_WALES);
    assertEquals(
        new Day.NotKnown(
            "the bank holidays of 2012 are not known: the official list as it stood on Thu 12 Jan"
                + " 2012 is empty"),
        list.day(LocalDate.of(2012, 3, 1)));
  }

  @Test
  void theNearestWorkingDayPassesOverAHolidayButNotOverTheEndOfTheList() {
    var list = WorkingDays.of(ENGLAND_AND_WALES);
    assertEquals(Optional.of(LocalDate.of(2026, 4, 2)), list.onOrBefore(LocalDate.of(2026, 4, 6)));
    assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), list.onOrAfter(LocalDate.of(2026, 4, 3)));
    assertEquals(Optional.empty(), list.onOrAfter(LocalDate.of(2028, 12, 30)));
  }

  @Test
  void aListOfOnesOwnCoversOnlyItsDays() {
    var list =
        WorkingDays.given(
            "the list given",
            LocalDate.of(1990, 4, 2),
            LocalDate.of(1990, 4, 30),
            Map.of(LocalDate.of(1990, 4, 13), "Good Friday"));
    assertEquals(new Day.Working(), list.day(LocalDate.of(1990, 4, 2)));
    assertEquals(
        new Day.NotKnown(
            "the bank holidays of 1990 are not known: the list given begins with Mon 2 Apr 1990"),
        list.day(LocalDate.of(1990, 3, 30)));
    assertEquals(
        new Day.NotKnown(
            "the bank holidays of 1990 are not known: the list given ends with Mon 30 Apr 1990"),
        list.day(LocalDate.of(1990, 5, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            WorkingDays.given(
                "none", LocalDate.of(1990, 4, 2), LocalDate.of(1990, 4, 1), Map.of()));
  }
}
