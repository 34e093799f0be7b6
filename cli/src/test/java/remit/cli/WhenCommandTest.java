package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenCommandTest {
  @Test
  void theAnswerComesFirstThenHowItWasCounted() {
    var run = Terminal.remit("when", "--before", "2026-04-07", "5 clear working days");
    assertEquals(
        """
        Thu 26 Mar 2026
          is the last day for notice, with 5 clear working days between it and Tue 7 Apr
          2026.

        Counted: working days, by the bank holidays of England and Wales.

          Thu 26 Mar 2026                -         counting starts the day after
          Fri 27 Mar 2026                1         working day
          Sat 28 Mar to Sun 29 Mar 2026  -         weekend
          Mon 30 Mar to Thu 2 Apr 2026   2 to 5    working day
          Fri 3 Apr 2026                 -         bank holiday: Good Friday
          Sat 4 Apr to Sun 5 Apr 2026    -         weekend
          Mon 6 Apr 2026                 -         bank holiday: Easter Monday
          Tue 7 Apr 2026                 -         the day of the event does not count
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void anOpenTermSaysHowItWasReadAndWhatTheOtherReadingGives() {
    var ordinary = Terminal.remit("when", "--before", "2026-05-28", "3 clear days").out();
    assertStarts("Sun 24 May 2026\n", ordinary);
    assertContains("on which they are open\n  is Fri 22 May 2026.", ordinary);
    assertContains("here they\nare read as calendar days.", ordinary);
    assertContains("Read as working days (--strict) the answer is: Thu 21 May 2026.", ordinary);
    var strict = Terminal.remit("when", "--before", "2026-05-28", "3 clear days", "--strict").out();
    assertStarts("Thu 21 May 2026\n", strict);
    assertContains(
        "Read as calendar days (without --strict) the answer is: Sun 24 May 2026.", strict);
  }

  @ParameterizedTest
  @CsvSource({
    "--before 2026-06-16, 28 clear days,                Mon 18 May 2026",
    "--before 2026-06-16, 28 clear days --strict,       Tue 5 May 2026",
    "--before 2026-07-15, 6 months beginning with,      Thu 15 Jan 2026",
    "--after 2026-04-29,  5 working days,               Thu 7 May 2026",
    "--after 2026-05-29,  20 working days --nation=uk,  Mon 29 Jun 2026",
    "--after 2026-05-29,  20 working days,              Fri 26 Jun 2026",
    "--after 2026-01-15,  6 months beginning with,      Tue 14 Jul 2026",
    "--after 2026-03-26,  5 clear working days,         Fri 3 Apr 2026",
    "--before 2022-09-21, 5 clear working days,         Mon 12 Sep 2022",
    "--before 2022-09-21, 5 clear working days --as-of=2022-09-08, Tue 13 Sep 2022"
  })
  void everyKindOfTermIsCounted(String date, String term, String answer) {
    var typed = new ArrayList<>(List.of("when"));
    typed.addAll(List.of(date.split(" ")));
    var words = term.split(" --");
    typed.add(words[0]);
    if (words.length > 1) typed.add("--" + words[1]);
    var run = Terminal.remit(typed.toArray(String[]::new));
    assertStarts(answer + "\n", run.out());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void tooLittleBetweenTwoDatesIsSomethingToSeeTo() {
    var run = Terminal.remit("when", "--between", "2026-05-19", "2026-06-16", "28 clear days");
    assertEquals(Exit.FINDINGS, run.exit());
    assertStarts("27 clear calendar days\n", run.out());
    assertContains("1 short of 28 clear calendar", run.out());
    assertEquals(
        Exit.DONE,
        Terminal.remit("when", "--between", "2026-05-18", "2026-06-16", "28 clear days").exit());
  }

  @Test
  void programsGetTheSameKeysWhateverTheQuestion() {
    assertEquals(
        """
        {
          "answer": "2026-05-07",
          "counted": [
            {
              "date": "2026-05-06",
              "counts": false,
              "because": "counting starts the day after",
              "number": null
            },
            {
              "date": "2026-05-07",
              "counts": true,
              "because": "working day",
              "number": 1
            }
          ],
          "question": "after",
          "dates": [
            "2026-05-06"
          ],
          "term": "1 working day",
          "reading": "1 working day",
          "otherReading": null,
          "nation": "england-and-wales",
          "listAsOf": null,
          "officeDay": "2026-05-07",
          "lastDay": "2026-05-07",
          "enough": null,
          "missing": null,
          "unknown": null
        }
        """,
        json("--after", "2026-05-06", "1 working day").out());
    var keys = keys(json("--after", "2026-05-06", "1 working day"));
    assertEquals(keys, keys(json("--before", "2026-05-06", "3 clear days")));
    assertEquals(keys, keys(json("--between", "2026-05-06", "2026-06-06", "1 month")));
    assertEquals(keys, keys(json("--before", "2031-05-06", "3 working days")));
  }

  @Test
  void whatIsNotKnownIsNeitherAGuessNorASuccess() {
    var run = Terminal.remit("when", "--before", "2029-01-04", "5 clear working days");
    assertEquals(Exit.FINDINGS, run.exit());
    assertStarts("not known\n", run.out());
    assertContains("the official list ends with 2028", run.out());
    var json = json("--before", "2029-01-04", "5 clear days", "--strict");
    assertContains("\"answer\": null", json.out());
    assertContains("\"date\": \"2029-01-03\"", json.out());
    assertContains("\"answer\": \"2028-12-29\"", json.out());
  }

  @Test
  void whatCannotBeCountedSaysWhatToWrite() {
    var term = Terminal.remit("when", "--after", "2026-03-26", "5 clear weeks");
    assertEquals(Exit.COULD_NOT_RUN, term.exit());
    assertEquals("", term.out());
    assertContains("`5 clear weeks` does not name days", term.err());
    assertContains("try: write for example", term.err());
    var order = Terminal.remit("when", "--between", "2026-03-26", "2026-03-01", "5 days");
    assertEquals(Exit.COULD_NOT_RUN, order.exit());
    assertContains("the second date is before the first", order.err());
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("when", "5 days").exit());
    assertEquals(
        Exit.COULD_NOT_RUN,
        Terminal.remit("when", "--after", "2026-03-26", "5 days", "--nation", "wales").exit());
  }

  @ParameterizedTest
  @CsvSource({"+999999999-12-31", "-999999999-01-01", "0000-01-01", "2026-02-29", "soon", "''"})
  void aDayThatNoCalendarHasIsRefused(String day) {
    var run = Terminal.remit("when", "--after", day, "28 days");
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertContains("`--after` takes a day written like 2026-04-07, not `" + day + "`", run.err());
  }

  @Test
  void theFirstAndTheLastDayThatCanBeTypedAreCounted() {
    for (var term : new String[] {"10 years", "3700 days", "120 months beginning with"}) {
      for (var day : new String[] {"0001-01-01", "9999-12-31"}) {
        assertEquals(Exit.DONE, Terminal.remit("when", "--after", day, term).exit());
        assertEquals(Exit.DONE, Terminal.remit("when", "--before", day, term).exit());
        assertEquals(Exit.DONE, json("--before", day, term).exit());
      }
    }
  }

  @Test
  void noLineIsWiderThanAScreen() {
    for (var typed :
        new String[][] {
          {"when", "--after", "2022-08-30", "20 working days", "--nation", "uk"},
          {"when", "--before", "2026-01-15", "28 clear days", "--strict", "--as-of", "2026-01-01"},
          {"when", "--before", "2035-01-15", "28 days"},
          {"when", "--between", "2026-01-31", "2026-12-31", "3 months beginning with"}
        }) {
      for (var line : Terminal.remit(typed).out().lines().toList()) {
        assertTrue(line.codePointCount(0, line.length()) <= 80, line);
      }
    }
  }

  private static Terminal json(String... typed) {
    var words = new ArrayList<>(List.of("when", "--format", "json"));
    words.addAll(List.of(typed));
    return Terminal.remit(words.toArray(String[]::new));
  }

  /// The names of the members at the top of an object, in order.
  private static List<String> keys(Terminal run) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith("  \""))
        .map(line -> line.substring(3, line.indexOf('"', 3)))
        .toList();
  }

  private static void assertStarts(String expected, String text) {
    assertEquals(expected, text.substring(0, Math.min(text.length(), expected.length())));
  }

  private static void assertContains(String expected, String text) {
    assertTrue(text.contains(expected), text);
  }
}
