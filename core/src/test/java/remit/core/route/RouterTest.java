package remit.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.core.route.Rules.after;
import static remit.core.route.Rules.before;
import static remit.core.route.Rules.day;
import static remit.core.route.Rules.duty;
import static remit.core.route.Rules.every;
import static remit.core.route.Rules.noSpecial;
import static remit.core.route.Rules.nobodyKnows;
import static remit.core.route.Rules.on;
import static remit.core.route.Rules.relieved;
import static remit.core.route.Rules.should;
import static remit.core.route.Rules.special;
import static remit.core.route.Rules.towards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.calendar.Reading;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Period;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Decision;
import remit.core.law.DutyRule.Meeting;
import remit.core.law.DutyRule.OfDuty;
import remit.core.law.DutyRule.OwnDecision;
import remit.core.law.Party;
import remit.core.source.Fact;

class RouterTest {
  private static final DutyRule PAPERS =
      duty(
          "papers",
          DutyKind.CIRCULATE_PAPERS,
          Party.DECIDER,
          before(new Meeting(), "5 clear working days"));
  private static final DutyRule DOCUMENT =
      duty(
          "document",
          DutyKind.GIVE_NOTICE,
          new Condition.KeyDecision(),
          Party.DECIDER,
          before(new OwnDecision(), "28 clear days"));
  private static final DutyRule WINDOW =
      duty(
          "call-in",
          DutyKind.WINDOW,
          Party.OVERVIEW_AND_SCRUTINY,
          after(new OwnDecision(), "5 working days"),
          before(new DutyRule.OfKind(DutyKind.IMPLEMENT)));
  private static final DutyRule DISCUSS =
      duty(
          "discuss",
          DutyKind.DISCUSS,
          Party.EACH_HEALTH_AND_WELLBEING_BOARD,
          before(new Decision()));

  private static World cabinet(String rule) {
    return new World()
        .council("county")
        .body("cabinet", "council executive", every(rule), noSpecial(), "county")
        .body("scrutiny", "overview and scrutiny committee", nobodyKnows(), noSpecial(), "county")
        .decidedBy("cabinet");
  }

  private static LocalDate decided(Route route) {
    return route.milestones().decided().orElseThrow().day();
  }

  private static Step step(Route route, String id) {
    return route.find(id).orElseThrow(() -> new AssertionError(id + " not in " + ids(route)));
  }

  private static List<String> ids(Route route) {
    return route.steps().stream().map(Step::id).toList();
  }

  @Test
  void aDecisionWaitsForTheMeetingThatLeavesRoomForItsPapers() {
    // Tuesdays; started on Mon 2 Sep 2019, five clear working days reach Tue 10 Sep.
    var route =
        cabinet("FREQ=WEEKLY;BYDAY=TU").provision("PAPERS", PAPERS).starts("2019-09-02").route();
    assertInstanceOf(Route.Possible.class, route.outcome());
    assertEquals(day("2019-09-10"), decided(route));
    assertEquals(Optional.of(day("2019-09-02")), step(route, "PAPERS/papers").timing().latest());
  }

  @Test
  void easterMovesTheLastDayForPapersBack() {
    var route =
        cabinet("FREQ=YEARLY;BYMONTH=4;BYDAY=2TU")
            .provision("PAPERS", PAPERS)
            .starts("2026-03-02")
            .route();
    assertEquals(day("2026-04-14"), decided(route));
    var easter =
        new World()
            .council("county")
            .body("cabinet", "council executive", on("2026-04-07"), noSpecial(), "county")
            .decidedBy("cabinet")
            .provision("PAPERS", PAPERS)
            .starts("2026-03-02")
            .route();
    assertEquals(Optional.of(day("2026-03-26")), step(easter, "PAPERS/papers").timing().latest());
    assertTrue(easter.toString().contains("Fri 3 Apr 2026 is a bank holiday: Good Friday"));
  }

