package remit.cli;

import java.io.IOException;
import java.time.LocalDate;
import remit.cli.args.Arguments;
import remit.cli.args.Option;
import remit.cli.args.Usage;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.proposal.Proposal;
import remit.core.route.Route;
import remit.core.route.Router;
import remit.core.route.show.RouteHtml;
import remit.core.route.show.RouteIcs;
import remit.core.route.show.RouteJson;
import remit.core.route.show.RouteSvg;
import remit.core.route.show.RouteText;

/// `remit route`: the lawful steps of a proposal, with dates.
final class RouteCommand implements Command {
  private static final Option<Format> FORMAT =
      Options.format(Format.TEXT, Format.JSON, Format.ICS, Format.SVG, Format.HTML);
  private static final Option<String> EXPLAIN =
      Option.flag("--explain", "says why each step is there and on its day, and what was struck");
  static final Option<String> STRICT =
      Option.flag("--strict", "reads \"clear days\" as working days where the law leaves it open");
  private static final Option<LocalDate> AS_OF =
      Option.of(
          "--as-of",
          "DATE",
          remit.cli.args.Reading.DAY,
          "the charter, and who may decide, on this day; the day the proposal starts if left out");
  private static final Usage USAGE =
      Usage.of("route", "the lawful steps of a proposal, with dates")
          .says(
              "Finds who may decide, the duties that law, guidance and the bodies' own rules put on"
                  + " the way, and the earliest and the latest day of each step.")
          .says("Ends with 1 where the deadline cannot be met, or where there is no lawful way.")
          .says(
              "JSON has the keys proposal, charter, asOf, outcome (possible, late or blocked),"
                  + " steps[]{id, kind, what, who[], where[], earliest, latest, slackDays, after[],"
                  + " sources[], because, appliesIf[], missing[], force}, earliestDecision,"
                  + " deadline, critical[], struck[]{what, because}, blocked{duties[], because},"
                  + " late{days, tardy[], shorter[], because}, dates{decided, ifAll,"
                  + " lawfulToImplement, safe} and notes[].")
          .taking(Options.CHARTER, Options.PROPOSAL)
          .with(FORMAT, EXPLAIN, STRICT, AS_OF)
          .example(
              "remit route llr-2019 five-year-plan",
              "the way of a plan to its approval, and how late it is")
          .example(
              "remit route north-vale pooled-fund --format html",
              "a page that can be attached to a board paper");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var desk = new Desk(context);
    var charter = desk.charter(arguments.value(Options.CHARTER));
    if (charter.isEmpty()) return Exit.COULD_NOT_RUN;
    var proposal = desk.proposal(charter.get(), arguments.value(Options.PROPOSAL));
    if (proposal.isEmpty()) return Exit.COULD_NOT_RUN;
    var day =
        arguments
            .find(AS_OF)
            .orElseGet(
                () -> day(charter.get().value(), proposal.get().value(), context.today().get()));
    var on = new CharterOn(charter.get().value(), desk.law(), day);
    var reading = arguments.has(STRICT) ? Reading.STRICT : Reading.ORDINARY;
    var route = new Router(on, Counting.official(), reading).route(proposal.get().value());
    print(route, arguments, context);
    return switch (route.outcome()) {
      case Route.Possible() -> Exit.DONE;
      case Route.Late _, Route.Blocked _ -> Exit.FINDINGS;
    };
  }

  /// The day on which the proposal starts, where the charter may be in force then.
  static LocalDate day(Charter charter, Proposal proposal, LocalDate today) {
    var starts = proposal.starts();
    return charter.heading().inForce().contains(starts).no() ? charter.dayToAsk(today) : starts;
  }

  private static void print(Route route, Arguments arguments, Context context) {
    var out = context.out();
    switch (arguments.find(FORMAT).orElse(Format.TEXT)) {
      case JSON -> out.json(RouteJson.of(route));
      case ICS -> out.print(RouteIcs.of(route));
      case SVG -> out.print(RouteSvg.of(route));
      case HTML -> out.print(RouteHtml.of(route));
      case TEXT, SARIF -> {
        var detail = arguments.has(EXPLAIN) ? RouteText.Detail.EXPLAINED : RouteText.Detail.BRIEF;
        out.lines(RouteText.lines(route, detail, out.paint()));
      }
    }
  }
}
