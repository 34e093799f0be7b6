package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {
  private static final int FIRST = 2012;
  private static final int LAST = 2028;

  @Test
  void theFileHoldsWhatTheActAndTheProclamationsGive() throws IOException {
    var stream = BankHolidays.class.getResourceAsStream("bank-holidays.csv");
    assertTrue(stream != null);
    var rows = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines();
    assertEquals(
        BankHolidayRules.lines(), rows.filter(line -> Character.isDigit(line.charAt(0))).toList());
  }

  @Test
  void yearsFollowOneAnotherAndWerePublishedInOrder() {
    var years = BankHolidays.YEARS;
    assertEquals(
        IntStream.rangeClosed(FIRST, LAST).boxed().toList(),
        years.stream().map(BankHolidays.Year::year).toList());
    var published = years.stream().map(BankHolidays.Year::published).toList();
    assertEquals(published.stream().sorted().toList(), published);
  }

  @Test
  void everyHolidayIsAWeekday() {
    for (var nation : Nation.values()) {
      for (var date : holidays(nation)) assertTrue(date.getDayOfWeek().getValue() <= 5, "" + date);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, eng",
    "ENGLAND_AND_WALES, wls",
    "SCOTLAND, sct",
    "NORTHERN_IRELAND, nir"
  })
  void anIndependentLibraryKnowsTheSameDays(Nation nation, String region) {
    var library =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    for (int year = FIRST; year <= LAST; year++) {
      var theirs = new TreeSet<LocalDate>();
      library.getHolidays(Year.of(year), region).forEach(holiday -> theirs.add(holiday.getDate()));
      theirs.removeIf(date -> date.getDayOfWeek().getValue() > 5);
      assertEquals(theirs, holidays(nation, year), region + " " + year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, england-and-wales",
    "SCOTLAND, scotland",
    "NORTHERN_IRELAND, northern-ireland"
  })
  void theOfficialListHoldsTheSameDays(Nation nation, String division) throws IOException {
    var official = new TreeSet<LocalDate>();
    for (var line : shared("bank-holidays.csv")) {
      var cells = line.split(",", -1);
      if (cells[0].equals(division)) official.add(LocalDate.parse(cells[1]));
    }
    assertEquals(official, holidays(nation));
  }

  @Test
  void theOfficialListChangedOnTheSameDays() throws IOException {
    var official = new TreeSet<String>();
    for (var line : shared("bank-holiday-revisions.csv")) {
      var cells = line.split(",", -1);
      for (var added : cells[5].split(" ")) {
        if (!added.isEmpty()) official.add(cells[0] + " " + cells[2] + " +" + added);
      }
      for (var removed : cells[6].split(" ")) {
        if (!removed.isEmpty()) official.add(cells[0] + " " + cells[2] + " -" + removed);
      }
    }
    assertEquals(official, changes());
  }

  private static Set<String> changes() {
    var changes = new TreeSet<String>();
    for (var entry : BankHolidays.ENTRIES) {
      for (var nation : Nation.values()) {
        if (nation == Nation.UK || !entry.divisions().containsAll(nation.divisions())) continue;
        entry.added().ifPresent(on -> changes.add(nation.word() + " " + on + " +" + entry.date()));
        entry
            .removed()
            .ifPresent(on -> changes.add(nation.word() + " " + on + " -" + entry.date()));
      }
    }
    return changes;
  }

  private static Set<LocalDate> holidays(Nation nation) {
    var all = new TreeSet<LocalDate>();
    for (int year = FIRST; year <= LAST; year++) all.addAll(holidays(nation, year));
    return all;
  }

  static Set<LocalDate> holidays(Nation nation, int year) {
    var list = WorkingDays.of(nation);
    var holidays = new TreeSet<LocalDate>();
    for (var date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
      if (list.day(date) instanceof Day.BankHoliday) holidays.add(date);
    }
    return holidays;
  }

  /// The rows of a file of the official list that stands beside the project where it is developed.
  private static List<String> shared(String name) throws IOException {
    var root = Path.of(System.getProperty("remit.root", ""));
    var file = root.resolve("../shared/data/bank-holidays").resolve(name);
    assumeTrue(Files.exists(file), "not compared with the official list: it is not here");
    var lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
