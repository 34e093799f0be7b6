package remit.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.charter.Charter;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.Rule;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.check.show.ReportHtml;
import remit.core.check.show.ReportJson;
import remit.core.check.show.ReportSarif;
import remit.core.check.show.ReportText;
import remit.core.diagnostic.Severity;
import remit.core.text.Nearest;

/// `remit check`: the review of a charter.
final class CheckCommand implements Command {
  private static final Option<Format> FORMAT =
      Options.format(Format.TEXT, Format.JSON, Format.SARIF, Format.HTML);
  private static final Option<FailOn> FAIL_ON =
      Option.of(
          "--fail-on",
          "SEVERITY",
          Reading.oneOf(FailOn.class, FailOn::word),
          "ends with 1 where something that is not accepted weighs at least this much; error if"
              + " left out");
  private static final Option<String> RULE =
      Option.of("--rule", "ID", Reading.TEXT, "only this rule").repeatable();
  private static final Option<LocalDate> AS_OF =
      Option.of(
          "--as-of",
          "DATE",
          Reading.DAY,
          "the law and the charter in force on this day; today if left out, or the charter's own"
              + " day where it is not in force today");
  private static final Usage USAGE =
      Usage.of("check", "reviews a charter: findings under six headings")
          .says(
              "Each finding says what is, where it stands, why it matters, what it rests on and"
                  + " what to do. A gap in the charter never makes a finding: what is not known is"
                  + " listed at the end. `remit explain-rule` says more of each rule.")
          .says(
              "Ends with 1 where there is a finding at or above --fail-on, or where part of the"
                  + " charter could not be read; rules that need that part are listed as not"
                  + " checked.")
          .says(
              "JSON has the keys charter, asOf, headings[]{id, title, counts}, findings[]{id, name,"
                  + " severity, heading, message, place{file, line, column, endColumn},"
                  + " also[]{place, message}, why, sources[], help, accepted, caution[]},"
                  + " notChecked[]{id, because} and summary{error, warning, note, accepted}.")
          .taking(Options.CHARTER)
          .with(FAIL_ON, FORMAT, RULE, AS_OF)
          .example("remit check llr-2019", "the review of a real system, as of its own day")
          .example(
              "remit check north-vale --format html",
              "a page that can be attached to a board paper");

  /// What makes a run end with 1.
  private enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean fails(Report report) {
      return switch (this) {
        case ERROR -> report.hasAtLeast(Severity.ERROR);
        case WARNING -> report.hasAtLeast(Severity.WARNING);
        case NOTE -> report.hasAtLeast(Severity.NOTE);
        case NEVER -> false;
      };
    }
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var wanted = arguments.all(RULE);
    var unknown = wanted.stream().filter(id -> find(id).isEmpty()).findFirst();
    if (unknown.isPresent()) return context.cannot(noRule(unknown.get()));
    var desk = new Desk(context);
    var opened = desk.partly(arguments.value(Options.CHARTER));
    if (opened.isEmpty()) return Exit.COULD_NOT_RUN;
    var charter = opened.get().charter();
    var day = arguments.find(AS_OF).orElseGet(() -> day(charter, context));
    var report = new Checker(rules(wanted)).check(charter, desk.law(), day, opened.get().broken());
    print(report, Desk.folder(opened.get().path()), arguments, context);
    var failOn = arguments.find(FAIL_ON).orElse(FailOn.ERROR);
    boolean unread = failOn != FailOn.NEVER && !opened.get().broken().isEmpty();
    return unread || failOn.fails(report) ? Exit.FINDINGS : Exit.DONE;
  }

  private static LocalDate day(Charter charter, Context context) {
    return charter.dayToAsk(context.today().get());
  }

  private static Optional<Rule> find(String id) {
    return RuleCatalogue.RULES.stream().filter(r -> r.info().id().equals(id)).findFirst();
  }

  private static Problem noRule(String id) {
    var ids = RuleCatalogue.RULES.stream().map(r -> r.info().id()).toList();
    return Problem.of("there is no rule `%s` that can be run".formatted(id))
        .help(
            Nearest.to(id, ids)
                .map("did you mean `%s`?"::formatted)
                .orElse("remit explain-rule --list"));
  }

  private static List<Rule> rules(List<String> wanted) {
    return RuleCatalogue.RULES.stream()
        .filter(r -> wanted.isEmpty() || wanted.contains(r.info().id()))
        .toList();
  }

  private static void print(Report report, String folder, Arguments arguments, Context context) {
    var out = context.out();
    switch (arguments.find(FORMAT).orElse(Format.TEXT)) {
      case JSON -> out.json(ReportJson.of(report, folder));
      case SARIF -> out.json(ReportSarif.of(report, folder));
      case HTML -> out.print(ReportHtml.of(report, folder));
      case TEXT, ICS, SVG -> out.lines(ReportText.of(report, folder, out.paint()));
    }
  }
}
