package remit.cli.args;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParserTest {
  private static final Operand<String> CHARTER = Operand.one("CHARTER", Reading.TEXT, "a file");
  private static final Operand<String> MORE = Operand.some("MORE", Reading.TEXT, "more files");
  private static final Operand<String> TRACE = Operand.maybe("TRACE", Reading.TEXT, "a trace");
  private static final Option<LocalDate> AS_OF =
      Option.of("--as-of", "DATE", Reading.DAY, "the day");
  private static final Option<LocalDate> BETWEEN =
      Option.pair("--between", "DATE", "DATE", Reading.DAY, "two days");
  private static final Option<String> RULE =
      Option.of("--rule", "ID", Reading.TEXT, "a rule").repeatable();
  private static final Option<String> STRICT = Option.flag("--strict", "strictly");
  private static final Option<String> COLOUR =
      Option.of("--colour", "WORD", Reading.oneOf(List.of("auto", "never"), word -> word), "when");

  private static final Usage USAGE =
      Usage.of("check", "checks").taking(CHARTER).with(AS_OF, RULE, STRICT, COLOUR);

  @Test
  void optionsAndOperandsMayComeInAnyOrder() {
    var before = fits(USAGE, "--as-of", "2026-04-07", "llr");
    var after = fits(USAGE, "llr", "--as-of=2026-04-07");
    assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), before.find(AS_OF));
    assertEquals(before.find(AS_OF), after.find(AS_OF));
    assertEquals("llr", before.value(CHARTER));
    assertEquals("llr", after.value(CHARTER));
  }

  @Test
  void whatWasNotGivenIsNotThere() {
    var arguments = fits(USAGE, "llr");
    assertEquals(Optional.empty(), arguments.find(AS_OF));
    assertFalse(arguments.has(STRICT));
    assertEquals(List.of(), arguments.all(RULE));
  }

  @Test
  void aRepeatableOptionAddsUpInOrder() {
    var arguments = fits(USAGE, "--rule", "Q2", "llr", "--strict", "--rule", "A1");
    assertEquals(List.of("Q2", "A1"), arguments.all(RULE));
    assertTrue(arguments.has(STRICT));
  }

  @Test
  void anOptionMayTakeTwoValues() {
    var usage = Usage.of("when", "counts").withOneOf(AS_OF, BETWEEN);
    var arguments = fits(usage, "--between", "2026-04-01", "2026-04-07");
    assertEquals(
        List.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7)), arguments.all(BETWEEN));
    assertEquals("`--between` takes 2 values", misused(usage, "--between", "2026-04-01").what());
  }

  @Test
  void exactlyOneOfTheAlternativesIsNeeded() {
    var usage = Usage.of("when", "counts").withOneOf(AS_OF, BETWEEN);
    assertEquals(
        "`remit when` needs exactly one of --as-of DATE or --between DATE DATE",
        misused(usage).what());
    assertEquals(
        "leave out all but one",
        misused(usage, "--as-of=2026-04-07", "--between", "2026-04-01", "2026-04-07").help());
  }

  @Test
  void everythingAfterTwoDashesIsAnOperand() {
    assertEquals("--strict", fits(USAGE, "--", "--strict").value(CHARTER));
  }

  @Test
  void operandsFillUpFromTheLeft() {
    var usage = Usage.of("compare", "compares").taking(CHARTER, MORE);
    var arguments = fits(usage, "a", "b", "c");
    assertEquals("a", arguments.value(CHARTER));
    assertEquals(List.of("b", "c"), arguments.all(MORE));
    assertEquals("`remit compare` needs MORE", misused(usage, "a").what());
    var optional = Usage.of("replay", "replays").taking(CHARTER, TRACE);
    assertEquals(Optional.empty(), fits(optional, "a").find(TRACE));
  }

  @Test
  void aMistypedOptionIsRecognised() {
    var misused = misused(USAGE, "llr", "--as-off", "2026-04-07");
    assertEquals("`remit check` has no option `--as-off`", misused.what());
    assertEquals("did you mean `--as-of`?", misused.help());
  }

  @Test
  void aMistypedChoiceIsRecognised() {
    var misused = misused(USAGE, "llr", "--colour", "nevr");
    assertEquals("`--colour` takes one of auto, never, not `nevr`", misused.what());
    assertEquals("did you mean `never`?", misused.help());
  }

  @Test
  void aValueThatDoesNotFitSaysWhatWould() {
    assertEquals(
        "`--as-of` takes a day written like 2026-04-07, not `30 February`",
        misused(USAGE, "llr", "--as-of", "30 February").what());
  }

  @Test
  void whatIsTooMuchOrTooLittleIsRefused() {
    assertEquals("`remit check` needs CHARTER", misused(USAGE).what());
    assertEquals(
        "`remit check` does not know what to do with `again`",
        misused(USAGE, "llr", "again").what());
    assertEquals(
        "`--as-of` is given twice",
        misused(USAGE, "--as-of=2026-01-01", "--as-of=2026-01-01").what());
    assertEquals("`--strict` takes no value", misused(USAGE, "--strict=yes").what());
    assertEquals("`--as-of` takes one value", misused(USAGE, "llr", "--as-of").what());
  }

  @Test
  void helpIsAskedForAnywhereBeforeTwoDashes() {
    assertInstanceOf(
        Parsed.HelpAsked.class, Parser.parse(USAGE, List.of("--as-of=2026-01-01", "--help")));
    assertEquals("--help", fits(USAGE, "--", "--help").value(CHARTER));
  }

  private static Arguments fits(Usage usage, String... typed) {
    return assertInstanceOf(Parsed.Fits.class, Parser.parse(usage, List.of(typed))).arguments();
  }

  private static Parsed.Misused misused(Usage usage, String... typed) {
    return assertInstanceOf(Parsed.Misused.class, Parser.parse(usage, List.of(typed)));
  }
}
