package remit.campaigns.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import remit.campaigns.explain.Explainer;
import remit.campaigns.explain.Explanation;
import remit.campaigns.explain.Step;
import remit.campaigns.find.Assignment;
import remit.campaigns.find.BookFile;
import remit.campaigns.find.Grade;
import remit.campaigns.find.Progress;
import remit.campaigns.study.Group;
import remit.campaigns.study.Line;
import remit.campaigns.study.Results;

/// Writes everything that is reported about a consultation into a folder: `report.html` (with
/// `pages/` beside it where there is much), `letters.csv`, `assignments.csv`, `additions.csv`,
/// `notes.csv`, `campaigns.json`, and `letters.book` for a later run.
public final class Report {
  /// Fewer words than this that a sender added are shown in `additions.csv` only.
  private static final int FEWEST_SHOWN = 5;

  private final Results results;
  private final Masking masking;
  private final Path folder;
  private final Explainer explainer;
  private final Fillings fillings = new Fillings();
  private final List<Shelf> own = new ArrayList<>();
  private final List<Shelf> quotes = new ArrayList<>();
  private final Shelf individuals;
  private final Shelf shortAnswers;

  private Report(Results results, Masking masking, Path folder) {
    this.results = results;
    this.masking = masking;
    this.folder = folder;
    this.explainer = new Explainer(results.book());
    for (var letter : results.book().letters()) {
      int rank = results.rank(results.book().letters().indexOf(letter));
      own.add(new Shelf(folder, "own-" + letter.id(), "What people added to letter " + rank));
      quotes.add(new Shelf(folder, "quotes-" + letter.id(), "Who quotes letter " + rank));
    }
    individuals = new Shelf(folder, "individuals", "Those who wrote for themselves");
    shortAnswers = new Shelf(folder, "short", "Short answers that one person gave");
  }

  public static void write(Results results, Masking masking, Path folder, Progress progress)
      throws IOException {
    Files.createDirectories(folder);
    var report = new Report(results, masking, folder);
    report.lines(progress);
    progress.begins("writing the report");
    report.letters();
    report.notes();
    BookFile.write(results.book(), folder.resolve("letters.book"));
    Files.writeString(folder.resolve("campaigns.json"), new JsonReport(results).write());
    var page = new HtmlReport(results, masking, report.fillings);
    Files.writeString(
        folder.resolve("report.html"),
        page.write(report.own, report.quotes, report.individuals, report.shortAnswers));
  }

