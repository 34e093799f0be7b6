package remit.service.proposal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import remit.core.because.Because;
import remit.core.replay.Replay.Verdict;
import remit.core.route.Step;
import remit.service.meeting.Matters;
import remit.service.proposal.Standing.Status;
import remit.service.proposal.StepService.Entry;
import remit.service.proposal.StepService.Recording;

class StepServiceTest {
  private static final LocalDate JANUARY = NorthVale.day(2027, 1, 4);
  private static final LocalDate CABINET = NorthVale.day(2027, 2, 9);
  private static final LocalDate LATER = NorthVale.day(2027, 3, 1);
  private static final String FORWARD_PLAN = "SI2012-2089-9/key-decision-document";

  private final NorthVale vale = new NorthVale();
  private final Head pool = vale.submitted(NorthVale.POOL);

  @AfterEach
  void close() {
    vale.close();
  }

  private static Entry entry(String step, LocalDate on, String by) {
    return new Entry(step, on, by, "programme-lead", "It was done", Optional.empty());
  }

  private static long recorded(Recording recording) {
    return switch (recording) {
      case Recording.Recorded(var event) -> event;
      case Recording.Refused(var reasons) -> throw new AssertionError(reasons.toString());
    };
  }

  private static void assertRefused(String word, Recording recording) {
    var refused = assertInstanceOf(Recording.Refused.class, recording);
    var says = refused.reasons().stream().map(Because::says).toList().toString();
    assertTrue(says.contains(word), says);
  }

  private Recording done(String step, LocalDate on, String by) {
    return vale.steps.done(pool.id(), entry(step, on, by), LATER);
  }

  /// Takes every step before this one, each on its earliest day.
  private void takeAllBefore(String step) {
    var before = new ArrayList<Step>();
    for (var s : vale.dossier(pool, LATER).route().steps()) {
      if (s.id().equals(step)) break;
      if (s.isSettled()) before.add(s);
    }
    before.forEach(s -> recorded(done(s.id(), s.earliest(), s.who().getFirst().id())));
  }

  private Status status(String step, LocalDate today) {
    return vale.dossier(pool, today).standing(step).orElseThrow().status();
  }

  @Test
  void aStepIsDueThenLateThenDone() {
    assertEquals(Status.WAITING, status(FORWARD_PLAN, JANUARY.minusDays(1)));
    assertEquals(Status.DUE, status(FORWARD_PLAN, JANUARY));
    assertEquals(Status.LATE, status(FORWARD_PLAN, LATER));
    recorded(done(FORWARD_PLAN, JANUARY, "vale-cabinet"));
    assertEquals(Status.DONE, status(FORWARD_PLAN, LATER));
    assertEquals(Status.WAITING, status("decide@vale-cabinet", JANUARY));
  }

  @Test
  void aDecisionBeforeWhatItWaitsForIsRefusedAndTheAttemptIsKept() {
    var refused = done("decide@vale-cabinet", CABINET, "vale-cabinet");
    assertRefused("which is not recorded as done", refused);
    var reasons = ((Recording.Refused) refused).reasons();
    assertTrue(
        reasons.stream().anyMatch(r -> r.mends().toString().contains("general exception")),
        reasons::toString);
    var kept = vale.dossier(pool, LATER).events().getLast();
    assertEquals(Event.Kind.REFUSED, kept.kind());
    assertEquals(Optional.of("vale-cabinet"), kept.takenBy());
  }

  @Test
  void aStepIsTakenByThoseForWhomItIs() {
    assertRefused("may not take this step", done(FORWARD_PLAN, JANUARY, "icb-board"));
    assertRefused("may not take this step", done(FORWARD_PLAN, JANUARY, "nobody-at-all"));
    assertRefused("may not take this step", done(FORWARD_PLAN, JANUARY, ""));
  }

  @Test
  void theWholeWayCanBeTaken() {
    takeAllBefore("decide@vale-cabinet");
    recorded(done("decide@vale-cabinet", CABINET, "vale-cabinet"));
    var replay = StepService.replay(vale.dossier(pool, LATER));
    assertTrue(
        replay.steps().stream()
            .filter(s -> !s.events().isEmpty())
            .allMatch(s -> s.verdict() == Verdict.MET));
  }

