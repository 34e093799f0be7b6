package remit.service.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

class MailTest {
  private static final Letter LETTER =
      new Letter("reader@fen.example", "A decision", "The board has decided.");

  private final Database database = TestDatabase.fresh();
  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final Outbox outbox = new Outbox(database, () -> now);
  private final Subscriptions subscriptions = new Subscriptions(database, () -> now);
  private final List<String> taken = new ArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aLetterGoesOnce() {
    outbox.put(LETTER);
    assertEquals(1, outbox.deliver((_, letter) -> taken.add(letter.subject())));
    assertEquals(0, outbox.deliver((_, letter) -> taken.add(letter.subject())));
    assertEquals(List.of("A decision"), taken);
  }

  @Test
  void noLetterTellsOfWhatDidNotHappen() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(() -> {
              outbox.put(LETTER);
              throw new IllegalStateException("broke off");
            }));
    assertEquals(0, outbox.deliver((_, letter) -> taken.add(letter.subject())));
  }

  @Test
  void whatCannotGoNowGoesLaterAndIsGivenUpInTheEnd() {
    outbox.put(LETTER);
    Post shut =
        (_, _) -> {
          taken.add("tried");
          throw new IOException("no connection");
        };
    assertEquals(0, outbox.deliver(shut));
    assertEquals(0, outbox.deliver(shut));
    assertEquals(1, taken.size(), "not tried again at once");
    for (int i = 0; i < 2 * Outbox.MOST_ATTEMPTS; i++) {
      now = now.plus(Duration.ofDays(1));
      outbox.deliver(shut);
    }
    assertEquals(Outbox.MOST_ATTEMPTS, taken.size());
  }

  @Test
  void aFolderTakesEachLetterAsAFile(@TempDir Path folder) throws IOException {
    outbox.put(LETTER);
    assertEquals(1, outbox.deliver(new FolderPost(folder.resolve("mail"))));
    try (var files = Files.list(folder.resolve("mail"))) {
      var text = Files.readString(files.findFirst().orElseThrow());
      assertEquals("To: reader@fen.example\nSubject: A decision\n\nThe board has decided.\n", text);
    }
  }

  @Test
  void aSubjectCannotSmuggleALineIn() {
    var smuggling = new Letter("a@fen.example", "One\r\nBcc: all@fen.example", "");
    assertThrows(DataIntegrityViolationException.class, () -> outbox.put(smuggling));
    var many = new Letter("a@fen.example, b@fen.example", "One", "");
    assertThrows(DataIntegrityViolationException.class, () -> outbox.put(many));
  }

  @Test
  void onlyWhoConfirmedIsWrittenToAndOnlyAboutWhatTheyAskedFor() {
    system("fen");
    subscriptions.ask("all@fen.example", new Topic.OfSystem("fen"), "token-all");
    subscriptions.ask("board@fen.example", new Topic.OfBody("fen", "board"), "token-board");
    subscriptions.ask("ward@fen.example", new Topic.OfProposal("fen", "ward"), "token-ward");
    subscriptions.ask("never@fen.example", new Topic.OfSystem("fen"), "token-never");
    for (var token : List.of("token-all", "token-board", "token-ward")) {
      assertTrue(subscriptions.confirm(token));
    }
    assertFalse(subscriptions.confirm("guess"));
    assertEquals(List.of("all@fen.example"), readers(new Topic.OfSystem("fen")));
    assertEquals(
        List.of("all@fen.example", "board@fen.example"), readers(new Topic.OfBody("fen", "board")));
    assertEquals(List.of("all@fen.example"), readers(new Topic.OfBody("fen", "cabinet")));
    assertEquals(
        List.of("all@fen.example", "ward@fen.example"),
        readers(new Topic.OfProposal("fen", "ward")));
    assertTrue(subscriptions.end("token-all"));
    assertFalse(subscriptions.confirm("token-all"), "what has ended stays so");
    assertEquals(List.of(), readers(new Topic.OfSystem("fen")));
  }

  private List<String> readers(Topic topic) {
    return subscriptions.readers(topic);
  }

  private void system(String id) {
    database
        .sql()
        .sql("insert into system (id, name, invented, created_at) values (:id, :id, true, now())")
        .param("id", id)
        .update();
  }
}
