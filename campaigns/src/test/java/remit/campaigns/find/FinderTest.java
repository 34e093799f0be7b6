package remit.campaigns.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.campaigns.find.SmallConsultation.Response;
import remit.campaigns.text.Tokeniser;

class FinderTest {
  @TempDir Path folder;

  private int runs;

  private static final Settings ONE = new Settings(1, 1 << 26);

  private Map<String, String> group(List<Response> responses, Settings settings) {
    try (var spool = Spool.create(folder.resolve("run" + runs++), settings)) {
      SmallConsultation.fill(spool, responses);
      var finder = new Finder(spool, List.of(), Progress.SILENT);
      var placings = finder.place(finder.letters());
      Map<String, String> groups = new TreeMap<>();
      for (int row = 0; row < spool.rows(); row++) {
        String id = spool.row(row).get(1);
        placings
            .of(spool.bodyHash(row))
            .ifPresent(
                found -> groups.put(id, placings.book().letter(found.letter()) + found.toString()));
      }
      return groups;
    }
  }

  private LetterBook letters(List<Response> responses) {
    try (var spool = Spool.create(folder.resolve("run" + runs++), ONE)) {
      SmallConsultation.fill(spool, responses);
      return new Finder(spool, List.of(), Progress.SILENT).letters();
    }
  }

  @Test
  void responsesOfOneLetterAreTogetherAndNobodyElseIsWithThem() {
    for (long seed = 1; seed <= 3; seed++) {
      var responses = new SmallConsultation(seed, 8, 2_000).responses();
      var groups = group(responses, ONE);
      long copies = 0;
      long found = 0;
      Map<String, Integer> letterOf = new HashMap<>();
      for (Response one : responses) {
        String group = groups.get(one.id());
        if (one.letter() < 0) {
          assertTrue(group == null, () -> one.kind() + " swept in: " + one.text());
          continue;
        }
        copies++;
        if (group == null) continue;
        found++;
        int letter = letterOf.computeIfAbsent(group.substring(0, 11), _ -> one.letter());
        assertEquals(letter, one.letter(), () -> "two letters in one group: " + one.text());
      }
      assertEquals(8, letterOf.size(), "one group a letter");
      assertTrue(found * 100 >= copies * 99, found + " of " + copies);
    }
  }

  @Test
  void theLettersAreRecoveredWordForWord() {
    var consultation = new SmallConsultation(4, 5, 1_500);
    var book = letters(consultation.responses());
    assertEquals(5, book.letters().size());
    for (int i = 0; i < 5; i++) {
      String wanted = consultation.letter(i);
      assertTrue(book.letters().stream().anyMatch(letter -> letter.text().equals(wanted)), wanted);
    }
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    var consultation = new SmallConsultation(5, 6, 1_200);
    var groups = group(consultation.responses(), ONE);
    assertEquals(groups, group(consultation.shuffled(1), ONE));
    assertEquals(groups, group(consultation.shuffled(2), ONE));
  }

  @Test
  void threadsAndMemoryMakeNoDifference() {
    var responses = new SmallConsultation(6, 6, 3_000).responses();
    var groups = group(responses, ONE);
    assertEquals(groups, group(responses, new Settings(1, 0)), "everything through files");
    assertEquals(groups, group(responses, new Settings(3, 1 << 20)), "three threads");
  }

  @Test
  void aKnownTextPastedByManyIsNotACampaign() {
    var consultation = new SmallConsultation(7, 2, 600);
    String document = consultation.sentences(120);
    var responses = new ArrayList<>(consultation.responses());
    for (int i = 0; i < 30; i++) {
      responses.add(new Response("d" + i, "d" + i, -1, "PASTED", document));
    }
    try (var spool = Spool.create(folder.resolve("known"), ONE)) {
      SmallConsultation.fill(spool, responses);
      assertEquals(3, new Finder(spool, List.of(), Progress.SILENT).letters().letters().size());
      var known = List.of(Passage.of(document));
      assertEquals(2, new Finder(spool, known, Progress.SILENT).letters().letters().size());
    }
  }

  @Test
  void oneSenderWritingManyTimesIsNotACampaign() {
    var consultation = new SmallConsultation(8, 1, 300);
    String text = consultation.sentences(90);
    var responses = new ArrayList<>(consultation.responses());
    for (int i = 0; i < 20; i++) responses.add(new Response("s" + i, "same", -1, "SAME", text));
    assertEquals(1, letters(responses).letters().size());
  }

  @Test
  void aSlotIsFoundWhereSendersDiffer() {
    var consultation = new SmallConsultation(9, 1, 100);
    List<Response> responses = new ArrayList<>(consultation.responses());
    String start = consultation.sentences(30);
    String end = consultation.sentences(30);
    String[] towns = {"Barton", "Clifton", "Denham", "Easton", "Fairview", "Hamilton"};
    for (int i = 0; i < 30; i++) {
      String text = start + " I live in " + towns[i % 6] + " with my family. " + end;
      responses.add(new Response("t" + i, "t" + i, 1, "SLOT", text));
    }
    var letter =
        letters(responses).letters().stream()
            .filter(one -> one.text().startsWith(start))
            .findFirst()
            .orElseThrow();
    assertEquals(1, letter.slotRanges().size());
    var slot = letter.pieces().stream().filter(piece -> piece.slot() == 1).findFirst();
    assertTrue(List.of(towns).contains(slot.orElseThrow().text()));
  }

  @Test
  void aReplyThatQuotesTheLetterToObjectIsShownAsSuch() {
    var consultation = new SmallConsultation(10, 1, 200);
    var book = letters(consultation.responses());
    String letter = consultation.letter(0);
    var reader = book.reader();
    var inMarks =
        "I have read this leaflet and I disagree with all of it from the first to the last line: \""
            + letter
            + "\" "
            + consultation.sentences(80);
    var inMail = consultation.sentences(40) + "\n\nOn 3 May the campaign wrote:\n> " + letter;
    for (String text : List.of(inMarks, inMail)) {
      var body = Body.of(new Tokeniser().read(text), 1);
      assertEquals(Grade.QUOTES, reader.assign(body).orElseThrow().grade());
    }
  }

  @Test
  void anyBodyTerminates() {
    var book = letters(new SmallConsultation(11, 3, 500).responses());
    var reader = book.reader();
    String letter = book.letters().getFirst().text();
    String monotone = "no ".repeat(200_000);
    for (String text : List.of(monotone, letter.repeat(300), "", " ", "a".repeat(1_000_000))) {
      reader.assign(Body.of(new Tokeniser().read(text), 1));
    }
    assertEquals(
        Grade.FULL, reader.assign(Body.of(new Tokeniser().read(letter), 1)).orElseThrow().grade());
  }
}
