package remit.service.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.service.meeting.World.BOARD;
import static remit.service.meeting.World.CABINET;
import static remit.service.meeting.World.CLERK;
import static remit.service.meeting.World.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import remit.core.charter.CharterOn;
import remit.core.kernel.ActKind;
import remit.core.kernel.BodyId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.law.DutyKind;
import remit.core.meeting.Choice;
import remit.core.proposal.Act;
import remit.core.proposal.Proposal;
import remit.reader.CharterFiles;
import remit.reader.Proposals;
import remit.service.meeting.ItemId;
import remit.service.meeting.Matters;
import remit.service.meeting.VoteId;
import remit.service.meeting.World;
import remit.service.record.Entries;
import remit.tlog.verify.Question;
import remit.tlog.verify.Verifier;

class DecisionTest {
  private static final LocalDate DAY = LocalDate.of(2027, 5, 27);
  private static final long PROPOSAL = 1;
  private static final BodyId PLACE = new BodyId("vale-place-committee");

  private final Reconfiguration matters = new Reconfiguration();
  private final World world = new World(matters);
  private final List<String> outstanding = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final List<DutyKind> happened = new ArrayList<>();
  private final Decisions decisions =
      new Decisions(
          world.database,
          world.systems,
          world.meetings,
          world.votes,
          matters,
          new Entries(world.journal),
          world.clock());

  /// The one proposal there is, with what the test says of its steps.
  private final class Reconfiguration implements Matters {
    @Override
    public Optional<Proposal> proposal(long id, CharterOn charter) {
      var name = "hospital-reconfiguration.yaml";
      var text = World.read("charters/north-vale/proposals/" + name);
      var read =
          Proposals.proposal(
              CharterFiles.texts(new TreeMap<>(Map.of(name, text))),
              charter.charter(),
              charter.law());
      return id == PROPOSAL ? read.proposal() : Optional.empty();
    }

    @Override
    public List<String> outstanding(long proposal, BodyId body, LocalDate day) {
      return outstanding;
    }

    @Override
    public void happened(
        long proposal, BodyId body, DutyKind kind, LocalDate on, String words, String by) {
      happened.add(kind);
    }

    @Override
    public Taken taken(long proposal, String step) {
      return taken.contains(step) ? Taken.YES : Taken.NO;
    }
  }

  @AfterEach
  void close() {
    world.close();
  }

  private record Carried(ItemId item, VoteId vote) {}

  private Carried carried(BodyId body, Optional<Long> proposal, Choice choice) {
    var meeting = world.scheduled(body);
    var item = world.item(meeting, proposal);
    world.begin(meeting);
    world.everybody(meeting, body);
    var motion = world.moved(item, body, Optional.empty(), "that it be so");
    var vote = new VoteId(done(world.votes.open(motion, CLERK)));
    for (var voter : world.votes.electorate(world.votes.find(vote).orElseThrow()).voters()) {
      world.votes.cast(vote, voter, choice, "phone");
    }
    done(world.votes.close(vote, CLERK));
    return new Carried(item, vote);
  }

  private static NewDecision decision(BodyId body, Carried carried, Kind kind) {
    return new NewDecision(
        World.SYSTEM,
        body,
        Optional.of(carried.item()),
        Optional.of(carried.vote()),
        kind,
        Optional.empty(),
        new NewDecision.Words(
            "Planned surgery",
            List.of("to bring planned surgery together", "to review it in a year"),
            "Outcomes improve with volume.",
            List.of("leaving it as it is: outcomes are poor"),
            List.of("Business case"),
            "The public, for twelve weeks",
            ""),
        Optional.empty(),
        kind == Kind.DEFERRED
            ? Optional.of(
                new Deferral(
                    "until the responses are published", Optional.empty(), Optional.of("close")))
            : Optional.empty(),
        Optional.empty());
  }

  private static String refused(Recording recording) {
    return assertInstanceOf(Recording.Refused.class, recording).because().says();
  }

  private Decision recorded(NewDecision decision) {
    var recorded = assertInstanceOf(Recording.Recorded.class, decisions.record(decision, CLERK));
    return decisions.find(recorded.id()).orElseThrow();
  }

  @Test
  void theBoardsDecisionIsRecordedWithItsReasonsAndStandsInTheRecord() throws Exception {
    var found =
        recorded(decision(BOARD, carried(BOARD, Optional.of(PROPOSAL), Choice.FOR), Kind.TAKEN));
    assertEquals(List.of("icb"), found.binds());
    assertEquals(
        List.of(DutyKind.GIVE_NOTICE, DutyKind.CIRCULATE_PAPERS, DutyKind.DECIDE, DutyKind.PUBLISH),
        happened);
    assertEquals(List.of("a", "b"), found.resolutions().stream().map(r -> r.letter()).toList());
    assertEquals(DAY, found.decided());
    assertEquals(new Effect.MayProceed(), decisions.effect(found, DAY));
    assertEquals(List.of(found), decisions.register(World.SYSTEM, Long.MAX_VALUE, 10));
    world.record.publish();
    assertTrue(Verifier.verify(world.record.source(), Question.plain()).holds());
    var entry = new String(world.record.entry(found.entry()).orElseThrow());
    assertTrue(entry.contains("(a) to bring planned surgery together"), entry);
  }