  @Test
  void aDecisionTooSoonAfterTheForwardPlanIsRefused() {
    for (var s : vale.dossier(pool, LATER).route().steps()) {
      if (s.id().equals("decide@vale-cabinet")) break;
      var on = s.id().equals(FORWARD_PLAN) ? JANUARY.plusDays(20) : s.earliest();
      if (s.isSettled()) recorded(done(s.id(), on, s.who().getFirst().id()));
    }
    assertRefused("as late", done("decide@vale-cabinet", CABINET, "vale-cabinet"));
  }

  private Step first(remit.core.law.DutyKind kind) {
    return vale.dossier(pool, LATER).route().steps().stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCallInWindowPassesByItself() {
    var window = first(remit.core.law.DutyKind.WINDOW).id();
    takeAllBefore(window);
    assertEquals(Status.RUNNING, status(window, CABINET));
    assertEquals(Status.DONE, status(window, NorthVale.day(2027, 2, 17)));
    var implement = first(remit.core.law.DutyKind.IMPLEMENT);
    var during = NorthVale.day(2027, 2, 12);
    assertRefused(
        "which runs until Tue 16 Feb 2027",
        done(implement.id(), during, implement.who().getFirst().id()));
  }

  @Test
  void anAgreementIsSignedByAPostOfEachAndByNobodyElse() {
    takeAllBefore(first(remit.core.law.DutyKind.WINDOW).id());
    var dossier = vale.dossier(pool, LATER);
    var sign = first(remit.core.law.DutyKind.SIGN);
    var first = sign.who().get(0);
    var second = sign.who().get(1);
    var firstPost = StepService.posts(dossier, first).getFirst();
    var secondPost =
        StepService.posts(dossier, second).stream()
            .filter(p -> !StepService.posts(dossier, first).contains(p))
            .findFirst()
            .orElseThrow();
    assertRefused("when all have signed", done(sign.id(), LATER, first.id()));
    assertRefused("cannot sign for", sign(sign, first.id(), secondPost));
    long signature = recorded(sign(sign, first.id(), firstPost));
    assertRefused("has signed already", sign(sign, first.id(), firstPost));
    assertEquals(Status.DUE, status(sign.id(), LATER));
    recorded(sign(sign, second.id(), secondPost));
    assertEquals(Status.DONE, status(sign.id(), LATER));
    recorded(vale.steps.correct(pool.id(), signature, "The wrong copy", "lead", LATER));
    assertEquals(Status.DUE, status(sign.id(), LATER));
    recorded(sign(sign, first.id(), firstPost));
    assertEquals(Status.DONE, status(sign.id(), LATER));
  }

  private Recording sign(Step step, String by, String post) {
    var entry = new Entry(step.id(), LATER, by, post, "Signed", Optional.empty());
    return vale.steps.sign(pool.id(), entry, LATER);
  }

  @Test
  void ofTwoWhoRecordTheSameStepAtOnceOneDoes() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Recording> records = () -> done(FORWARD_PLAN, JANUARY, "vale-cabinet");
      int recorded = 0;
      for (var future : people.invokeAll(Collections.nCopies(6, records))) {
        if (future.get() instanceof Recording.Recorded) recorded++;
        else assertRefused("is recorded as done", future.get());
      }
      assertEquals(1, recorded);
    }
    var done = vale.dossier(pool, LATER).events().stream().filter(e -> e.kind() == Event.Kind.DONE);
    assertEquals(1, done.count());
  }

  @Test
  void aMistakeIsCorrectedAndStaysToBeSeen() {
    long event = recorded(done(FORWARD_PLAN, JANUARY, "vale-cabinet"));
    recorded(vale.steps.correct(pool.id(), event, "It was another paper", "lead", LATER));
    assertEquals(Status.LATE, status(FORWARD_PLAN, LATER));
    assertRefused(
        "corrected already", vale.steps.correct(pool.id(), event, "Again", "lead", LATER));
    recorded(done(FORWARD_PLAN, JANUARY.plusDays(1), "vale-cabinet"));
    assertEquals(3, vale.dossier(pool, LATER).events().size());
  }

  @Test
  void aDecisionAsksWhatIsOutstanding() {
    var matters =
        new ProposalMatters(
            vale.database, vale.proposals, vale.steps, vale.systems, NorthVale.CLOCK);
    var cabinet = new remit.core.kernel.BodyId("vale-cabinet");
    var outstanding = matters.outstanding(pool.id(), cabinet, CABINET);
    assertTrue(outstanding.toString().contains("forward plan"), outstanding::toString);
    assertEquals(Matters.Taken.NO, matters.taken(pool.id(), FORWARD_PLAN));
    takeAllBefore("decide@vale-cabinet");
    assertEquals(java.util.List.of(), matters.outstanding(pool.id(), cabinet, CABINET));
    assertEquals(Matters.Taken.YES, matters.taken(pool.id(), FORWARD_PLAN));
    var charter = vale.systems.on(NorthVale.NAME, JANUARY).orElseThrow().charter();
    assertTrue(matters.proposal(pool.id(), charter).isPresent());
    assertEquals(Optional.empty(), matters.proposal(pool.id() + 1, charter));
  }

  @Test
  void aStatedGroundChangesTheRoute() {
    var before = vale.dossier(pool, JANUARY).route();
    var relief = "general exception";
    recorded(vale.steps.urgency(pool.id(), relief, "The grant ends in March", "lead", JANUARY));
    var after = vale.dossier(pool, JANUARY);
    assertEquals("The grant ends in March", after.proposal().process().urgency().get(relief));
    assertEquals("states the ground of general exception", after.kept().changes().getFirst());
    assertTrue(before.find(FORWARD_PLAN).isPresent());
    assertRefused(
        "stated already", vale.steps.urgency(pool.id(), relief, "Again", "lead", JANUARY));
    assertRefused(
        "no relief or power", vale.steps.urgency(pool.id(), "haste", "Now", "lead", JANUARY));
  }

  @Test
  void aPaperIsKeptByItsDigest() {
    var bytes = "Notice".getBytes(StandardCharsets.UTF_8);
    var paper = new Upload("C:\\papers\\notice.txt", bytes);
    var entry =
        new Entry(FORWARD_PLAN, JANUARY, "", "programme-lead", "The notice", Optional.of(paper));
    long event = recorded(vale.steps.evidence(pool.id(), entry, LATER));
    var kept = vale.dossier(pool, LATER).events().getLast().paper().orElseThrow();
    assertEquals("notice.txt", kept.name());
    assertEquals(6, kept.size());
    assertArrayEquals(bytes, vale.steps.paper(pool.id(), event).orElseThrow());
    assertEquals(Optional.empty(), vale.steps.paper(pool.id() + 1, event));
    assertEquals(Status.LATE, status(FORWARD_PLAN, LATER));
  }

  @Test
  void whatIsTooMuchOrTooSoonIsRefused() {
    var large = new Upload("a.pdf", new byte[Upload.LARGEST + 1]);
    var entry = new Entry(FORWARD_PLAN, JANUARY, "", "lead", "A paper", Optional.of(large));
    assertRefused("more than", vale.steps.evidence(pool.id(), entry, LATER));
    assertRefused("in the future", done(FORWARD_PLAN, LATER.plusDays(1), "vale-cabinet"));
    assertRefused("no such step", done("decide@nobody", JANUARY, "vale-cabinet"));
    var empty = new Entry(FORWARD_PLAN, JANUARY, "", "lead", " ", Optional.empty());
    assertRefused("say what happened", vale.steps.evidence(pool.id(), empty, LATER));
  }

  @Test
  void nothingIsRecordedOfADraft() {
    var draft = vale.create(NorthVale.POOL);
    assertRefused(
        "once it is submitted",
        vale.steps.done(draft.id(), entry(FORWARD_PLAN, JANUARY, "vale-cabinet"), LATER));
  }
}
