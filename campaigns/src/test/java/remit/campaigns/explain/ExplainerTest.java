package remit.campaigns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.campaigns.find.Finder;
import remit.campaigns.find.LetterBook;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Settings;
import remit.campaigns.find.SmallConsultation;
import remit.campaigns.find.Spool;
import remit.testkit.Gen;
import remit.testkit.Property;

class ExplainerTest {
  @TempDir static Path folder;

  private static final SmallConsultation CONSULTATION = new SmallConsultation(21, 4, 800);
  private static LetterBook book = new LetterBook(List.of(), List.of(), List.of());

  @BeforeAll
  static void find() {
    try (var spool = Spool.create(folder, Settings.standard())) {
      SmallConsultation.fill(spool, CONSULTATION.responses());
      book = new Finder(spool, List.of(), Progress.SILENT).letters();
    }
  }

  /// Parts of the letters in any order, with anything between them.
  private static Gen<String> mangled() {
    Gen<String> part =
        Gen.zip(
            Gen.between(0, 3),
            Gen.zip(Gen.between(0, 400), Gen.between(1, 400), List::of),
            (letter, range) -> {
              String text = CONSULTATION.letter(letter);
              int from = Math.min(range.get(0), text.length());
              return text.substring(from, Math.min(text.length(), from + range.get(1)));
            });
    Gen<String> odd =
        Gen.of(
            "", "\n\n", " my own ", "<p>", "\u0000", "\ud83d\ude00", "\ud83d", "> ", "\r\n", "\"");
    return Gen.anyOf(part, odd, part.map(text -> text.toUpperCase(Locale.ROOT)))
        .list(0, 12)
        .map(parts -> String.join(" ", parts));
  }

  @Test
  void theLetterAndTheStepsGiveBackTheResponse() {
    var explainer = new Explainer(book);
    for (var one : CONSULTATION.responses()) {
      assertEquals(one.text(), explainer.explain(one.text()).response());
    }
    Property.forAll(
        1000, mangled(), text -> assertEquals(text, explainer.explain(text).response()));
  }

  @Test
  void everyStepSaysTruthfullyWhatTheResponseAndTheLetterHave() {
    var explainer = new Explainer(book);
    Property.forAll(
        mangled(),
        text -> {
          var explanation = explainer.explain(text);
          int at = 0;
          for (Step step : explanation.steps()) {
            assertEquals(at, step.at());
            assertTrue(text.startsWith(step.text(), at));
            at += step.text().length();
          }
          assertEquals(text.length(), at);
        });
  }

  @Test
  void whatWasAddedIsShownAndNothingElse() {
    String letter = book.letters().getFirst().text();
    String own = "My own mother was there last winter and I will never forget it.";
    var explanation =
        new Explainer(book)
            .explain("Dear all,\n\n" + letter + "\n\n" + own + "\n\nYours sincerely,\nA resident");
    assertEquals(List.of(own), explanation.ownSteps().stream().map(Step::shown).toList());
  }

  @Test
  void whatWasLeftOutIsNamedEvenWhenTheRestWasMoved() {
    String letter = book.letters().getFirst().text();
    int half = letter.indexOf(". ", letter.length() / 2) + 2;
    String moved = letter.substring(half) + " " + letter.substring(0, half);
    var whole = new Explainer(book).explain(moved);
    assertEquals(List.of(), whole.unused());
    String third = letter.substring(half);
    var part = new Explainer(book).explain(third);
    assertTrue(
        part.steps().stream().anyMatch(step -> step.kind() == Step.Kind.LEFT_OUT),
        "the first half is left out");
  }

  @Test
  void theLongestSharedRunIsFound() {
    var explainer = new Explainer(book);
    String shared = "the ward has twelve beds and they are full";
    assertEquals(
        shared, explainer.longestShared("I say " + shared + " now", "But " + shared + "!"));
    assertEquals("", explainer.longestShared("one two three", "four five six seven"));
    List<String> odd = new ArrayList<>(List.of("", "\n", "no no no no no no no"));
    for (String a : odd) for (String b : odd) explainer.longestShared(a, b);
  }
}
