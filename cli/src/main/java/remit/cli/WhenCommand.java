package remit.cli;

import java.time.LocalDate;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.calendar.Counting;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;

/// `remit when`: counts days as the law does.
final class WhenCommand implements Command {
  private static final Operand<String> TERM =
      Operand.one("TERM", Reading.TEXT, "the term, in words: \"5 clear working days\"");
  private static final Option<LocalDate> BEFORE =
      Option.of("--before", "DATE", Reading.DAY, "the latest day that is so long before this one");
  private static final Option<LocalDate> AFTER =
      Option.of(
          "--after",
          "DATE",
          Reading.DAY,
          "the day on which the term from this one ends, or the earliest event after clear days");
  private static final Option<LocalDate> BETWEEN =
      Option.pair(
          "--between", "DATE", "DATE", Reading.DAY, "how much lies between, and is it enough");
  private static final Option<Nation> NATION =
      Option.of(
          "--nation",
          "NATION",
          Reading.oneOf(Nation.class, Nation::word),
          "whose bank holidays are no working days; uk means of any part (freedom of information);"
              + " england-and-wales if left out");
  private static final Option<String> STRICT =
      Option.flag("--strict", "reads \"clear days\" as working days where the law leaves it open");
  private static final Option<LocalDate> AS_OF =
      Option.of(
          "--as-of",
          "DATE",
          Reading.DAY,
          "the official list of bank holidays as it stood on this day; as it stands now if left"
              + " out");
  private static final Usage USAGE =
      Usage.of("when", "counts days as the law does")
          .says(
              "TERM is a number and a unit: clear working days, clear days, working days, days,"
                  + " weeks, months or years. Counting starts the day after; with the words"
                  + " \"beginning with\" it starts on the day itself. Of clear days neither the"
                  + " first nor the last date is one.")
          .says(
              "Ends with 1 where less than TERM lies between the dates, or where the answer rests"
                  + " on bank holidays that are not known.")
          .says(
              "JSON has the keys answer (a day, or a number for --between), counted[]{date, counts,"
                  + " because, number}, question, dates[], term, reading, otherReading{reading,"
                  + " answer, unknown}, nation, listAsOf, officeDay, lastDay, enough, missing and"
                  + " unknown{date, because}.")
          .taking(TERM)
          .withOneOf(BEFORE, AFTER, BETWEEN)
          .with(NATION, STRICT, AS_OF, Options.FORMAT)
          .example(
              "remit when --before 2026-04-07 \"5 clear working days\"",
              "the last day to publish the papers of a council meeting")
          .example(
              "remit when --after 2026-05-29 \"20 working days\" --nation uk",
              "the last day to answer a freedom of information request")
          .example(
              "remit when --between 2026-05-18 2026-06-16 \"28 clear days\" --format json",
              "whether notice of a key decision was long enough");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    var nation = arguments.find(NATION).orElse(Nation.ENGLAND_AND_WALES);
    return switch (Term.parse(arguments.value(TERM), nation)) {
      case Term.NotATerm(var because, var help) -> context.cannot(Problem.of(because).help(help));
      case Term.Read(var term) -> answer(arguments, context, term);
    };
  }

  private static Exit answer(Arguments arguments, Context context, Term term) {
    var knownOn = arguments.find(AS_OF);
    var counting = knownOn.map(Counting::asKnownOn).orElseGet(Counting::official);
    var reading =
        arguments.has(STRICT)
            ? remit.core.calendar.Reading.STRICT
            : remit.core.calendar.Reading.ORDINARY;
    return switch (WhenReport.of(question(arguments), counting, term, reading)) {
      case WhenReport.Refused(var because) ->
          context.cannot(Problem.of(because).help("give two dates in order, some ten years apart"));
      case WhenReport.Answered answered -> {
        switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
          case JSON -> context.out().json(WhenJson.of(answered, knownOn));
          case TEXT, SARIF, HTML, ICS, SVG ->
              context.out().lines(new WhenText(answered, knownOn, context.out().paint()).lines());
        }
        yield answered.answer().isGood() ? Exit.DONE : Exit.FINDINGS;
      }
    };
  }

  private static WhenQuestion question(Arguments arguments) {
    var between = arguments.all(BETWEEN);
    if (!between.isEmpty()) return new WhenQuestion.Between(between.getFirst(), between.getLast());
    return arguments
        .find(BEFORE)
        .<WhenQuestion>map(WhenQuestion.Before::new)
        .or(() -> arguments.find(AFTER).map(WhenQuestion.After::new))
        .orElseThrow(() -> new IllegalStateException("the usage asks for one of three"));
  }
}
