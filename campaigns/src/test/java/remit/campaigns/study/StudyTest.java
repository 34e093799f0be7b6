package remit.campaigns.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.campaigns.find.BookFile;
import remit.campaigns.find.Differences;
import remit.campaigns.find.Progress;
import remit.campaigns.find.Settings;
import remit.campaigns.find.SmallConsultation;
import remit.campaigns.find.SmallConsultation.Response;
import remit.campaigns.intake.Columns;
import remit.campaigns.intake.IntakeException;
import remit.campaigns.report.JsonReport;
import remit.campaigns.report.Masking;
import remit.campaigns.report.Report;

class StudyTest {
  @TempDir Path folder;

  private Path csv(String name, List<Response> responses) throws IOException {
    var text = new StringBuilder("id,email,text\n");
    for (Response one : responses) {
      text.append(one.id()).append(',').append(one.sender()).append(",\"");
      text.append(one.text().replace("\"", "\"\"")).append("\"\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private Request request(Path input, String work, Optional<Path> letters) {
    return request(input, work, letters, List.of());
  }

  private Request request(Path input, String work, Optional<Path> letters, List<Path> texts) {
    return new Request(
        input,
        folder.resolve(work),
        Columns.usual(),
        List.of(),
        letters,
        texts,
        new Settings(1, 1 << 26));
  }

  @Test
  void aPostcardWithRoomForOwnWordsIsAPassageUntilItsTextIsGiven() throws Exception {
    var chance = new SplittableRandom(41);
    String card = ownWords(chance, 44);
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String text = (i < 30 ? card + "\n\n" : "") + ownWords(chance, 70);
      responses.add(new Response("R" + i, "sender" + i + "@example.org", 0, "", text));
    }
    Path input = csv("cards.csv", responses);
    try (var results = Study.run(request(input, "f", Optional.empty()), Progress.SILENT)) {
      assertEquals(0, results.tally(Group.LETTER).responses());
      assertEquals(1, results.book().passages().size());
      assertEquals(30, results.holders(0));
      assertEquals(30, results.openings(0));
    }
    Path text = Files.writeString(folder.resolve("card.txt"), card);
    try (var results =
        Study.run(request(input, "g", Optional.empty(), List.of(text)), Progress.SILENT)) {
      assertEquals(30, results.tally(Group.LETTER).responses());
      assertEquals(60, results.tally(Group.INDIVIDUAL).responses());
      assertEquals(0, results.book().passages().size());
    }
  }

  @Test
  void aLetterOfTooFewWordsIsRefused() throws Exception {
    Path input = csv("few.csv", new SmallConsultation(42, 1, 20).responses());
    Path text = Files.writeString(folder.resolve("few.txt"), "I object to this plan.");
    var refused =
        assertThrows(
            IntakeException.class,
            () -> Study.run(request(input, "h", Optional.empty(), List.of(text)), Progress.SILENT));
    assertTrue(String.valueOf(refused.getMessage()).contains("fewer than twelve words"));
  }

  private static String ownWords(SplittableRandom chance, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++)
      text.append(i == 0 ? "" : " ").append("w" + chance.nextInt(5000));
    return text.toString();
  }

