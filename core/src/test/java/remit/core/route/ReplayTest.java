package remit.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.core.route.Rules.after;
import static remit.core.route.Rules.before;
import static remit.core.route.Rules.day;
import static remit.core.route.Rules.duty;
import static remit.core.route.Rules.every;
import static remit.core.route.Rules.noSpecial;
import static remit.core.route.Rules.nobodyKnows;
import static remit.core.route.Rules.towards;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.calendar.Counting;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Decision;
import remit.core.law.DutyRule.Meeting;
import remit.core.law.DutyRule.OwnDecision;
import remit.core.law.Party;
import remit.core.proposal.Trace;
import remit.core.proposal.Trace.When;
import remit.core.replay.ConductRules;
import remit.core.replay.Replay;
import remit.core.replay.Replay.Verdict;
import remit.core.replay.Replayer;
import remit.core.source.Located;

/// What happened in a [World], held against its route.
class ReplayTest {
  private static World world() {
    return new World()
        .council("county")
        .body("cabinet", "council executive", every("FREQ=WEEKLY;BYDAY=TU"), noSpecial(), "county")
        .body("board", "health and wellbeing board", nobodyKnows(), noSpecial(), "county")
        .body("scrutiny", "overview and scrutiny committee", nobodyKnows(), noSpecial(), "county")
        .decidedBy("cabinet")
        .weeks(4)
        .starts("2026-01-05")
        .provision(
            "LAW",
            duty(
                "papers",
                DutyKind.CIRCULATE_PAPERS,
                Party.DECIDER,
                before(new Meeting(), "5 clear working days")),
            duty(
                "discuss",
                DutyKind.DISCUSS,
                Party.EACH_HEALTH_AND_WELLBEING_BOARD,
                before(new Decision())),
            towards(
                duty("consult", DutyKind.CONSULT, Party.PROPOSER, before(new Decision())),
                Party.PUBLIC),
            duty(
                "call-in",
                DutyKind.WINDOW,
                Party.OVERVIEW_AND_SCRUTINY,
                after(new OwnDecision(), "5 working days"),
                before(new DutyRule.OfKind(DutyKind.IMPLEMENT))));
  }

  private static Trace.Event event(When on, String by, DutyKind kind, String what) {
    Actor actor =
        by.equals("county")
            ? new Actor.OfPartner(new PartnerId(by))
            : new Actor.OfBody(new BodyId(by));
    return new Trace.Event(
        on,
        List.of(Located.nowhere(actor)),
        List.of(),
        List.of(),
        kind,
        what,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Rules.HERE);
  }

  private static When on(String iso) {
    return new Trace.OnDay(day(iso));
  }

  private static Replay replay(Trace.Event... events) {
    var world = world();
    var trace =
        new Trace(
            Located.nowhere("t"), Located.nowhere("What happened"), List.of(events), Rules.HERE);
    return new Replayer(world.charter(), Counting.official()).replay(world.route(), trace);
  }

  private static Verdict verdict(Replay replay, String id) {
    return replay.steps().stream()
        .filter(s -> s.step().id().equals(id))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static List<String> rules(Replay replay) {
    return replay.defects().stream().map(d -> d.rule().id()).toList();
  }

  @Test
  void whatIsNotShownIsNeverMissed() {
    var replay = replay();
    assertTrue(replay.steps().stream().allMatch(s -> s.verdict() == Verdict.NOT_SHOWN));
    assertEquals(List.of(), replay.defects());
  }

  @Test
  void papersThatWentOutTooLateAreShortNotice() {
    var replay =
        replay(
            event(on("2026-03-05"), "cabinet", DutyKind.CIRCULATE_PAPERS, "circulate papers"),
            event(on("2026-03-10"), "cabinet", DutyKind.DECIDE, "decides"));
    assertEquals(Verdict.LATE, verdict(replay, "LAW/papers"));
    assertEquals(List.of("C004"), rules(replay));
    assertTrue(replay.defects().getFirst().message().contains("had to be done by Mon 2 Mar 2026"));
  }

  @Test
  void aDayThatMayHaveBeenInTimeIsNotLate() {
    var maybe = new Trace.Between(day("2026-03-02"), day("2026-03-09"));
    var replay =
        replay(
            event(maybe, "cabinet", DutyKind.CIRCULATE_PAPERS, "circulate papers"),
            event(on("2026-03-10"), "cabinet", DutyKind.DECIDE, "decides"));
    assertEquals(Verdict.MET, verdict(replay, "LAW/papers"));
    assertEquals(List.of(), rules(replay));
  }

  @Test
  void aDecisionOnTheLastDayOfItsConsultationIsEarly() {
    var replay =
        replay(
            event(
                new Trace.Between(day("2026-02-02"), day("2026-03-03")),
                "county",
                DutyKind.CONSULT,
                "consults"),
            event(on("2026-03-03"), "cabinet", DutyKind.DECIDE, "decides"));
    assertEquals(Verdict.EARLY, verdict(replay, "decide"));
    assertEquals(List.of("C001"), rules(replay));
  }

  @Test
  void aDiscussionAfterTheDecisionIsOutOfOrder() {
    var replay =
        replay(
            event(on("2026-03-10"), "cabinet", DutyKind.DECIDE, "decides"),
            event(on("2026-03-24"), "board", DutyKind.DISCUSS, "discusses"));
    assertEquals(Verdict.OUT_OF_ORDER, verdict(replay, "LAW/discuss"));
    assertEquals(List.of("C011"), rules(replay));
  }

  @Test
  void puttingItIntoEffectBeforeTheWindowClosedIsEarly() {
    var replay =
        replay(
            event(on("2026-04-28"), "cabinet", DutyKind.DECIDE, "decides"),
            event(on("2026-05-05"), "cabinet", DutyKind.IMPLEMENT, "starts"));
    assertEquals(Verdict.EARLY, verdict(replay, "implement"));
    assertEquals(List.of("C006"), rules(replay));
    var later =
        replay(
            event(on("2026-04-28"), "cabinet", DutyKind.DECIDE, "decides"),
            event(on("2026-05-07"), "cabinet", DutyKind.IMPLEMENT, "starts"));
    assertEquals(List.of(), rules(later));
  }

  @Test
  void aDecisionOfAnotherBodyAloneIsByTheWrongBody() {
    var replay = replay(event(on("2026-03-10"), "board", DutyKind.DECIDE, "decides"));
    assertEquals(Verdict.WRONG_BODY, verdict(replay, "decide"));
    assertEquals(List.of("C007"), rules(replay));
    assertTrue(replay.unmatched().isEmpty());
  }

  @Test
  void anEventThatNoStepAskedForIsListed() {
    var replay = replay(event(on("2026-03-10"), "scrutiny", DutyKind.RECOMMEND, "recommends"));
    assertEquals(1, replay.unmatched().size());
    assertEquals(List.of(), rules(replay));
  }

  @Test
  void theCatalogueHasEachRuleOnceWithItsTexts() {
    var ids = new HashSet<String>();
    for (var rule : ConductRules.ALL) {
      assertTrue(ids.add(rule.id()), rule.id());
      assertTrue(rule.bad().contains("#! " + rule.id()), rule.id());
      assertTrue(!rule.good().contains("#!") && !rule.explanation().isBlank(), rule.id());
    }
    assertEquals(
        ids.stream().sorted().toList(),
        Arrays.asList(ConductRules.ALL.stream().map(r -> r.id()).toArray(String[]::new)));
  }
}
