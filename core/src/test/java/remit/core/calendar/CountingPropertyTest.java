package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;

class CountingPropertyTest {
  private static final Counting COUNTING = Counting.official();
  private static final LocalDate FIRST = LocalDate.of(2013, 2, 1);
  private static final Gen<LocalDate> DATES = Gen.between(0, 5_000).map(FIRST::plusDays);
  private static final List<Unit> DAY_UNITS =
      List.of(
          Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.CLEAR_CALENDAR_DAYS, Unit.CLEAR_WORKING_DAYS);
  private static final Gen<Term> DAY_TERMS = terms(DAY_UNITS, 60);
  private static final Gen<Term> TERMS =
      Gen.anyOf(DAY_TERMS, terms(List.of(Unit.WEEKS, Unit.MONTHS), 12));

  private record Question(LocalDate date, Term term) {}

  @Test
  void theLatestNoticeAgreesWithADayByDayCount() {
    Property.forAll(
        Gen.zip(DATES, DAY_TERMS, Question::new),
        asked -> assertEquals(reference(asked).latestBefore(asked.date()), notice(asked).day()));
  }

  @Test
  void theEarliestEventAgreesWithADayByDayCount() {
    Property.forAll(
        Gen.zip(DATES, DAY_TERMS, Question::new),
        asked -> assertEquals(reference(asked).earliestAfter(asked.date()), event(asked).day()));
  }

  @Test
  void theDeadlineAgreesWithADayByDayCount() {
    Property.forAll(
        Gen.zip(DATES, DAY_TERMS, Question::new),
        asked -> assertEquals(reference(asked).deadline(asked.date()), deadline(asked).day()));
  }

  @Test
  void whatLiesBetweenAgreesWithADayByDayCount() {
    Property.forAll(
        Gen.zip(Gen.zip(DATES, DAY_TERMS, Question::new), Gen.between(0, 100), Between::new),
        asked ->
            assertEquals(
                Math.max(0, reference(asked.from()).between(asked.from().date(), asked.to())),
                asked.measured().number()));
  }

  @Test
  void takingAwayTheWorkingDaysThatWereAddedLeadsBack() {
    Property.forAll(
        Gen.zip(DATES, terms(List.of(Unit.WORKING_DAYS), 60), Question::new).filter(this::isOpen),
        asked -> {
          if (asked.term().beginning() == Beginning.SAME_DAY) return;
          var there = deadline(asked).day();
          assertEquals(asked.date(), notice(new Question(there, asked.term())).day());
        });
  }

  @Test
  void workingDaysNeverLandOnAClosedDay() {
    Property.forAll(
        Gen.zip(
            DATES, terms(List.of(Unit.WORKING_DAYS, Unit.CLEAR_WORKING_DAYS), 60), Question::new),
        asked -> {
          assertTrue(isOpen(new Question(notice(asked).day(), asked.term())));
          assertTrue(isOpen(new Question(deadline(asked).day(), asked.term())));
        });
  }

  @Test
  void moreDaysNeverMeanALaterNotice() {
    Property.forAll(
        Gen.zip(DATES, TERMS, Question::new),
        asked -> {
          var term = asked.term();
          var more = new Term(term.number() + 1, term.unit(), term.beginning(), term.nation());
          assertFalse(notice(new Question(asked.date(), more)).day().isAfter(notice(asked).day()));
        });
  }

  @Test
  void theStrictReadingMeetsTheOrdinaryOne() {
    Property.forAll(
        Gen.zip(DATES, terms(List.of(Unit.CLEAR_DAYS), 60), Question::new),
        asked -> {
          var strict = new Question(asked.date(), asked.term().read(Reading.STRICT));
          assertFalse(notice(strict).day().isAfter(notice(asked).day()));
        });
  }

  @Test
  void noticeAndEventAreTheTwoEndsOfTheSameTerm() {
    Property.forAll(
        Gen.zip(DATES, TERMS, Question::new),
        asked -> {
          var notice = notice(asked).day();
          assertFalse(event(new Question(notice, asked.term())).day().isAfter(asked.date()));
          var next = nextLanding(notice, asked.term());
          assertTrue(event(new Question(next, asked.term())).day().isAfter(asked.date()));
        });
  }

  @Test
  void theWorkingCountsWhatTheTermSays() {
    Property.forAll(
        Gen.zip(DATES, TERMS, Question::new),
        asked -> {
          for (var counted : List.of(notice(asked), event(asked), deadline(asked))) {
            var numbers =
                counted.days().stream().filter(CountedDay::counts).map(CountedDay::number).toList();
            assertEquals(asked.term().number(), numbers.size());
            assertEquals(numbers.size(), numbers.getLast());
            var dates = counted.days().stream().map(CountedDay::date).toList();
            assertEquals(dates.stream().distinct().sorted().toList(), dates);
          }
        });
  }

  @Test
  void theOfficeDayIsOpenAndOnTheSafeSide() {
    Property.forAll(
        Gen.zip(DATES, TERMS, Question::new),
        asked -> {
          var notice = notice(asked);
          var posted = notice.officeDay().orElseThrow();
          assertFalse(posted.isAfter(notice.day()));
          assertTrue(isOpen(new Question(posted, asked.term())));
          var event = event(asked);
          assertFalse(event.officeDay().orElseThrow().isBefore(event.day()));
        });
  }

  private record Between(Question from, int days) {
    LocalDate to() {
      return from.date().plusDays(days);
    }

    Measure.Measured measured() {
      return assertInstanceOf(
          Measure.Measured.class, COUNTING.between(from.date(), to(), from.term()));
    }
  }

  private static LocalDate nextLanding(LocalDate notice, Term term) {
    var next = notice.plusDays(1);
    return term.unit().isWorking()
        ? WorkingDays.of(term.nation()).onOrAfter(next).orElseThrow()
        : next;
  }

  private boolean isOpen(Question asked) {
    return WorkingDays.of(asked.term().nation())
        .onOrAfter(asked.date())
        .equals(Optional.of(asked.date()));
  }

  private static DayByDay reference(Question asked) {
    return new DayByDay(WorkingDays.of(asked.term().nation()), asked.term());
  }

  private static Count.Counted notice(Question asked) {
    return counted(COUNTING.latestBefore(asked.date(), asked.term()));
  }

  private static Count.Counted event(Question asked) {
    return counted(COUNTING.earliestAfter(asked.date(), asked.term()));
  }

  private static Count.Counted deadline(Question asked) {
    return counted(COUNTING.deadline(asked.date(), asked.term()));
  }

  private static Count.Counted counted(Count count) {
    return assertInstanceOf(Count.Counted.class, count);
  }

  private static Gen<Term> terms(List<Unit> units, int most) {
    return choices -> {
      var unit = Gen.of(units).draw(choices);
      var beginning =
          unit.isClear() ? Beginning.DAY_AFTER : Gen.of(List.of(Beginning.values())).draw(choices);
      return new Term(
          Gen.between(1, most).draw(choices),
          unit,
          beginning,
          Gen.of(List.of(Nation.values())).draw(choices));
    };
  }
}
