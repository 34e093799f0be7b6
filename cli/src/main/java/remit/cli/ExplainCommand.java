package remit.cli;

import java.io.IOException;
import java.time.LocalDate;
import remit.cli.args.Arguments;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.core.charter.CharterOn;
import remit.core.explain.Explanation;
import remit.core.explain.show.ExplanationJson;
import remit.core.explain.show.ExplanationText;
import remit.core.explain.show.HandbookHtml;

/// `remit explain`: what a system is.
final class ExplainCommand implements Command {
  private static final Option<Format> FORMAT =
      Options.format(Format.TEXT, Format.JSON, Format.HTML);
  static final Option<LocalDate> AS_OF =
      Option.of(
          "--as-of",
          "DATE",
          Reading.DAY,
          "the law and the charter in force on this day; today if left out, or the charter's own"
              + " day where it is not in force today");
  private static final Usage USAGE =
      Usage.of("explain", "what a system is, in plain words with sources")
          .says(
              "Says of whom a system is made, which bodies decide, review, only advise or hold"
                  + " nothing, who sits on them, what was given to whom within which limits, who is"
                  + " bound by what others decide, and what is not known.")
          .says(
              "JSON has the keys charter, asOf, system{title, reality, law, says[]}, areas[],"
                  + " partners[], bodies[]{id, name, kind, standing, decides[], advises[],"
                  + " reviews[], saidToDecide[], seats[], quorum, carries, meets, terms, …},"
                  + " posts[], functions[]{id, title, class, holders[], deciders[], advises[],"
                  + " saidToDecide[], …}, delegations[], reserved[], funds[], bound[] and"
                  + " unknown[]{id, name, what[], place}.")
          .taking(Options.CHARTER)
          .with(AS_OF, FORMAT)
          .says(
              "HTML is one page with the annexes of a governance handbook: members, terms of"
                  + " reference, the scheme of reservation and delegation, and what is not known.")
          .example("remit explain llr-2019", "what a real system was, as far as anybody can tell")
          .example(
              "remit explain north-vale --format html", "the annexes of the governance handbook");

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
    var day = arguments.find(AS_OF).orElseGet(() -> charter.dayToAsk(context.today().get()));
    var explanation = Explanation.of(new CharterOn(charter, desk.law(), day));
    var out = context.out();
    switch (arguments.find(FORMAT).orElse(Format.TEXT)) {
      case JSON -> out.json(ExplanationJson.of(explanation));
      case HTML -> out.print(HandbookHtml.page(explanation));
      case TEXT, ICS, SVG, SARIF -> out.lines(ExplanationText.lines(explanation, out.paint()));
    }
    return Exit.DONE;
  }
}
