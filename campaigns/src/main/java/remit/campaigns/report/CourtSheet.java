package remit.campaigns.report;

import java.util.ArrayList;
import java.util.List;
import remit.campaigns.explain.Explainer;
import remit.campaigns.explain.Explanation;
import remit.campaigns.explain.Step;
import remit.campaigns.find.Assignment;
import remit.campaigns.find.Letter;
import remit.campaigns.study.Line;
import remit.campaigns.study.Results;

/// One or two responses on paper, so that a reader with the originals and a highlighter can check
/// every step. Characters are counted from 1, both ends included.
public final class CourtSheet {
  private static final int WIDTH = 78;
  private static final String INDENT = "      ";

  private final Results results;
  private final Explainer explainer;
  private final List<String> lines = new ArrayList<>();

  private CourtSheet(Results results) {
    this.results = results;
    this.explainer = new Explainer(results.book());
  }

  /// The sheet of one response.
  public static List<String> of(Results results, Line one) {
    var sheet = new CourtSheet(results);
    sheet.response(one);
    return sheet.lines;
  }

  /// The sheet of two: each against its letter, then what they share. They are together because
  /// both hold the letter, never because one is like the other.
  public static List<String> of(Results results, Line one, Line other) {
    var sheet = new CourtSheet(results);
    sheet.response(one);
    sheet.lines.add("");
    sheet.response(other);
    sheet.lines.add("");
    sheet.compare(one, other);
    return sheet.lines;
  }

  private void response(Line line) {
    var explanation = explainer.explain(line.text());
    lines.add("Response " + line.id() + "  (" + line.where() + ")");
    if (explanation.letter().isEmpty() || explanation.assignment().isEmpty()) {
      wrap("No letter accounts for it: " + line.group().label() + ", shown in full.");
    } else {
      letter(line, explanation.letter().get(), explanation.assignment().get(), explanation);
    }
    lines.add("");
    lines.add("Its words, step by step:");
    int number = 1;
    for (Step step : explanation.steps()) step(number++, step);
    if (explanation.letter().isPresent()) unused(explanation, explanation.letter().get());
    boolean isWhole = explanation.response().equals(line.text());
    wrap(
        isWhole
            ? "Check: the texts above, joined, are the response, character for character."
            : "Check failed: the steps do not give the response. Please report it.");
  }

  private void letter(Line line, Letter letter, Assignment found, Explanation explanation) {
    wrap(
        "Put with letter %d (%s), grade: %s, that is, %s."
            .formatted(
                results.rank(found.letter()),
                letter.id(),
                found.grade().label(),
                found.grade().meaning()));
    wrap("Rule: " + found.rule().says() + ".");
    wrap(
        "%d of the letter's %d words outside slots are in the response, %d of whose body's %d words are the letter's; %d are the sender's own."
            .formatted(
                found.covered(), outsideSlots(letter), found.matched(), line.words(), found.own()));
    for (Letter other : explanation.further()) {
      wrap("It also holds letter %s (%d words).".formatted(other.id(), other.words().count()));
    }
    if (line.copies() > 1) {
      wrap("%d responses have the same words.".formatted(line.copies()));
    }
  }

  private static int outsideSlots(Letter letter) {
    int slots = letter.slotRanges().stream().mapToInt(range -> range[1] - range[0]).sum();
    return letter.words().count() - slots;
  }

  private void step(int number, Step step) {
    var head = new StringBuilder("%4d. %s".formatted(number, step.kind().label()));
    if (step.letterTo() > step.letterFrom()) {
      head.append("; letter ").append(range(step.letterFrom(), step.letterTo()));
    }
    if (!step.text().isEmpty()) {
      head.append("; response ").append(range(step.at(), step.at() + step.text().length()));
    }
    switch (step.kind()) {
      case ADDED, SHARED -> head.append("; ").append(step.zone().label());
      case SAME, RESTYLED, CHANGED, FILLED, LEFT_OUT -> {}
    }
    lines.add(head.toString());
    if (!step.text().isBlank()) quote(step.text());
  }

  private void unused(Explanation explanation, Letter letter) {
    var unused = explanation.unused();
    for (int i = 0; i < unused.size(); i += 2) {
      lines.add("      left out; letter " + range(unused.get(i), unused.get(i + 1)));
      quote(letter.text().substring(unused.get(i), unused.get(i + 1)));
    }
  }

  private static String range(int from, int to) {
    return to == from + 1 ? "character " + to : "characters %d–%d".formatted(from + 1, to);
  }

  private void compare(Line one, Line other) {
    boolean sameLetter =
        one.assignment().isPresent()
            && other.assignment().isPresent()
            && one.assignment().get().letter() == other.assignment().get().letter();
    wrap(
        sameLetter
            ? "Both hold the same letter, each by the rule named above."
            : "They are not put with the same letter.");
    String shared = explainer.longestShared(one.text(), other.text());
    if (shared.isEmpty()) {
      wrap("They share no five words in a row.");
    } else {
      wrap("The longest run of words that both have:");
      quote(shared);
    }
  }

  private void quote(String text) {
    fold(INDENT, "“" + text.strip().replaceAll("\\s*\n\\s*", " / ") + "”");
  }

  private void wrap(String text) {
    fold("", text);
  }

  private void fold(String indent, String text) {
    var line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      if (line.length() > indent.length()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
  }
}
