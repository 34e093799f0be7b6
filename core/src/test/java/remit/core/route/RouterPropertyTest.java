package remit.core.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.core.route.Rules.every;
import static remit.core.route.Rules.noSpecial;
import static remit.core.route.Rules.special;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.DutyRule.StepRef;
import remit.core.law.Party;
import remit.testkit.Gen;
import remit.testkit.Property;

/// What holds of every route.
class RouterPropertyTest {
  private static final List<String> TERMS =
      List.of("1 day", "3 clear days", "5 clear working days", "10 working days", "2 weeks");
  private static final List<DutyKind> KINDS =
      List.of(DutyKind.ASSESS, DutyKind.NOTIFY, DutyKind.DISCUSS, DutyKind.CONSIDER);

  /// A duty before the decision, and perhaps before or after one of the others.
  private static Gen<DutyRule> duty(int number, int most) {
    return choices -> {
      var kind = Gen.of(KINDS).draw(choices);
      var who = kind == DutyKind.DISCUSS ? Party.EACH_HEALTH_AND_WELLBEING_BOARD : Party.PROPOSER;
      var anchors = new ArrayList<Anchor>();
      anchors.add(anchor(new DutyRule.Decision()).draw(choices));
      if (choices.next(2) == 1) {
        int other = choices.next(most);
        StepRef step = new DutyRule.OfDuty("duty-" + other);
        if (other != number) {
          anchors.add(
              choices.next(3) == 0 ? Rules.after(step, "1 day") : anchor(step).draw(choices));
        }
      }
      return Rules.duty("duty-" + number, kind, who, anchors.toArray(Anchor[]::new));
    };
  }

  private static Gen<Anchor> anchor(StepRef step) {
    return Gen.of(TERMS).map(term -> Rules.before(step, term));
  }

  private static final Gen<List<DutyRule>> DUTIES =
      choices -> {
        int most = 1 + choices.next(4);
        var duties = new ArrayList<DutyRule>();
        for (int i = 0; i < most; i++) duties.add(duty(i, most).draw(choices));
        return duties;
      };

  private static Route route(List<DutyRule> duties) {
    return new World()
        .council("a")
        .body(
            "board",
            "health and wellbeing board",
            every("FREQ=MONTHLY;BYDAY=-1TH"),
            special("5 clear working days"),
            "a")
        .body(
            "cabinet",
            "council executive",
            every("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
            noSpecial(),
            "a")
        .decidedBy("cabinet")
        .provision("LAW", duties.toArray(DutyRule[]::new))
        .starts("2019-09-09")
        .deadline("2019-10-31")
        .route();
  }

  private static boolean isBlocked(Route route) {
    return route.outcome() instanceof Route.Blocked;
  }

  @Test
  void whereTheDeadlineCanBeMetNoStepIsLaterThanItsLatest() {
    Property.forAll(
        150,
        DUTIES,
        duties -> {
          var route = route(duties);
          if (!(route.outcome() instanceof Route.Possible)) return;
          for (var step : route.steps())
            assertTrue(step.timing().slackDays().orElse(0L) >= 0, step.id());
        });
  }

  @Test
  void whatComesAfterAnotherStepIsNotBeforeIt() {
    Property.forAll(
        150,
        DUTIES,
        duties -> {
          var route = route(duties);
          for (var step : route.steps()) {
            for (var id : step.after()) {
              assertFalse(
                  step.earliest().isBefore(route.find(id).orElseThrow().earliest()), step.id());
            }
          }
        });
  }

  @Test
  void takingADutyAwayNeverMakesTheDecisionLater() {
    Property.forAll(
        100,
        DUTIES,
        duties -> {
          var whole = route(duties);
          if (isBlocked(whole)) return;
          for (var duty : duties) {
            var fewer = new ArrayList<>(duties);
            fewer.remove(duty);
            var less = route(fewer).milestones().decided().orElseThrow().day();
            assertFalse(less.isAfter(whole.milestones().decided().orElseThrow().day()));
          }
        });
  }

  @Test
  void aBlockedSetIsReallyInConflictAndEveryMemberIsNeeded() {
    Property.forAll(
        150,
        DUTIES,
        duties -> {
          if (!(route(duties).outcome() instanceof Route.Blocked(var ids, _))) return;
          var set =
              duties.stream()
                  .filter(d -> ids.stream().anyMatch(id -> id.startsWith("LAW/" + d.id())))
                  .toList();
          assertInstanceOf(Route.Blocked.class, route(set).outcome());
          for (var one : set) {
            var fewer = new ArrayList<>(set);
            fewer.remove(one);
            assertFalse(isBlocked(route(fewer)), "can do without " + one.id());
          }
        });
  }

  @Test
  void theOrderOfTheDutiesDoesNotMoveAnyDate() {
    Property.forAll(
        100,
        DUTIES,
        duties -> assertEquals(route(duties).milestones(), route(duties.reversed()).milestones()));
  }
}