  @Test
  void aKeyDecisionWaitsForItsTwentyEightClearDaysInEitherReading() {
    var world = cabinet("FREQ=DAILY").provision("REG9", DOCUMENT).starts("2026-05-18");
    assertEquals(day("2026-06-16"), decided(world.route(Reading.ORDINARY)));
    assertTrue(
        world
            .route(Reading.STRICT)
            .milestones()
            .decided()
            .orElseThrow()
            .day()
            .isAfter(day("2026-06-16")));
    assertTrue(
        String.join(" ", world.route().notes())
            .contains("counted as calendar days; as working days the decision would be on"));
  }

  @Test
  void aReliefIsTakenOnlyWhereItsGroundIsStated() {
    var rule =
        relieved(
            DOCUMENT,
            "general exception",
            "it is impracticable to wait",
            duty(
                "notice",
                DutyKind.NOTIFY,
                Party.DECIDER,
                before(new OwnDecision(), "5 clear working days")));
    var silent =
        cabinet("FREQ=DAILY").provision("REG9", rule).starts("2026-05-18").deadline("2026-06-01");
    var late = assertInstanceOf(Route.Late.class, silent.route().outcome());
    assertEquals(15, late.days());
    assertEquals(
        List.of(
            new Route.Shorter(
                "general exception, if it is impracticable to wait", day("2026-05-27"))),
        late.shorter());
    assertTrue(
        silent.route().struck().toString().contains("the proposal does not state its ground"));
    var stated = silent.urgent("general exception", "the grant lapses on 1 June").route();
    assertInstanceOf(Route.Possible.class, stated.outcome());
    assertEquals(day("2026-05-27"), decided(stated));
    assertTrue(stated.find("REG9/notice").isPresent());
  }

  @Test
  void aDecisionMayBePutIntoEffectTheDayAfterTheWindowCloses() {
    var route =
        cabinet("FREQ=WEEKLY;BYDAY=TU").provision("CALLIN", WINDOW).starts("2026-04-27").route();
    assertEquals(day("2026-04-28"), decided(route));
    assertEquals(day("2026-05-06"), step(route, "CALLIN/call-in").earliest());
    assertEquals(day("2026-05-07"), route.milestones().implement().orElseThrow().day());
    assertEquals(day("2026-05-07"), route.milestones().safe().orElseThrow().day());
  }

  private static World boards(Fact<remit.core.charter.Meetings.Special> special) {
    return new World()
        .council("a")
        .council("b")
        .body("a-board", "health and wellbeing board", on("2019-10-10", "2019-11-28"), special, "a")
        .body("b-board", "health and wellbeing board", on("2019-12-05"), special, "b")
        .body("ccg-board", "governing body", on("2019-11-12", "2020-01-14"), noSpecial(), "a")
        .decidedBy("ccg-board")
        .provision("PLAN", DISCUSS)
        .provision("PAPERS", PAPERS)
        .starts("2019-09-27")
        .deadline("2019-11-15");
  }

  @Test
  void theSlowestBoardMakesThePlanLateAndTheRouteSaysByHowMuch() {
    var route = boards(noSpecial()).route();
    var late = assertInstanceOf(Route.Late.class, route.outcome());
    assertEquals(day("2020-01-14"), decided(route));
    assertEquals(60, late.days());
    assertTrue(late.tardy().stream().anyMatch(t -> t.step().equals("PLAN/discuss@b-board")));
  }

  @Test
  void aSpecialMeetingMakesItPossibleAndOnlyTheOneThatIsNeededIsCalled() {
    var route = boards(special("5 clear working days")).route();
    assertInstanceOf(Route.Possible.class, route.outcome());
    assertEquals(day("2019-11-12"), decided(route));
    assertTrue(
        route
            .notes()
            .getFirst()
            .contains(
                "special meeting of Body b-board. With ordinary meetings alone the decision is on"
                    + " Tue 14 Jan 2020, 60 days late"),
        route.notes().toString());
    assertEquals(day("2019-10-10"), step(route, "PLAN/discuss@a-board").earliest());
  }

