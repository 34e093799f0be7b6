package remit.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.testkit.Gen;
import remit.testkit.Property;

class TermTest {
  @ParameterizedTest
  @CsvSource({
    "5 clear working days,              5,  CLEAR_WORKING_DAYS,  DAY_AFTER, 5 clear working days",
    "28 clear days,                     28, CLEAR_DAYS,          DAY_AFTER, 28 clear days",
    "28 clear calendar days,            28, CLEAR_CALENDAR_DAYS, DAY_AFTER, 28 clear calendar days",
    "20 working days,                   20, WORKING_DAYS,        DAY_AFTER, 20 working days",
    "10 working days beginning with,    10, WORKING_DAYS,        SAME_DAY,  10 working days"
        + " beginning with",
    "6 months beginning with the day,   6,  MONTHS,              SAME_DAY,  6 months beginning"
        + " with",
    "28 days,                           28, CALENDAR_DAYS,       DAY_AFTER, 28 days",
    "12 weeks,                          12, WEEKS,               DAY_AFTER, 12 weeks",
    "1 year,                            1,  YEARS,               DAY_AFTER, 1 year",
    "Twenty-Eight clear days,           28, CLEAR_DAYS,          DAY_AFTER, 28 clear days",
    "  five  CLEAR working  day ,       5,  CLEAR_WORKING_DAYS,  DAY_AFTER, 5 clear working days",
    "three months following that date,  3,  MONTHS,              DAY_AFTER, 3 months",
    "'1,000 days',                      1000, CALENDAR_DAYS,     DAY_AFTER, 1000 days"
  })
  void wordsBecomeATerm(String text, int number, Unit unit, Beginning beginning, String canonical) {
    var term = read(text);
    assertEquals(new Term(number, unit, beginning, Nation.ENGLAND_AND_WALES), term);
    assertEquals(canonical, term.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soon | does not begin with a number | write for example",
        "5 | does not name days | write for example",
        "5 clear weeks | does not name days | write for example",
        "5 business days | says business days | write \"working days\"",
        "0 days | counts nothing | write for example",
        "4000 days | is longer than is counted here | write at most 3700 days",
        "999999999 years | is longer than is counted here | write at most 10 years",
        "99999999999 years | does not begin with a number | write for example",
        "5 days before Christmas | goes on after the unit | write for example",
        "5 days beginning on | goes on after the unit | write for example",
        "5 clear days beginning with | is at odds with itself | write either",
        ", days | does not begin with a number | write for example"
      })
  void otherWordsAreRefusedWithAWordOfHelp(String text, String because, String help) {
    var refused = assertInstanceOf(Term.NotATerm.class, Term.parse(text, Nation.UK));
    assertEquals(
        "`" + text + "` " + because,
        refused.because().substring(0, text.length() + 3 + because.length()));
    assertEquals(help, refused.help().substring(0, help.length()));
  }

  @Test
  void anyTextIsReadOrRefused() {
    var bits =
        List.of("5", "clear", "working", "days", "months", "-", "beginning", "with", "é", ",", "");
    Property.forAll(
        Gen.of(bits).list(0, 300).map(words -> String.join(" ", words)),
        text -> Term.parse(text, Nation.UK));
  }

  @Test
  void aPrintedTermReadsBackEqual() {
    Property.forAll(
        choices -> {
          var unit = Gen.of(List.of(Unit.values())).draw(choices);
          var beginning =
              unit.isClear()
                  ? Beginning.DAY_AFTER
                  : Gen.of(List.of(Beginning.values())).draw(choices);
          return new Term(
              Gen.between(1, unit.most()).draw(choices), unit, beginning, Nation.ENGLAND_AND_WALES);
        },
        term -> assertEquals(term, read(term.toString())));
  }

  @Test
  void onlyOpenUnitsHaveTwoReadings() {
    assertEquals(
        Unit.CLEAR_CALENDAR_DAYS, Term.of(28, Unit.CLEAR_DAYS).read(Reading.ORDINARY).unit());
    assertEquals(Unit.CLEAR_WORKING_DAYS, Term.of(28, Unit.CLEAR_DAYS).read(Reading.STRICT).unit());
    var settled = Term.of(28, Unit.CALENDAR_DAYS);
    assertEquals(settled, settled.read(Reading.STRICT));
  }

  @Test
  void aTermGuardsItsOwnTruth() {
    assertThrows(IllegalArgumentException.class, () -> Term.of(0, Unit.WEEKS));
    assertThrows(IllegalArgumentException.class, () -> Term.of(11, Unit.YEARS));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Term(5, Unit.CLEAR_DAYS, Beginning.SAME_DAY, Nation.UK));
  }

  @Test
  void aNationIsReadByItsWord() {
    for (var nation : Nation.values())
      assertEquals(nation, Nation.parse(nation.word()).orElseThrow());
    assertEquals(true, Nation.parse("wales").isEmpty());
  }

  private static Term read(String text) {
    return assertInstanceOf(Term.Read.class, Term.parse(text, Nation.ENGLAND_AND_WALES)).term();
  }
}
