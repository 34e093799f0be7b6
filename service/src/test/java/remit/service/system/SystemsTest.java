package remit.service.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

class SystemsTest {
  private static final String FIRST =
      """
      charter: fen
      title: "Fen (invented)"
      law: england
      invented: yes
      in force: { from: 2024-04-01 }
      areas: { fen: { name: Fen, level: place } }
      partners:
        county: { name: Fen County Council, kind: county council, serves: fen, stance: partner }
      bodies:
        forum: { name: Fen Forum, kind: partnership group, of: [county] }
      """;
  private static final String SECOND = FIRST.replace("Fen Forum", "Fen Assembly");
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-05-01T09:00:00Z"));

  private final Database database = TestDatabase.fresh();
  private final Systems systems = new Systems(database, LawPacks.england(), CLOCK);
  private final Drafts drafts = new Drafts(database, systems, CLOCK);

  @AfterEach
  void close() {
    database.close();
  }

  private void enterFen() {
    assertInstanceOf(
        Systems.Entering.Entered.class,
        systems.enter("fen", CharterTexts.of(FIRST), "The agreement of 2024", APRIL, "officer"));
  }

  private Draft begin() {
    return assertInstanceOf(Drafts.Saving.Saved.class, drafts.begin("fen", "An assembly", "lead"))
        .draft();
  }

  private Draft save(Draft draft, String text) {
    return assertInstanceOf(
            Drafts.Saving.Saved.class,
            drafts.save(draft.id(), draft.revision(), CharterTexts.of(text), "lead"))
        .draft();
  }

  private String forumOn(LocalDate day) {
    return systems
        .on("fen", day)
        .orElseThrow()
        .charter()
        .nameOf(new Actor.OfBody(new BodyId("forum")));
  }

  @Test
  void everyPastDayAnswersWithTheVersionThatGovernedThen() {
    enterFen();
    var draft = save(begin(), SECOND);
    var adopted =
        assertInstanceOf(
            Drafts.Adopting.Adopted.class,
            drafts.adopt(draft.id(), draft.revision(), JUNE, "decision 12", "lead"));
    assertEquals(2, adopted.version().number());
    assertEquals(Optional.empty(), systems.on("fen", APRIL.minusDays(1)));
    assertEquals("Fen Forum", forumOn(APRIL));
    assertEquals("Fen Forum", forumOn(JUNE.minusDays(1)));
    assertEquals("Fen Assembly", forumOn(JUNE));
    assertEquals(
        List.of(Optional.of(JUNE.minusDays(1)), Optional.empty()),
        systems.versions("fen").stream().map(Version::until).toList());
    assertEquals(
        new Version.Basis.Decision("decision 12"), systems.versions("fen").getLast().basis());
  }

  @Test
  void aVersionTakesEffectOnlyByADecision() {
    enterFen();
    var draft = save(begin(), SECOND);
    assertRefused("name the recorded decision", draft, draft.revision(), JUNE, "  ");
    assertEquals(1, systems.versions("fen").size());
    assertThrows(
        DataIntegrityViolationException.class,
        () ->
            database
                .sql()
                .sql(
                    """
                    insert into charter_version (system, number, files, from_day, document,
                                                 recorded_at, recorded_by)
                    values ('fen', 2, '[{}]', '2025-06-01', 'a paper', now(), 'lead')
                    """)
                .update());
  }

  private void assertRefused(
      String word, Draft draft, int revision, LocalDate from, String decision) {
    var refused =
        assertInstanceOf(
            Drafts.Adopting.Refused.class,
            drafts.adopt(draft.id(), revision, from, decision, "lead"));
    assertTrue(refused.reasons().toString().contains(word), refused.reasons()::toString);
  }

  @Test
  void whatWasDecidedOnIsWhatIsAdopted() {
    enterFen();
    var draft = save(begin(), SECOND);
    save(draft, FIRST);
    assertRefused("saved again", draft, draft.revision(), JUNE, "decision 12");
  }

  @Test
  void aDraftOfAnOlderVersionIsNotAdopted() {
    enterFen();
    var old = begin();
    var draft = save(begin(), SECOND);
    drafts.adopt(draft.id(), draft.revision(), JUNE, "decision 12", "lead");
    assertRefused("begin again", old, 1, JUNE.plusDays(1), "decision 13");
    assertRefused("was adopted", draft, draft.revision(), JUNE.plusDays(1), "decision 13");
  }

  @Test
  void aTextThatIsNoCharterIsKeptAsADraftAndNeverAdopted() {
    enterFen();
    var draft = save(begin(), FIRST.replace("kind: partnership group", "kind: committe"));
    var look = drafts.look(draft.id(), JUNE).orElseThrow();
    assertEquals(10, look.read().diagnostics().getFirst().place().line());
    assertRefused("charter.yaml:10", draft, draft.revision(), JUNE, "decision 12");
  }