  private TreeMap<String, String> written(Path input, String name) throws Exception {
    Path out = folder.resolve(name);
    try (var results =
        Study.run(request(input, name + "-work", Optional.empty()), Progress.SILENT)) {
      Report.write(results, new Masking(Masking.Names.MASKED), out, Progress.SILENT);
    }
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replaceAll("\\w+\\.csv line \\d+", "WHERE");
        files.put(out.relativize(file).toString(), text);
      }
    }
    return files;
  }

  @Test
  void theSameResponsesInAnyOrderGiveTheSameFilesByteForByte() throws Exception {
    var consultation = new SmallConsultation(31, 4, 700);
    var files = written(csv("a.csv", consultation.responses()), "a");
    assertEquals(files, written(csv("b.csv", consultation.shuffled(5)), "b"));
    assertEquals(
        List.of(
            "additions.csv",
            "assignments.csv",
            "campaigns.json",
            "letters.book",
            "letters.csv",
            "notes.csv"),
        files.keySet().stream().filter(name -> !name.contains(".html")).toList());
  }

  @Test
  void everyResponseIsReportedInExactlyOnePlace() throws Exception {
    var responses = new SmallConsultation(32, 3, 500).responses();
    Path input = csv("c.csv", responses);
    try (var results = Study.run(request(input, "c", Optional.empty()), Progress.SILENT)) {
      int sum = 0;
      for (Group group : Group.values()) sum += results.tally(group).responses();
      assertEquals(responses.size(), sum);
      var ids = new TreeSet<String>();
      results.lines().forEach(line -> assertTrue(ids.add(line.id())));
      assertEquals(responses.size(), ids.size());
      for (var line : results.lines().toList()) {
        var one = responses.get(Integer.parseInt(line.id().substring(1)));
        assertEquals(one.text(), line.text());
      }
    }
  }

  @Test
  void anInterruptedRunIsTakenUpWhereItStopped() throws Exception {
    Path input = csv("d.csv", new SmallConsultation(33, 3, 400).responses());
    List<String> steps = new ArrayList<>();
    String first;
    try (var results = Study.run(request(input, "d", Optional.empty()), steps::add)) {
      first = new JsonReport(results).write();
    }
    assertTrue(steps.contains("reading responses"));
    steps.clear();
    try (var results = Study.run(request(input, "d", Optional.empty()), steps::add)) {
      assertEquals(first, new JsonReport(results).write());
    }
    assertFalse(steps.contains("reading responses"), steps::toString);
    csv("d.csv", new SmallConsultation(34, 3, 401).responses());
    steps.clear();
    Study.run(request(input, "d", Optional.empty()), steps::add).close();
    assertTrue(steps.contains("reading responses"), "another input is read anew");
  }

  @Test
  void lettersFoundEarlierKeepTheirNamesWhenMoreComesIn() throws Exception {
    var all = new SmallConsultation(35, 5, 900).responses();
    Path early = csv("early.csv", all.subList(0, 300));
    Path book = folder.resolve("letters.book");
    try (var results = Study.run(request(early, "e1", Optional.empty()), Progress.SILENT)) {
      BookFile.write(results.book(), book);
      assertEquals(
          results.book().letters().stream().map(Object::toString).toList(),
          BookFile.read(book).orElseThrow().letters().stream().map(Object::toString).toList());
    }
    Path late = csv("late.csv", all);
    try (var grown = Study.run(request(late, "e2", Optional.of(book)), Progress.SILENT);
        var anew = Study.run(request(late, "e3", Optional.empty()), Progress.SILENT)) {
      for (var letter : BookFile.read(book).orElseThrow().letters()) {
        assertTrue(grown.book().findLetter(letter.id()).isPresent());
      }
      var differences = Differences.between(grown.book(), anew.book());
      int named = differences.same().size() + differences.gone().size();
      assertEquals(grown.book().letters().size(), named);
      differences.gone().forEach(gone -> assertFalse(gone.because().isEmpty()));
      assertTrue(Differences.between(anew.book(), anew.book()).gone().isEmpty());
    }
  }

  @Test
  void namesAndAddressesAreMasked() {
    var masking = new Masking(Masking.Names.MASKED);
    String text =
        """
        My name is Jo Bloggs and I live at 12 High Street, ZZ1 1ZZ. Call 01632 960 123.

        Yours faithfully,
        Jo Bloggs\
        """;
    assertEquals(
        "My name is [name] and I live at [address], [postcode]. Call [telephone].\n\n[signature]",
        masking.response(text, ""));
    assertEquals("I met [name] there", masking.passage("I met bloggs there", "Jo Bloggs"));
    assertEquals(text, new Masking(Masking.Names.SHOWN).response(text, "Jo Bloggs"));
  }

  @Test
  void numbersInNamesAreOrderedByTheirSize() {
    var order = new IdOrder();
    assertTrue(order.compare("r9", "r10") < 0);
    assertTrue(order.compare("a 2", "b 1") < 0);
    assertEquals(0, order.compare("x007", "x007"));
    assertTrue(order.compare("x007", "x7") != 0);
  }
}
