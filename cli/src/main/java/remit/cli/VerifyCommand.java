package remit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import remit.cli.args.Arguments;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;
import remit.cli.args.Usage;
import remit.cli.console.Problem;
import remit.core.json.Json;
import remit.tlog.note.VerifierKey;
import remit.tlog.verify.Explanation;
import remit.tlog.verify.NoKey;
import remit.tlog.verify.NotProved;
import remit.tlog.verify.Pins;
import remit.tlog.verify.Question;
import remit.tlog.verify.Receipt;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verdict;
import remit.tlog.verify.VerdictText;
import remit.tlog.verify.Verifier;

/// `remit verify`: re-derives a published record and says whether it holds.
final class VerifyCommand implements Command {
  private static final Operand<String> RECORD =
      Operand.one("RECORD", Reading.TEXT, "a folder, a .zip or .tar file, or an http(s) address");
  private static final Option<String> KEY =
      Option.of(
          "--key",
          "KEY",
          Reading.TEXT,
          "the log's verifier key, or a file that holds it; if left out, the key that was pinned,"
              + " or else the record's own");
  private static final Option<String> EARLIER =
      Option.of(
          "--earlier",
          "FILE",
          Reading.TEXT,
          "a checkpoint of the record from before, which it has to continue");
  private static final Option<String> WITNESS =
      Option.of("--witness", "KEY", Reading.TEXT, "the key of a witness that has to have cosigned")
          .repeatable();
  private static final Option<String> PINS =
      Option.of(
          "--pins",
          "FILE",
          Reading.TEXT,
          "where keys are pinned when first seen; a file in the user's state folder if left out");
  private static final Option<String> HASHES =
      Option.flag("--hashes-only", "for logs whose entries are not Remit's");
  private static final Option<Long> RECEIPT =
      Option.of(
          "--receipt",
          "N",
          Reading.of("the number of an entry, from 0", VerifyCommand::number),
          "prints a page that proves entry N by itself, if the record holds");
  private static final Option<String> EXPLAIN =
      Option.flag("--explain", "prints a page that explains the record to others");
  private static final Option<String> OUT =
      Option.of("-o", "FILE", Reading.TEXT, "where the page goes; standard output if left out");
  private static final Usage USAGE =
      Usage.of("verify", "checks a published record and says what holds")
          .says(
              "Derives every hash of the record again from its entries, checks the signature,"
                  + " checks that it continues an earlier checkpoint, and opens what was opened."
                  + " Needs nothing but the record's files. Ends with 1 where something does not"
                  + " hold, and says what was changed.")
          .says(
              "JSON has the keys origin, size, root, holds, problems[]{file, says}, key, facts[]"
                  + " and remarks[].")
          .taking(RECORD)
          .with(KEY, EARLIER, WITNESS, PINS, HASHES, RECEIPT, EXPLAIN, OUT, Options.FORMAT)
          .example(
              "remit verify samples/record --key samples/record/key",
              "whether the sample record holds by this key")
          .example(
              "remit verify samples/record --key samples/record/key --format json",
              "the same for a program")
          .example(
              "remit verify samples/record --key samples/record/key --receipt 12",
              "a page to keep that proves entry 12");

