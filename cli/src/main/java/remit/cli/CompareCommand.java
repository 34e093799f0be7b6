package remit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.charter.CharterOn;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.compare.Comparison;
import remit.core.compare.Side;
import remit.core.compare.show.CompareHtml;
import remit.core.compare.show.CompareJson;
import remit.core.compare.show.CompareText;

/// `remit compare`: charters side by side.
final class CompareCommand implements Command {
  /// So many columns can still be read on a page.
  private static final int MOST = 6;

  private static final Operand<String> FIRST =
      Operand.one("A", Reading.TEXT, "the charter that the others are held against");
  private static final Operand<String> OTHERS =
      Operand.some("B", Reading.TEXT, "one to five charters to compare with it");
  private static final Option<Format> FORMAT =
      Options.format(Format.TEXT, Format.JSON, Format.HTML);
  private static final Usage USAGE =
      Usage.of("compare", "charters side by side: who decides, who is bound, what changes")
          .says(
              "Begins with what each charter changes against the first; then where each function"
                  + " is decided, who is bound by whom, voting power, who sits, what is left to"
                  + " each body, openness, scrutiny, money, findings gained and lost, and every"
                  + " difference of words.")
          .says(
              "Each charter is taken on its own day: today while it is in force, else the day it"
                  + " names. --as-of takes all of them on one day. Partners are recognised by their"
                  + " codes, other things by identifier and name; what could not be matched is"
                  + " said at the end.")
          .says(
              "JSON has the keys charters[]{label, charter, title, asOf}, functions[]{function,"
                  + " title, moved, in[]{state, levels[], deciders[]}}, bodies[]{name, ids[],"
                  + " joint, in[]}, power[]{name, ids[], in[]{voters, votes, swings, quorumKnown,"
                  + " shares[]}}, findings[]{error, warning, note, gained[], lost[], kept,"
                  + " notComparable[]}, openness[], bound[], members[], singlePoints[], funds[],"
                  + " changes[] and matching. A value for each charter stands under in, null where"
                  + " it does not have the thing.")
          .taking(FIRST, OTHERS)
          .with(FORMAT, Options.AS_OF)
          .example(
              "remit compare llr-2019 llr-option-1 llr-option-2 llr-2022",
              "one system before the reform, under both options of 2020, and as enacted")
          .example(
              "remit compare llr-option-2 llr-2022 --format html",
              "a page that can be attached to a council's report");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var names = new ArrayList<String>();
    names.add(arguments.value(FIRST));
    names.addAll(arguments.all(OTHERS));
    if (names.size() > MOST) {
      return context.cannot(
          Problem.of("%d charters are more than a page has room for".formatted(names.size()))
              .help("compare at most " + MOST));
    }
    var sides = sides(names, arguments, context);
    if (sides.size() < names.size()) return Exit.COULD_NOT_RUN;
    print(Comparison.of(sides), arguments, context);
    return Exit.DONE;
  }

  /// As far as they can be read.
  private static List<Side> sides(List<String> names, Arguments arguments, Context context)
      throws IOException {
    var desk = new Desk(context);
    var sides = new ArrayList<Side>();
    for (var name : names) {
      var side = side(name, label(name, sides), desk, arguments, context);
      if (side.isEmpty()) break;
      sides.add(side.get());
    }
    return sides;
  }

  /// The name as typed, without its folder; with it where two would be alike.
  private static String label(String typed, List<Side> before) {
    var taken = before.stream().map(Side::label).toList();
    var folder = typed.replaceAll("/+$", "");
    var name = folder.substring(folder.lastIndexOf('/') + 1);
    if (!taken.contains(name)) return name;
    if (!taken.contains(typed)) return typed;
    int number = 2;
    while (taken.contains(typed + " (" + number + ")")) number++;
    return typed + " (" + number + ")";
  }

  private static Optional<Side> side(
      String name, String label, Desk desk, Arguments arguments, Context context)
      throws IOException {
    var opened = desk.charter(name);
    if (opened.isEmpty()) return Optional.empty();
    var charter = opened.get().value();
    var day =
        arguments.find(Options.AS_OF).orElseGet(() -> charter.dayToAsk(context.today().get()));
    var report =
        new Checker(RuleCatalogue.RULES).check(charter, desk.law(), day, java.util.Set.of());
    return Optional.of(
        new Side(
            label,
            new CharterOn(charter, desk.law(), day),
            report.entries().stream().map(Report.Entry::finding).toList(),
            report.notChecked().stream().map(n -> n.rule().id()).toList()));
  }

  private static void print(Comparison comparison, Arguments arguments, Context context) {
    var out = context.out();
    switch (arguments.find(FORMAT).orElse(Format.TEXT)) {
      case JSON -> out.json(CompareJson.of(comparison));
      case HTML -> out.print(CompareHtml.of(comparison));
      case TEXT, SARIF, ICS, SVG -> out.lines(CompareText.lines(comparison, out.paint()));
    }
  }
}
