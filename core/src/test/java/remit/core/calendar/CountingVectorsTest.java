package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Nine worked examples, each of a provision that Remit knows.
class CountingVectorsTest {
  private final Counting counting = Counting.official();

  /// R v Swansea City Council ex p Elitestone (Court of Appeal, 1993): section 100B then asked for
  /// three clear days. Of 1990 only the holidays of that spring are needed: Good Friday 13 April,
  /// Easter Monday 16 April, early May 7 May.
  @Test
  void papersOfAThursdayForATuesdayAreTwoClearDaysAndShort() {
    var spring =
        WorkingDays.given(
            "the list given for spring 1990",
            LocalDate.of(1990, 4, 1),
            LocalDate.of(1990, 5, 31),
            Map.of(
                LocalDate.of(1990, 4, 13), "Good Friday",
                LocalDate.of(1990, 4, 16), "Easter Monday",
                LocalDate.of(1990, 5, 7), "Early May bank holiday"));
    var measured =
        assertInstanceOf(
            Measure.Measured.class,
            Counting.by(spring)
                .between(
                    LocalDate.of(1990, 4, 26),
                    LocalDate.of(1990, 5, 1),
                    Term.of(3, Unit.CLEAR_WORKING_DAYS)));
    assertEquals(2, measured.number());
    assertEquals(1, measured.missing());
    assertFalse(measured.isEnough());
  }

  @Test
  void fiveClearWorkingDaysReachBackOverEaster() {
    var meeting = LocalDate.of(2026, 4, 7);
    var strict = before(meeting, Term.of(5, Unit.CLEAR_WORKING_DAYS));
    assertEquals(LocalDate.of(2026, 3, 26), strict.day());
    assertEquals(
        LocalDate.of(2026, 4, 1), before(meeting, Term.of(5, Unit.CLEAR_CALENDAR_DAYS)).day());
  }

  @Test
  void threeClearDaysEndOnASundayOnWhichNoOfficeCanPost() {
    var meeting = LocalDate.of(2026, 5, 28);
    var term = Term.of(3, Unit.CLEAR_DAYS);
    var ordinary = before(meeting, term);
    assertEquals(LocalDate.of(2026, 5, 24), ordinary.day());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 22)), ordinary.officeDay());
    assertEquals(LocalDate.of(2026, 5, 21), before(meeting, term.read(Reading.STRICT)).day());
  }

  @Test
  void twentyEightClearDaysHaveTwoReadings() {
    var decision = LocalDate.of(2026, 6, 16);
    var term = Term.of(28, Unit.CLEAR_DAYS);
    var ordinary = before(decision, term);
    assertEquals(LocalDate.of(2026, 5, 18), ordinary.day());
    assertEquals(Unit.CLEAR_CALENDAR_DAYS, ordinary.term().unit());
    assertEquals(LocalDate.of(2026, 5, 5), before(decision, term.read(Reading.STRICT)).day());
  }

  @Test
  void fiveWorkingDaysOfCallInPassOverTheMayBankHoliday() {
    var closes = deadline(LocalDate.of(2026, 4, 29), Term.of(5, Unit.WORKING_DAYS));
    assertEquals(LocalDate.of(2026, 5, 7), closes);
  }

  @Test
  void freedomOfInformationLeavesOutAScottishHoliday() {
    var received = LocalDate.of(2026, 5, 29);
    assertEquals(
        LocalDate.of(2026, 6, 29),
        deadline(received, new Term(20, Unit.WORKING_DAYS, Beginning.DAY_AFTER, Nation.UK)));
    assertEquals(LocalDate.of(2026, 6, 26), deadline(received, Term.of(20, Unit.WORKING_DAYS)));
  }

  @Test
  void aRequestCanBeReceivedOnASaturday() {
    assertEquals(
        LocalDate.of(2026, 9, 1),
        deadline(
            LocalDate.of(2026, 8, 1),
            new Term(20, Unit.WORKING_DAYS, Beginning.DAY_AFTER, Nation.UK)));
  }

  @Test
  void anInterestIsDeclaredWithinTwentyEightDays() {
    assertEquals(
        LocalDate.of(2026, 10, 29),
        deadline(LocalDate.of(2026, 10, 1), Term.of(28, Unit.CALENDAR_DAYS)));
  }

  @Test
  void aScrutinyRequestIsAnsweredWithinTwentyEightDays() {
    assertEquals(
        LocalDate.of(2026, 3, 31),
        deadline(LocalDate.of(2026, 3, 3), Term.of(28, Unit.CALENDAR_DAYS)));
  }

  @Test
  void theWorkingShowsEveryDayFromNoticeToMeeting() {
    var days = before(LocalDate.of(2026, 4, 7), Term.of(5, Unit.CLEAR_WORKING_DAYS)).days();
    assertEquals(LocalDate.of(2026, 3, 26), days.getFirst().date());
    assertEquals(LocalDate.of(2026, 4, 7), days.getLast().date());
    assertEquals(13, days.size());
    assertEquals(5, days.stream().filter(CountedDay::counts).count());
    assertTrue(
        days.contains(new CountedDay(LocalDate.of(2026, 4, 3), 0, "bank holiday: Good Friday")));
    assertTrue(days.contains(new CountedDay(LocalDate.of(2026, 4, 2), 5, "working day")));
  }

  private Count.Counted before(LocalDate event, Term term) {
    return assertInstanceOf(Count.Counted.class, counting.latestBefore(event, term));
  }

  private LocalDate deadline(LocalDate trigger, Term term) {
    return assertInstanceOf(Count.Counted.class, counting.deadline(trigger, term)).day();
  }
}