  @Override
  public Usage usage() {
    return USAGE;
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  @Override
  public Exit run(Arguments arguments, Context context) throws IOException {
    var question = question(arguments, context);
    if (question.isEmpty()) return context.cannot(notAKey());
    if (arguments.has(RECEIPT) && arguments.has(EXPLAIN)) {
      return context.cannot(
          Problem.of("--receipt and --explain are two pages").help("ask for one at a time"));
    }
    try (var source = RecordSource.open(where(arguments, context))) {
      var verdict = Verifier.verify(source, question.get());
      return answer(arguments, context, source, verdict);
    } catch (NoKey noKey) {
      return context.cannot(
          Problem.of("there is no record there, or no key to check it with")
              .where(arguments.value(RECORD))
              .help("give the folder with the file `checkpoint`, and the log's key by --key"));
    } catch (NotProved notProved) {
      return context.cannot(
          Problem.of("there is no such receipt: " + notProved.getMessage())
              .help("entries are numbered from 0"));
    }
  }

  private static String where(Arguments arguments, Context context) {
    var typed = arguments.value(RECORD);
    boolean address = typed.matches("(?i)https?://.*");
    return address ? typed : context.charters().other(typed).toString();
  }

  /// Empty where a key that was typed is none.
  private static Optional<Question> question(Arguments arguments, Context context)
      throws IOException {
    var question = Question.plain();
    if (arguments.has(HASHES)) question = question.withDepth(Question.Depth.HASHES);
    var earlier = arguments.find(EARLIER);
    if (earlier.isPresent()) {
      question = question.withEarlier(Files.readAllBytes(context.charters().other(earlier.get())));
    }
    var witnesses = new ArrayList<VerifierKey>();
    for (var typed : arguments.all(WITNESS)) key(typed, context).ifPresent(witnesses::add);
    if (witnesses.size() < arguments.all(WITNESS).size()) return Optional.empty();
    question = question.withWitnesses(witnesses);
    if (!arguments.has(KEY)) {
      var pins = arguments.find(PINS).map(Path::of).orElseGet(Wiring::pinnedKeys);
      return Optional.of(question.withPins(new Pins(pins)));
    }
    return key(arguments.find(KEY).orElseThrow(), context).map(question::withKey);
  }

  private static Optional<VerifierKey> key(String typed, Context context) throws IOException {
    var key = VerifierKey.parse(typed);
    if (key.isPresent()) return key;
    var file = context.charters().other(typed);
    return Files.isRegularFile(file)
        ? VerifierKey.parse(Files.readString(file).strip())
        : Optional.empty();
  }

  private static Problem notAKey() {
    return Problem.of("that is neither a verifier key nor a file that holds one")
        .help("a key looks like record.example/north-vale+aa14d601+AezDhZ581IS/…");
  }

  private static Exit answer(
      Arguments arguments, Context context, RecordSource source, Verdict verdict)
      throws IOException, NotProved {
    var exit = verdict.holds() ? Exit.DONE : Exit.FINDINGS;
    boolean page = arguments.has(RECEIPT) || arguments.has(EXPLAIN);
    if (page && verdict.holds()) {
      print(arguments, context, page(arguments, source, verdict));
      return exit;
    }
    switch (arguments.find(Options.FORMAT).orElse(Format.TEXT)) {
      case JSON -> context.out().json(json(verdict));
      case TEXT, SARIF, HTML, ICS, SVG -> context.out().lines(VerdictText.lines(verdict));
    }
    return exit;
  }

  private static String page(Arguments arguments, RecordSource source, Verdict verdict)
      throws IOException, NotProved {
    var number = arguments.find(RECEIPT);
    return number.isPresent()
        ? Receipt.of(source, verdict.key().orElseThrow(), number.get()).html()
        : Explanation.html(verdict);
  }

  private static void print(Arguments arguments, Context context, String page) throws IOException {
    var file = arguments.find(OUT);
    if (file.isPresent()) Files.writeString(Path.of(file.get()), page);
    else context.out().print(page);
  }

  private static Json json(Verdict verdict) {
    return Json.object()
        .with("origin", verdict.origin())
        .with("size", verdict.size())
        .with("root", verdict.root())
        .with("holds", Json.of(verdict.holds()))
        .with(
            "problems",
            Json.array(
                verdict.problems(),
                problem -> Json.object().with("file", problem.file()).with("says", problem.says())))
        .with("key", verdict.key().map(VerifierKey::toString))
        .with("facts", Json.texts(verdict.facts()))
        .with("remarks", Json.texts(verdict.remarks()));
  }
}