  @Test
  void anUnknownCalendarGivesALowerBoundAndNamesTheFact() {
    var route =
        new World()
            .council("a")
            .body("board", "health and wellbeing board", nobodyKnows(), noSpecial(), "a")
            .body("cabinet", "council executive", every("FREQ=WEEKLY;BYDAY=TU"), noSpecial(), "a")
            .decidedBy("cabinet")
            .provision("PLAN", DISCUSS)
            .starts("2019-09-02")
            .route();
    assertInstanceOf(Route.Possible.class, route.outcome());
    var decided = route.milestones().decided().orElseThrow();
    assertEquals(day("2019-09-03"), decided.day());
    assertEquals(List.of("when Body board meets is not known"), decided.missing());
  }

  @Test
  void whatMayApplyIsShownAndHoldsNobodyBack() {
    var when = new Condition.Change(java.util.Set.of(ChangeClass.SUBSTANTIAL));
    var assure =
        duty(
            "assure",
            DutyKind.ASSURE,
            when,
            Party.NHS_ENGLAND,
            before(new Decision(), "20 working days"));
    var route =
        cabinet("FREQ=DAILY")
            .change(Fact.unknown(Rules.HERE))
            .provision("ASSURE", assure)
            .starts("2019-09-02")
            .route();
    assertEquals(day("2019-09-02"), decided(route));
    assertEquals(
        List.of("the change of services is substantial"), step(route, "ASSURE/assure").applies());
    assertEquals(day("2019-09-30"), route.milestones().ifAll().orElseThrow().day());
  }

  @Test
  void guidanceIsKeptToAndOfferedAsWhatCouldBeLeftOut() {
    var discuss = should(DISCUSS);
    var route = boards(noSpecial()).provision("GUIDE", discuss).route();
    assertInstanceOf(Route.Late.class, route.outcome());
    var only =
        new World()
            .council("b")
            .body("b-board", "health and wellbeing board", on("2019-12-05"), noSpecial(), "b")
            .body("ccg-board", "governing body", every("FREQ=WEEKLY;BYDAY=TU"), noSpecial(), "b")
            .decidedBy("ccg-board")
            .provision("GUIDE", discuss)
            .starts("2019-09-27")
            .deadline("2019-11-15")
            .route();
    var late = assertInstanceOf(Route.Late.class, only.outcome());
    assertEquals(day("2019-10-01"), late.shorter().getFirst().decided());
  }

  @Test
  void bodiesInCommonDecideOnOneDay() {
    var world =
        new World()
            .partner("x", "ccg")
            .partner("y", "ccg")
            .body("x-board", "governing body", every("FREQ=MONTHLY;BYDAY=2TU"), noSpecial(), "x")
            .body(
                "y-board",
                "governing body",
                every("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU"),
                noSpecial(),
                "y")
            .decidedBy("x-board")
            .decidedBy("y-board")
            .starts("2019-09-20");
    var apart = world.route();
    assertEquals(day("2019-11-12"), decided(apart));
    var together = world.meetTogether("x-board", "y-board").route();
    assertEquals(day("2019-11-12"), decided(together));
    assertEquals(2, step(together, "decide").who().size());
  }

  @Test
  void theEarliestOfSeveralCompetentBodiesDecidesAndTheOthersAreStruck() {
    var route =
        new World()
            .council("a")
            .body("cabinet", "council executive", on("2019-10-15"), noSpecial(), "a")
            .body("committee", "council executive", on("2019-09-24"), noSpecial(), "a")
            .decidedBy("cabinet", "committee")
            .starts("2019-09-02")
            .route();
    assertEquals(day("2019-09-24"), decided(route));
    assertEquals("decide by Body cabinet", route.struck().getFirst().what());
    assertEquals(
        "decided on Tue 15 Oct 2019, 21 days later", route.struck().getFirst().because().says());
  }