  @Test
  void aBodyCannotDecideWhatItMayNot() {
    var carried = carried(PLACE, Optional.of(PROPOSAL), Choice.FOR);
    assertEquals(
        "Vale Place Committee may not decide this",
        refused(decisions.record(decision(PLACE, carried, Kind.TAKEN), CLERK)));
    assertEquals(List.of(), decisions.onItem(carried.item()));
  }

  @Test
  void nothingIsDecidedBeforeTheStepsThatComeFirst() {
    outstanding.add("the joint scrutiny committee has not commented");
    var carried = carried(BOARD, Optional.of(PROPOSAL), Choice.FOR);
    assertEquals(
        "steps that have to come before the decision have not been taken",
        refused(decisions.record(decision(BOARD, carried, Kind.TAKEN), CLERK)));
  }

  @Test
  void whatWasVotedDownCannotBeRecordedAsDecided() {
    var carried = carried(BOARD, Optional.of(PROPOSAL), Choice.AGAINST);
    assertEquals(
        "the vote came out as: lost",
        refused(decisions.record(decision(BOARD, carried, Kind.TAKEN), CLERK)));
    var lost = recorded(decision(BOARD, carried, Kind.NOT_CARRIED));
    assertEquals(new Effect.Nothing(), decisions.effect(lost, DAY));
  }

  @Test
  void aDecisionIsRecordedOnce() {
    var carried = carried(BOARD, Optional.of(PROPOSAL), Choice.FOR);
    recorded(decision(BOARD, carried, Kind.TAKEN));
    assertEquals(
        "the body's decision on this item is recorded already",
        refused(decisions.record(decision(BOARD, carried, Kind.TAKEN), CLERK)));
  }

  @Test
  void aDeferredMatterIsReopenedByTheStepItWaitsFor() {
    var deferred =
        recorded(decision(BOARD, carried(BOARD, Optional.of(PROPOSAL), Choice.FOR), Kind.DEFERRED));
    assertEquals(false, decisions.isReopened(deferred, DAY));
    taken.add("close");
    assertEquals(true, decisions.isReopened(deferred, DAY));
  }

  private static Act socialCare() {
    return new Act(
        ActKind.DECIDE,
        new LinkedHashSet<>(List.of(new FunctionId("adult-social-care"))),
        new LinkedHashSet<>(),
        Optional.empty(),
        ChangeClass.NONE,
        DAY);
  }

  private NewDecision cabinet(Carried carried, Optional<String> urgent) {
    var d = decision(CABINET, carried, Kind.TAKEN);
    return new NewDecision(
        d.system(),
        d.body(),
        d.item(),
        d.vote(),
        d.kind(),
        Optional.of(socialCare()),
        d.words(),
        d.commits(),
        d.deferral(),
        urgent);
  }

  @Test
  void aCabinetDecisionWaitsForCallInAndIsHeldWhileItIsCalledIn() {
    var found = recorded(cabinet(carried(CABINET, Optional.empty(), Choice.FOR), Optional.empty()));
    assertEquals(Optional.of(LocalDate.of(2027, 6, 4)), found.callInUntil());
    assertEquals(
        new Effect.Held(List.of("it can be called in until the end of 2027-06-04")),
        decisions.effect(found, DAY));
    assertInstanceOf(
        Recording.Recorded.class, decisions.callIn(found.id(), "no evidence", "Scrutiny chair"));
    assertEquals(
        "it has been called in already",
        refused(decisions.callIn(found.id(), "again", "Scrutiny chair")));
    var later = LocalDate.of(2027, 6, 7);
    assertEquals(
        new Effect.Held(List.of("it was called in and that is not settled")),
        decisions.effect(found, later));
    long callIn = decisions.callIns(found.id()).getFirst().id();
    assertEquals(
        true, decisions.settle(callIn, CallInRequest.Outcome.UPHELD, "the answer satisfies"));
    assertEquals(false, decisions.settle(callIn, CallInRequest.Outcome.WITHDRAWN, "too late"));
    assertEquals(new Effect.MayProceed(), decisions.effect(found, later));
  }

  @Test
  void anUrgentDecisionIsExemptAndSaysWhy() {
    var found =
        recorded(
            cabinet(
                carried(CABINET, Optional.empty(), Choice.FOR),
                Optional.of("the contract ends tomorrow; the council's chair agrees")));
    assertEquals(Optional.empty(), found.callInUntil());
    assertEquals(
        "this decision cannot be called in",
        refused(decisions.callIn(found.id(), "why", "Scrutiny chair")));
  }

  @Test
  void callInEndsWithItsWindow() {
    var found = recorded(cabinet(carried(CABINET, Optional.empty(), Choice.FOR), Optional.empty()));
    world.at("2027-06-05T08:00:00Z");
    assertEquals(
        "the time for calling it in ended on 2027-06-04",
        refused(decisions.callIn(found.id(), "too late", "Scrutiny chair")));
  }
}
