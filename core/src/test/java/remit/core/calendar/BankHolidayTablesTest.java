package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The holidays of 2016 to 2028, worked out by hand from the Act and the proclamations.
class BankHolidayTablesTest {
  @ParameterizedTest
  @CsvSource({
    "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void englandAndWalesHasTheseHolidays(int year, String days) {
    assertEquals(dates(year, days), BankHolidaysTest.holidays(Nation.ENGLAND_AND_WALES, year));
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 01-04 03-17 08-01 07-12 11-30",
    "2017, 01-03 03-17 08-07 07-12 11-30",
    "2018, 01-02 03-19 08-06 07-12 11-30",
    "2019, 01-02 03-18 08-05 07-12 12-02",
    "2020, 01-02 03-17 08-03 07-13 11-30",
    "2021, 01-04 03-17 08-02 07-12 11-30",
    "2022, 01-04 03-17 08-01 07-12 11-30",
    "2023, 01-03 03-17 08-07 07-12 11-30",
    "2024, 01-02 03-18 08-05 07-12 12-02",
    "2025, 01-02 03-17 08-04 07-14 12-01",
    "2026, 01-02 03-17 08-03 07-13 11-30 06-15",
    "2027, 01-04 03-17 08-02 07-12 11-30",
    "2028, 01-04 03-17 08-07 07-12 11-30"
  })
  void freedomOfInformationLeavesOutTheseDaysAsWell(int year, String days) {
    var more = new TreeSet<>(BankHolidaysTest.holidays(Nation.UK, year));
    more.removeAll(BankHolidaysTest.holidays(Nation.ENGLAND_AND_WALES, year));
    assertEquals(dates(year, days), more);
  }

  private static Set<LocalDate> dates(int year, String days) {
    var dates = new TreeSet<LocalDate>();
    for (var day : days.split(" ")) dates.add(MonthDay.parse("--" + day).atYear(year));
    return dates;
  }
}