  @Test
  void stepsThatWaitForEachOtherBlockAndTheSmallestSetIsNamed() {
    var first = duty("first", DutyKind.ASSESS, Party.DECIDER, after(new OfDuty("second"), "1 day"));
    var second =
        duty("second", DutyKind.ASSURE, Party.DECIDER, after(new OfDuty("first"), "1 day"));
    var route =
        cabinet("FREQ=DAILY")
            .provision("CIRCLE", first, second)
            .provision("PAPERS", PAPERS)
            .route();
    var blocked = assertInstanceOf(Route.Blocked.class, route.outcome());
    assertEquals(List.of("CIRCLE/first@cabinet", "CIRCLE/second@cabinet"), blocked.duties());
  }

  @Test
  void aConsultationThatIsFixedTooEarlyBlocks() {
    var consult =
        towards(
            duty("consult", DutyKind.CONSULT, Party.PROPOSER, before(new Decision())),
            Party.PUBLIC);
    var assure =
        duty(
            "assure",
            DutyKind.ASSURE,
            Party.NHS_ENGLAND,
            before(new DutyRule.OfKind(DutyKind.CONSULT), "20 working days"));
    var world =
        cabinet("FREQ=DAILY").provision("LAW", consult, assure).starts("2020-09-01").weeks(12);
    var free = world.route();
    assertEquals(day("2020-09-29"), step(free, "LAW/consult").earliest());
    assertEquals(day("2020-12-22"), step(free, "LAW/consult/closes").earliest());
    var blocked =
        assertInstanceOf(
            Route.Blocked.class, world.date("consultation opens", "2020-09-14").route().outcome());
    assertEquals(List.of("LAW/consult", "LAW/assure"), blocked.duties());
  }

  @Test
  void theLawOfTheDecisionDayGoverns() {
    var referral = duty("referral", DutyKind.WINDOW, Party.EACH_COUNCIL, after(new Decision()));
    var notify = duty("notify", DutyKind.NOTIFY, Party.PROPOSER, before(new Decision()));
    var world =
        cabinet("FREQ=DAILY")
            .provision("REFERRAL", Period.until(day("2024-01-30")), referral)
            .provision("SCH10A", Period.from(day("2024-01-31")), notify)
            .provision(
                "WAIT",
                duty(
                    "assess",
                    DutyKind.ASSESS,
                    Party.PROPOSER,
                    before(new Decision(), "20 working days")));
    var before = world.starts("2021-03-01").route();
    assertTrue(ids(before).contains("REFERRAL/referral"));
    assertTrue(!ids(before).contains("SCH10A/notify"));
    var after = world.starts("2024-01-15").route();
    assertTrue(!ids(after).contains("REFERRAL/referral"));
    assertTrue(ids(after).contains("SCH10A/notify"));
  }

  @Test
  void aMissingJointCommitteeIsAGapAndNotADate() {
    var scrutinise =
        duty(
            "joint",
            DutyKind.SCRUTINISE,
            new Condition.CouncilsTouched(2),
            Party.JOINT_HEALTH_SCRUTINY,
            before(new Decision()));
    var route =
        new World()
            .council("a")
            .council("b")
            .body("cabinet", "council executive", every("FREQ=DAILY"), noSpecial(), "a")
            .decidedBy("cabinet")
            .provision("REG30", scrutinise)
            .route();
    var step = step(route, "REG30/joint");
    assertInstanceOf(Doer.Missing.class, step.who().getFirst());
    assertEquals(
        List.of(
            "no joint health scrutiny committee of Partner a, Partner b is in the charter: it must"
                + " be appointed"),
        step.timing().missing());
  }

  @Test
  void sameQuestionSameAnswer() {
    assertEquals(
        boards(special("5 clear working days")).route().toString(),
        boards(special("5 clear working days")).route().toString());
  }
}