  @Test
  void aLaterVersionStartsOnALaterDay() {
    enterFen();
    var draft = save(begin(), SECOND);
    assertRefused("starts on a later day", draft, draft.revision(), APRIL, "decision 12");
  }

  @Test
  void whoeverSavesSecondIsToldAndNothingIsLost() {
    enterFen();
    var draft = begin();
    var first = save(draft, SECOND);
    var second =
        assertInstanceOf(
            Drafts.Saving.ChangedMeanwhile.class,
            drafts.save(draft.id(), draft.revision(), CharterTexts.of(FIRST), "other"));
    assertEquals(first, second.now());
    assertEquals(CharterTexts.of(SECOND), drafts.texts(draft));
  }

  @Test
  void ofTwoWhoSaveAtOnceOneSaves() throws Exception {
    enterFen();
    var draft = begin();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Drafts.Saving> saves =
          () -> drafts.save(draft.id(), draft.revision(), CharterTexts.of(SECOND), "lead");
      var came = new java.util.ArrayList<Drafts.Saving>();
      for (var future : people.invokeAll(java.util.Collections.nCopies(6, saves))) {
        came.add(future.get());
      }
      assertEquals(1, came.stream().filter(Drafts.Saving.Saved.class::isInstance).count());
      assertEquals(
          5, came.stream().filter(Drafts.Saving.ChangedMeanwhile.class::isInstance).count());
    }
  }

  @Test
  void ofTwoDraftsAdoptedAtOnceOneBecomesTheNextVersion() throws Exception {
    enterFen();
    var some = List.of(begin(), begin(), begin(), begin());
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks =
          some.stream()
              .<Callable<Drafts.Adopting>>map(
                  d -> () -> drafts.adopt(d.id(), 1, JUNE, "decision " + d.id(), "lead"))
              .toList();
      int adopted = 0;
      for (var future : people.invokeAll(tasks)) {
        if (future.get() instanceof Drafts.Adopting.Adopted) adopted++;
      }
      assertEquals(1, adopted);
      assertEquals(2, systems.versions("fen").size());
    }
  }

  @Test
  void anAdoptedVersionNeverChanges() {
    enterFen();
    for (var change :
        List.of(
            "update charter_version set files = '[]'",
            "delete from charter_version",
            "update charter_version set from_day = '2020-01-01'")) {
      var refused =
          assertThrows(
              DataIntegrityViolationException.class, () -> database.sql().sql(change).update());
      assertTrue(String.valueOf(refused.getMessage()).contains("append-only"));
    }
  }

  @Test
  void aSystemIsEnteredOnceAndOnlyWithACharter() {
    enterFen();
    assertReasons("already", "fen", CharterTexts.of(FIRST), "A paper");
    assertReasons("small letters", "Fen!", CharterTexts.of(FIRST), "A paper");
    assertReasons("taken from", "marsh", CharterTexts.of(FIRST), "");
    assertReasons("charter.yaml:", "marsh", CharterTexts.of("not: a charter"), "A paper");
    var secret = new CharterTexts(new TreeMap<>(java.util.Map.of("../secret.yaml", FIRST)));
    assertReasons("not a file name", "marsh", secret, "A paper");
    var long_ = CharterTexts.of(FIRST + "#".repeat(CharterTexts.LONGEST_FILE));
    assertReasons("at most 1,000,000", "marsh", long_, "A paper");
    assertEquals(1, systems.all().size());
  }

  private void assertReasons(String word, String slug, CharterTexts texts, String document) {
    var refused =
        assertInstanceOf(
            Systems.Entering.Refused.class, systems.enter(slug, texts, document, APRIL, "officer"));
    assertTrue(refused.reasons().toString().contains(word), refused.reasons()::toString);
  }

  @Test
  void aReviewIsKeptOnceForEachWayItCameOut() {
    enterFen();
    var reviews = new Reviews(database, LawPacks.england(), CLOCK);
    var edition = systems.edition("fen", 1).orElseThrow();
    var report = reviews.review(edition, JUNE);
    reviews.review(edition, JUNE);
    reviews.review(edition, JUNE.plusDays(1));
    var history = reviews.history("fen");
    assertEquals(
        List.of(JUNE, JUNE.plusDays(1)), history.stream().map(Reviews.Entry::asOf).toList());
    assertEquals(Reviews.Counts.of(report), history.getFirst().counts());
    assertTrue(history.getFirst().counts().notes() > 0, history::toString);
  }
}
