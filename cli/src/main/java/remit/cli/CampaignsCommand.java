package remit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Settings;
import remit.campaigns.intake.Columns;
import remit.campaigns.intake.IntakeException;
import remit.campaigns.report.CourtSheet;
import remit.campaigns.report.JsonReport;
import remit.campaigns.report.Masking;
import remit.campaigns.report.Report;
import remit.campaigns.report.Summary;
import remit.campaigns.study.Line;
import remit.campaigns.study.Request;
import remit.campaigns.study.Results;
import remit.campaigns.study.Study;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;

/// `remit campaigns`: finds the campaign letters among consultation responses.
final class CampaignsCommand implements Command {
  private static final Operand<String> RESPONSES =
      Operand.one(
          "RESPONSES", Reading.TEXT, "a .csv, .txt, .eml or .zip file, or a folder of these");
  private static final Operand<String> OTHER =
      Operand.maybe("ID", Reading.TEXT, "with --explain: a second response to set beside it");
  private static final Option<String> OUT =
      Option.of(
          "-o", "DIR", Reading.TEXT, "writes report.html, the CSV tables and campaigns.json there");
  private static final Option<String> EXPLAIN =
      Option.of(
          "--explain", "ID", Reading.TEXT, "prints how the response came about from its letter");
  private static final Option<String> KNOWN =
      Option.of(
              "--known",
              "FILE",
              Reading.TEXT,
              "a text that is never a campaign's: the consultation document, its questions")
          .repeatable();
  private static final Option<String> LETTERS =
      Option.of(
          "--letters",
          "FILE",
          Reading.TEXT,
          "letters found earlier (letters.book), which keep their names");
  private static final Option<String> LETTER =
      Option.of(
              "--letter",
              "FILE",
              Reading.TEXT,
              "the text of a campaign's letter, where you have it: its senders are put with it")
          .repeatable();
  private static final Option<String> TEXT =
      Option.of("--text", "COLUMN", Reading.TEXT, "the column that holds the response");
  private static final Option<String> ID =
      Option.of("--id", "COLUMN", Reading.TEXT, "the column that names the response");
  private static final Option<String> EMAIL =
      Option.of("--email", "COLUMN", Reading.TEXT, "the column with the sender's mail address");
  private static final Option<String> NAME =
      Option.of("--name", "COLUMN", Reading.TEXT, "the column with the sender's name");
  private static final Option<String> POSTCODE =
      Option.of("--postcode", "COLUMN", Reading.TEXT, "the column with the sender's postcode");
  private static final Option<String> SHOW_NAMES =
      Option.flag("--show-names", "leaves names and addresses in report.html, for the office only");
  private static final Option<Integer> THREADS =
      Option.of(
          "--threads",
          "N",
          Reading.of("a number from 1 to 64", CampaignsCommand::threads),
          "worker threads; the answer is the same with any number; 2 if left out");
  private static final String EXAMPLE = "docs/examples/ward-consultation.csv";
  private static final Usage USAGE =
      Usage.of("campaigns", "finds the campaign letters among consultation responses")
          .says(
              "Groups responses that hold the words of one letter, recovers the letter, shows what"
                  + " each sender added or changed, and counts responses and senders. Wording is"
                  + " grouped, not opinion; nothing is deleted and nothing is weighted."
                  + " docs/campaigns.md says how.")
          .says(
              "Columns are found by their usual names (id, text or response, email, name, postcode)"
                  + " unless named. Rows that do not fit, odd encodings and empty responses are"
                  + " kept and listed in notes.csv. report.html masks names and addresses; the CSV"
                  + " tables hold what was sent and are for the office.")
          .says(
              "A run that was interrupted is taken up where it stopped when the same command is"
                  + " given again.")
          .says(
              "JSON has the keys version, senderRule, responses, distinctSenders, repeats,"
                  + " unsigned, groups, letters[]{number, id, responses, distinctSenders, repeats,"
                  + " unsigned, withOwnWords, pastedIntoOthers, grades, mixedWith[], related[],"
                  + " pieces[]{text, slot}}, passages[]{id, responses, openings, text},"
                  + " shortAnswers[], sameTexts[] and notes.")
          .taking(RESPONSES, OTHER)
          .with(OUT, EXPLAIN, KNOWN, LETTER, LETTERS, TEXT, ID, EMAIL, NAME, POSTCODE)
          .with(SHOW_NAMES, THREADS, Options.FORMAT)
          .example("remit campaigns " + EXAMPLE, "the letters and their counts")
          .example(
              "remit campaigns " + EXAMPLE + " --explain R007 R008",
              "two responses, each set against its letter");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var typed = new ArrayList<>(List.of(arguments.value(RESPONSES)));
    typed.addAll(arguments.all(KNOWN));
    typed.addAll(arguments.all(LETTER));
    arguments.find(LETTERS).ifPresent(typed::add);
    List<Path> files = new ArrayList<>();
    for (var one : typed) {
      switch (context.charters().file(one)) {
        case Charters.Search.Found(var path) -> files.add(path);
        case Charters.Search.Missing(var problem) -> {
          return context.cannot(problem);
        }
      }
    }
    if (arguments.find(OTHER).isPresent() && !arguments.has(EXPLAIN)) {
      return context.cannot(
          Problem.of("a second operand goes with --explain ID only").help("leave it out"));
    }
    return study(arguments, context, files);
  }

  private static Exit study(Arguments arguments, Context context, List<Path> files)
      throws IOException {
    var folder = arguments.find(OUT).map(Path::of);
    var work =
        folder.isPresent()
            ? folder.get().resolve(".work")
            : Files.createTempDirectory("remit-campaigns");
    boolean isDone = false;
    try (var results = Study.run(request(arguments, files, work), progress(context))) {
      var exit = answer(arguments, context, results, folder);
      isDone = true;
      return exit;
    } catch (IntakeException odd) {
      return context.cannot(Problem.of(String.valueOf(odd.getMessage())).help(odd.help()));
    } finally {
      if (isDone || folder.isEmpty()) Study.tidy(work);
    }
  }

  private static Request request(Arguments arguments, List<Path> files, Path work) {
    int known = arguments.all(KNOWN).size();
    int letters = arguments.all(LETTER).size();
    return new Request(
        files.getFirst(),
        work,
        columns(arguments),
        files.subList(1, 1 + known),
        arguments.has(LETTERS) ? Optional.of(files.getLast()) : Optional.empty(),
        files.subList(1 + known, 1 + known + letters),
        new Settings(arguments.find(THREADS).orElse(2), Runtime.getRuntime().maxMemory() / 4));
  }

  private static Columns columns(Arguments arguments) {
    var columns = Columns.usual();
    columns = arguments.find(TEXT).map(columns::withText).orElse(columns);
    columns = arguments.find(ID).map(columns::withId).orElse(columns);
    columns = arguments.find(EMAIL).map(columns::withAddress).orElse(columns);
    columns = arguments.find(NAME).map(columns::withName).orElse(columns);
    return arguments.find(POSTCODE).map(columns::withPostcode).orElse(columns);
  }

  private static Exit answer(
      Arguments arguments, Context context, Results results, Optional<Path> folder)
      throws IOException {
    if (folder.isPresent()) {
      var names = arguments.has(SHOW_NAMES) ? Masking.Names.SHOWN : Masking.Names.MASKED;
      Report.write(results, new Masking(names), folder.get(), progress(context));
    }
    if (arguments.has(EXPLAIN)) return explain(arguments, context, results);
    switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
      case JSON -> context.out().print(new JsonReport(results).write());
      case TEXT, SARIF, HTML, ICS, SVG -> {
        context.out().lines(Summary.of(results));
        folder.ifPresent(
            dir -> context.out().line("\nThe report is in " + dir.resolve("report.html")));
      }
    }
    return Exit.DONE;
  }

  private static Exit explain(Arguments arguments, Context context, Results results) {
    List<String> ids = new ArrayList<>(arguments.all(EXPLAIN));
    ids.addAll(arguments.all(OTHER));
    List<Line> lines = new ArrayList<>();
    for (String id : ids) {
      var line = results.findLine(id);
      if (line.isEmpty()) {
        return context.cannot(
            Problem.of("there is no response `%s`".formatted(id))
                .help("names stand in the first column of assignments.csv"));
      }
      lines.add(line.get());
    }
    context
        .out()
        .lines(
            lines.size() == 1
                ? CourtSheet.of(results, lines.getFirst())
                : CourtSheet.of(results, lines.getFirst(), lines.getLast()));
    return Exit.DONE;
  }

  /// A line a step, where a person is watching.
  private static Progress progress(Context context) {
    return System.getProperty("remit.terminal", "").contains("err")
        ? step -> context.err().line("remit: " + step)
        : Progress.SILENT;
  }

  private static Optional<Integer> threads(String text) {
    return text.matches("[1-9]\\d?")
        ? Optional.of(Integer.valueOf(text)).filter(number -> number <= 64)
        : Optional.empty();
  }
}
