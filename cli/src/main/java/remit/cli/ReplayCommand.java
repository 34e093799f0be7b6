package remit.cli;

import java.io.IOException;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Usage;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.CharterOn;
import remit.core.diagnostic.Severity;
import remit.core.replay.Replay;
import remit.core.replay.Replayer;
import remit.core.route.Router;
import remit.core.route.show.ReplayJson;
import remit.core.route.show.ReplayText;

/// `remit replay`: what really happened, held against the lawful route.
final class ReplayCommand implements Command {
  private static final Operand<String> TRACE =
      Operand.maybe(
          "TRACE",
          remit.cli.args.Reading.TEXT,
          "a file, or the name of one in the charter's traces/; the proposal's name if left out");
  private static final Usage USAGE =
      Usage.of("replay", "what really happened, held against the lawful route")
          .says(
              "Matches the events of a trace to the steps of the route, and says which were met,"
                  + " late, early, out of order, by the wrong body, or are not shown. What is not"
                  + " shown is never called missed.")
          .says("Ends with 1 where something is shown that is an error or a warning.")
          .says(
              "JSON has the keys steps[]{id, kind, expected, actual, verdict, because},"
                  + " defects[]{rule, severity, message, date, sources[]} and unmatched[]{on, by[],"
                  + " kind, what, sources[]}; a day that is not known exactly is an interval.")
          .taking(Options.CHARTER, Options.PROPOSAL, TRACE)
          .with(Options.FORMAT)
          .example(
              "remit replay llr-2019 hospital-reconfiguration",
              "the decision on Leicester's hospitals of June 2021");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var desk = new Desk(context);
    var charter = desk.charter(arguments.value(Options.CHARTER));
    if (charter.isEmpty()) return Exit.COULD_NOT_RUN;
    var name = arguments.value(Options.PROPOSAL);
    var proposal = desk.proposal(charter.get(), name);
    if (proposal.isEmpty()) return Exit.COULD_NOT_RUN;
    var trace =
        desk.trace(
            charter.get(), arguments.find(TRACE).orElse(proposal.get().value().id().value()));
    if (trace.isEmpty()) return Exit.COULD_NOT_RUN;
    var day =
        RouteCommand.day(charter.get().value(), proposal.get().value(), context.today().get());
    var on = new CharterOn(charter.get().value(), desk.law(), day);
    var counting = Counting.official();
    var route = new Router(on, counting, Reading.ORDINARY).route(proposal.get().value());
    var replay = new Replayer(on, counting).replay(route, trace.get().value());
    print(replay, arguments, context);
    return exit(replay);
  }

  private static void print(Replay replay, Arguments arguments, Context context) {
    var out = context.out();
    switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
      case JSON -> out.json(ReplayJson.of(replay));
      case TEXT, SARIF, HTML, ICS, SVG -> out.lines(ReplayText.lines(replay, out.paint()));
    }
  }

  private static Exit exit(Replay replay) {
    boolean found =
        replay.defects().stream().anyMatch(d -> d.rule().severity().atLeast(Severity.WARNING));
    return found ? Exit.FINDINGS : Exit.DONE;
  }
}
