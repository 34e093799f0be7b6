package remit.cli;

import java.io.IOException;
import java.util.List;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.power.BodyEstimate;
import remit.core.power.BodyGame;
import remit.core.power.BodyPower;
import remit.core.power.show.EstimateJson;
import remit.core.power.show.EstimateText;
import remit.core.power.show.PowerJson;
import remit.core.power.show.PowerSvg;
import remit.core.power.show.PowerText;
import remit.core.text.Nearest;
import remit.core.text.Wrap;

/// `remit power`: voting power under a body's real rules.
final class PowerCommand implements Command {
  private static final Operand<String> BODY =
      Operand.one("BODY", Reading.TEXT, "the identifier of the body in the charter");
  private static final Option<Format> FORMAT = Options.format(Format.TEXT, Format.JSON, Format.SVG);
  static final Option<String> GIVEN =
      Option.of(
          "--given",
          "WHO",
          Reading.TEXT,
          "who is absent or out of the matter: \"uhl absent, chair recused\"");
  static final Option<String> BLOC =
      Option.of(
              "--bloc",
              "NAME=WHO",
              Reading.TEXT,
              "seats to look at as one: councils=class council,partner lcc")
          .repeatable();
  static final Option<String> ATTENDANCE =
      Option.of(
          "--attendance",
          "CHANCE",
          Reading.TEXT,
          "how likely members are to come: 0.8, or \"0.8, chair 0.95, class council 3/4\"");
  static final Option<String> APPROXIMATE =
      Option.flag(
          "--approximate",
          "estimates what would take too long exactly, and says how far it may be out");
  private static final Usage USAGE =
      Usage.of("power", "voting power under a body's real rules")
          .says(
              "Says of every seat, partner, sector and bloc how often it decides, what it can carry"
                  + " or block alone and how many others it needs, exactly, under the body's own"
                  + " quorum, majority, weights, vetoes and casting vote.")
          .says(
              "WHO is a seat, a partner, a class or `chair`; or with the word before it: class"
                  + " council, partner lcc, sector local government.")
          .says(
              "Ends with 1 where a seat, a vote, the majority or the quorum is not known, and says"
                  + " which; and where the rules are too large for exact work, before beginning it."
                  + " --approximate then draws sets of votes and orders of voting at random from a"
                  + " fixed seed and gives the error of every share (Hoeffding's inequality); JSON"
                  + " then has estimate{because, method, samples, within, unsure, carried}, seats"
                  + " with swingsDrawn and pivotsDrawn, and blocs.")
          .says(
              "JSON has the keys body, voters, quorumProbability, carries, seats[]{seat, partner,"
                  + " class, number, votes, swings, banzhaf, banzhafShare, shapleyShubik,"
                  + " shapleyShubikDecimal, veto, dummy}, blocs[]{bloc, kind, seats[], voters,"
                  + " canCarryAlone, canBlockAlone, needsAtLeast, alwaysOutvoted, banzhafShare,"
                  + " carryProbability}, winning, minimalWinning{count, smallestSize,"
                  + " smallestCount, smallest[]}, minimalBlocking{…} and unknown. Counts are"
                  + " decimal strings, fractions \"num/den\" with a decimal beside them.")
          .taking(Options.CHARTER, BODY)
          .with(GIVEN, BLOC, ATTENDANCE, APPROXIMATE, Options.AS_OF, FORMAT)
          .example(
              "remit power north-vale joint-scrutiny",
              "what each council can carry or block on the joint committee")
          .example(
              "remit power north-vale icb-board --attendance 0.8",
              "how likely the board is to be quorate")
          .example(
              "remit power north-vale icb-board --given \"class executive recused\"",
              "what is left of the vote when the executives leave the matter");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var desk = new Desk(context);
    var opened = desk.charter(arguments.value(Options.CHARTER));
    if (opened.isEmpty()) return Exit.COULD_NOT_RUN;
    var charter = opened.get().value();
    var day =
        arguments.find(Options.AS_OF).orElseGet(() -> charter.dayToAsk(context.today().get()));
    var on = new CharterOn(charter, desk.law(), day);
    var typed = arguments.value(BODY);
    var body = on.bodies().stream().filter(b -> b.id().value().equals(typed)).findFirst();
    if (body.isEmpty()) return context.cannot(noBody(typed, on));
    return switch (PowerWords.read(arguments, on, body.get())) {
      case PowerWords.Misread(var problem) -> context.cannot(problem);
      case PowerWords.Read(var question) ->
          answer(BodyPower.of(on, body.get(), question), body.get(), arguments, context);
    };
  }

  private static Problem noBody(String typed, CharterOn on) {
    var ids = on.bodies().stream().map(b -> b.id().value()).toList();
    var problem =
        Problem.of("the charter has no body `%s` in force on %s".formatted(typed, on.day()));
    return problem.help(
        Nearest.to(typed, ids)
            .map("did you mean `%s`?"::formatted)
            .orElse("there are " + String.join(", ", ids)));
  }

  private static Exit answer(
      BodyPower.Answer answer, Body body, Arguments arguments, Context context) {
    var format = arguments.find(FORMAT).orElse(Format.TEXT);
    return switch (answer) {
      case BodyPower.Found(var power) -> {
        print(power, format, context);
        yield power.gap().isPresent() ? Exit.FINDINGS : Exit.DONE;
      }
      case BodyPower.Gap(var gap) -> gap(body, gap, format, context);
      case BodyPower.Estimated(var estimate) -> {
        print(estimate, format, context);
        yield Exit.DONE;
      }
      case BodyPower.TooLarge(var because) -> tooLarge(body, because, format, context);
    };
  }

  private static void print(BodyEstimate estimate, Format format, Context context) {
    var out = context.out();
    switch (format) {
      case JSON -> out.json(EstimateJson.of(estimate));
      case TEXT, SVG, SARIF, HTML, ICS -> out.lines(EstimateText.lines(estimate, out.paint()));
    }
  }

  /// Nothing is begun that would not end: the cost is said first.
  private static Exit tooLarge(Body body, String because, Format format, Context context) {
    if (format == Format.JSON) {
      context.out().json(EstimateJson.tooLarge(body.id().value(), because));
    }
    context
        .err()
        .problem(
            Problem.of(because)
                .help("--approximate gives each share from random draws, with its error"));
    return Exit.FINDINGS;
  }

  private static Exit gap(Body body, BodyGame.NotKnown gap, Format format, Context context) {
    switch (format) {
      case JSON -> context.out().json(PowerJson.gap(body.id().value(), gap));
      case TEXT, SVG, SARIF, HTML, ICS -> {
        var says = "The voting power on " + body.name() + " cannot be told: " + gap.what() + ".";
        context.out().lines(Wrap.hanging("", says));
        context.out().lines(List.of("  " + gap.place()));
      }
    }
    return Exit.FINDINGS;
  }

  private static void print(BodyPower power, Format format, Context context) {
    var out = context.out();
    switch (format) {
      case JSON -> out.json(PowerJson.of(power));
      case SVG -> out.print(PowerSvg.of(power));
      case TEXT, SARIF, HTML, ICS -> out.lines(PowerText.lines(power, out.paint()));
    }
  }
}