  private void lines(Progress progress) throws IOException {
    try (var assignments =
            new Table(
                folder.resolve("assignments.csv"),
                "id",
                "where",
                "group",
                "letter",
                "letter number",
                "grade",
                "rule",
                "words matched",
                "letter words found",
                "own words",
                "further letters",
                "responses with the same words",
                "sender");
        var additions =
            new Table(
                folder.resolve("additions.csv"),
                "id",
                "letter",
                "letter number",
                "what",
                "where in the response",
                "character",
                "text")) {
      int done = 0;
      for (Iterator<Line> lines = results.lines().iterator(); lines.hasNext(); ) {
        if (++done % 20_000 == 0) progress.begins("explaining responses: %,d".formatted(done));
        line(lines.next(), assignments, additions);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause() == null ? new IOException(failed) : failed.getCause();
    }
  }

  private void line(Line line, Table assignments, Table additions) throws IOException {
    assign(line, assignments);
    if (line.assignment().isPresent()) {
      var explanation = explainer.explain(line.text());
      fillings.take(explanation);
      added(line, line.assignment().get(), explanation, additions);
    } else if (line.group() == Group.INDIVIDUAL) {
      individuals.add(block(line, masking.response(line.text(), line.name()), ""));
    } else if (line.group() == Group.SHORT && line.copies() == 1) {
      shortAnswers.add(block(line, masking.response(line.text(), line.name()), ""));
    }
  }

  private void assign(Line line, Table assignments) {
    String sender =
        remit.campaigns.count.Sender.isSigned(line.sender())
            ? "S%010x".formatted(line.sender() >>> 24)
            : "unsigned";
    if (line.assignment().isEmpty()) {
      assignments.row(
          line.id(),
          line.where(),
          line.group().label(),
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          line.copies(),
          sender);
      return;
    }
    Assignment found = line.assignment().get();
    assignments.row(
        line.id(),
        line.where(),
        line.group().label(),
        results.book().letter(found.letter()).id(),
        results.rank(found.letter()),
        found.grade().label(),
        found.rule().says(),
        found.matched(),
        found.covered(),
        found.own(),
        found.further().stream()
            .map(letter -> results.book().letter(letter).id())
            .collect(Collectors.joining(" ")),
        line.copies(),
        sender);
  }

  private void added(Line line, Assignment found, Explanation explanation, Table additions)
      throws IOException {
    String letter = results.book().letter(found.letter()).id();
    var shown = new Html();
    for (Step step : explanation.ownSteps()) {
      String text = step.shown();
      additions.row(
          line.id(),
          letter,
          results.rank(found.letter()),
          step.kind().label(),
          step.zone().label(),
          step.at(),
          text);
      if (wordCount(text) >= FEWEST_SHOWN) {
        shown.lines(masking.passage(text, line.name()));
      }
    }
    if (found.grade() == Grade.QUOTES) {
      String whole = Html.escaped(masking.response(line.text(), line.name()));
      quotes.get(found.letter()).add(block(line, whole, "quotes"));
    } else if (!shown.toString().isEmpty()) {
      own.get(found.letter()).add(block(line, shown.toString(), found.grade().label()));
    }
  }

  private static int wordCount(String text) {
    return text.split("\\s+").length;
  }

  /// A block for one response. Text of a whole response is escaped here; passages come as markup.
  private static String block(Line line, String words, String grade) {
    var block = new Html().raw("<div class=\"own\"><p class=\"id\">").text(line.id());
    if (!grade.isEmpty()) block.raw(" · ").text(grade);
    if (line.copies() > 1) block.raw(" · one of %s with the same words".formatted(line.copies()));
    block.raw("</p>\n");
    if (grade.isEmpty()) {
      block.lines(words);
    } else if (grade.equals("quotes")) {
      block.raw("<p class=\"words\">" + words + "</p>\n");
    } else {
      block.raw(words);
    }
    return block.raw("</div>\n").toString();
  }

  private void letters() throws IOException {
    List<String> head =
        new ArrayList<>(
            List.of(
                "letter number", "letter", "responses", "distinct senders", "repeats", "unsigned"));
    for (Grade grade : Grade.values()) head.add(grade.label());
    head.addAll(
        List.of(
            "with own words",
            "pasted into others",
            "words",
            "slots",
            "mixed with",
            "related letters",
            "text"));
    try (var table = new Table(folder.resolve("letters.csv"), head.toArray(String[]::new))) {
      for (int place : results.ranked()) {
        var letter = results.book().letter(place);
        var tally = results.tally(place);
        List<Object> row =
            new ArrayList<>(
                List.of(
                    results.rank(place),
                    letter.id(),
                    tally.responses(),
                    tally.distinctSenders(),
                    tally.repeats(),
                    tally.unsigned()));
        for (Grade grade : Grade.values()) row.add(tally.count(grade));
        row.addAll(List.of(tally.withOwnWords(), results.pastedIn(place), letter.words().count()));
        int mixed = results.families().mixedWith(place);
        row.add(letter.slotRanges().size());
        row.add(mixed == place ? "" : results.book().letter(mixed).id());
        row.add(
            results.related(place).stream()
                .map(other -> results.book().letter(other).id())
                .collect(Collectors.joining(" ")));
        row.add(letter.text());
        table.row(row.toArray());
      }
    }
  }

  private void notes() throws IOException {
    try (var table = new Table(folder.resolve("notes.csv"), "kind", "where", "what")) {
      for (var note : results.intake().notes()) {
        table.row(note.kind().label(), note.where(), note.says());
      }
    }
  }
}
