package remit.cli;

import java.io.IOException;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Usage;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.authority.show.RulingJson;
import remit.core.authority.show.RulingText;
import remit.core.charter.CharterOn;

/// `remit who`: who may decide, and why.
final class WhoCommand implements Command {
  private static final Usage USAGE =
      Usage.of("who", "who may decide, and why")
          .says(
              "Follows a function from the partners that hold it, through their own organs and"
                  + " everything that was given on, to whoever may do the act, and says whom that"
                  + " binds, who only advises, who reviews it, and where a chain breaks.")
          .says(
              "Ends with 1 where nobody may, where it is contested, or where it depends on what is"
                  + " not known.")
          .says(
              "JSON has the keys charter, asOf, ruling (decides, jointly, recommends, nobody,"
                  + " contested or unknown), deciders[]{body, name, binds[], chain[]{holder,"
                  + " function, from, to, under, limits[]{upToPence, of, forEach}, place, because},"
                  + " conditions[], onlyWhenUrgent}, shares[]{holder, functions[], deciders[]},"
                  + " inCommon, urgent[], advises[], scrutinises[], bound[]{partner, name, by, how,"
                  + " voice, because}, refusals[]{holder, because, nearest[]}, settledBy[],"
                  + " settledByIsFewest, possible[], perhaps[] and because.")
          .taking(Options.CHARTER)
          .withOneOf(WhoQuestion.FUNCTION)
          .with(
              WhoQuestion.AREA,
              WhoQuestion.AMOUNT,
              WhoQuestion.OF,
              WhoQuestion.BEFORE,
              WhoQuestion.THIS_YEAR,
              WhoQuestion.CHANGE,
              WhoQuestion.ACT,
              WhoQuestion.BODY,
              WhoQuestion.HOLDER,
              Options.AS_OF,
              Options.FORMAT)
          .example(
              "remit who llr-2019 --function arrange-hospital-services --change substantial",
              "who may decide to reconfigure the hospitals")
          .example(
              "remit who north-vale --function adult-social-care --body vale-cabinet",
              "whether one body may commit the money");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var desk = new Desk(context);
    var charter = desk.charter(arguments.value(Options.CHARTER));
    if (charter.isEmpty()) return Exit.COULD_NOT_RUN;
    var day =
        arguments
            .find(Options.AS_OF)
            .orElseGet(() -> charter.get().value().dayToAsk(context.today().get()));
    var on = new CharterOn(charter.get().value(), desk.law(), day);
    return switch (WhoQuestion.of(on, arguments)) {
      case WhoQuestion.Asked.Refused(var problem) -> context.cannot(problem);
      case WhoQuestion.Asked.Sound(var question) -> answer(on, question, arguments, context);
    };
  }

  private static Exit answer(
      CharterOn on, Question question, Arguments arguments, Context context) {
    var resolver = new AuthorityResolver(on);
    var ruling = resolver.rule(question);
    switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
      case JSON -> context.out().json(RulingJson.of(on, question, ruling));
      case TEXT, ICS, SVG, HTML, SARIF ->
          context
              .out()
              .lines(
                  RulingText.lines(
                      on,
                      question,
                      ruling,
                      otherwise(resolver, question, ruling),
                      context.out().paint()));
    }
    return switch (ruling) {
      case Ruling.Decides _, Ruling.Jointly _, Ruling.Recommends _ -> Exit.DONE;
      case Ruling.Nobody _, Ruling.Contested _, Ruling.Unknown _ -> Exit.FINDINGS;
    };
  }

  /// Where one was asked about who may not: who may.
  private static Optional<Ruling> otherwise(
      AuthorityResolver resolver, Question question, Ruling ruling) {
    boolean refused = ruling instanceof Ruling.Nobody || ruling instanceof Ruling.Recommends;
    return question.about().isPresent() && refused && question.act().kind().disposes()
        ? Optional.of(resolver.rule(Question.of(question.act()).forHolders(question.holders())))
        : Optional.empty();
  }
}
