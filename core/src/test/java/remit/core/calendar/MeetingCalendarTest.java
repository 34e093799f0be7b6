package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate SECOND_TUESDAY = LocalDate.of(2026, 2, 10);
  private final MeetingCalendar moved =
      new MeetingCalendar(
          List.of(RecurrenceTest.read("FREQ=MONTHLY;BYDAY=2TU", JANUARY)),
          List.of(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 1, 13)),
          List.of(SECOND_TUESDAY));

  @Test
  void aMovedMeetingIsAnExceptionAndAListedDate() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 17)), moved.nextOnOrAfter(LocalDate.of(2026, 1, 14)));
    assertEquals(
        List.of(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 2, 17), LocalDate.of(2026, 3, 10)),
        moved.between(JANUARY, LocalDate.of(2026, 3, 31)));
  }

  @Test
  void aMeetingOnTheDayItselfIsTheNext() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 13)), moved.nextOnOrAfter(LocalDate.of(2026, 1, 13)));
  }

  @Test
  void pastTheListedDatesNoneIsKnown() {
    var listed = new MeetingCalendar(List.of(), List.of(SECOND_TUESDAY), List.of());
    assertEquals(Optional.of(SECOND_TUESDAY), listed.nextOnOrAfter(JANUARY));
    assertEquals(Optional.empty(), listed.nextOnOrAfter(SECOND_TUESDAY.plusDays(1)));
    assertEquals(
        Optional.empty(),
        new MeetingCalendar(List.of(), List.of(), List.of()).nextOnOrAfter(JANUARY));
  }

  @Test
  void anExceptionStrikesAListedDateToo() {
    var struck = new MeetingCalendar(List.of(), List.of(SECOND_TUESDAY), List.of(SECOND_TUESDAY));
    assertEquals(Optional.empty(), struck.nextOnOrAfter(JANUARY));
  }

  @Test
  void calendarsAreEqualWhateverTheOrderOfTheirDates() {
    assertEquals(
        new MeetingCalendar(List.of(), List.of(JANUARY, SECOND_TUESDAY), List.of()),
        new MeetingCalendar(List.of(), List.of(SECOND_TUESDAY, JANUARY, JANUARY), List.of()));
  }
}
