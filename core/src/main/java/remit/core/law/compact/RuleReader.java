package remit.core.law.compact;

import java.util.List;
import java.util.Set;
import remit.core.calendar.Beginning;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;
import remit.core.calendar.Unit;
import remit.core.kernel.ActKind;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Fraction;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.ProvisionId;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.FunctionClass;
import remit.core.law.Party;
import remit.core.law.Requirement;
import remit.core.law.Requirement.Bodies;
import remit.core.law.Requirement.SeatSort;
import remit.core.source.Span;

/// Takes duties, conditions and requirements as [RuleWriter] put them.
final class RuleReader {
  private static final DutyKind[] KINDS = DutyKind.values();
  private static final Party[] PARTIES = Party.values();
  private static final DutyRule.Force[] FORCES = DutyRule.Force.values();
  private static final DutyRule.Relation[] RELATIONS = DutyRule.Relation.values();
  private static final Unit[] UNITS = Unit.values();
  private static final Beginning[] BEGINNINGS = Beginning.values();
  private static final Nation[] NATIONS = Nation.values();
  private static final ChangeClass[] CHANGES = ChangeClass.values();
  private static final ActKind[] ACTS = ActKind.values();
  private static final FunctionClass[] CLASSES = FunctionClass.values();
  private static final Condition.Side[] SIDES = Condition.Side.values();
  private static final Requirement.Voting[] VOTINGS = Requirement.Voting.values();

  private final Input in;

  RuleReader(Input in) {
    this.in = in;
  }

  DutyRule duty() {
    return new DutyRule(
        in.text(),
        in.constant(KINDS),
        in.text(),
        condition(),
        in.constant(PARTIES),
        in.list(() -> in.constant(PARTIES)),
        in.list(this::anchor),
        in.constant(FORCES),
        in.list(() -> new DutyRule.Relief(in.text(), in.text(), in.list(this::duty))),
        span(in));
  }

  private DutyRule.Anchor anchor() {
    return new DutyRule.Anchor(
        in.constant(RELATIONS), step(), in.optional(this::term), in.optional(this::term));
  }

  private Term term() {
    return new Term(in.number(), in.constant(UNITS), in.constant(BEGINNINGS), in.constant(NATIONS));
  }

  private DutyRule.StepRef step() {
    int number = in.number();
    return switch (number) {
      case 0 -> new DutyRule.OfDuty(in.text());
      case 1 -> new DutyRule.OfKind(in.constant(KINDS));
      case 2 -> new DutyRule.Meeting();
      case 3 -> new DutyRule.Decision();
      case 4 -> new DutyRule.OwnDecision();
      case 5 -> new DutyRule.Named(in.text());
      case 6 -> new DutyRule.Day(in.day());
      default -> throw unknown("step", number);
    };
  }

  private Condition condition() {
    int number = in.number();
    return switch (number) {
      case 0 -> new Condition.Always();
      case 1 -> new Condition.All(in.list(this::condition));
      case 2 -> new Condition.Any(in.list(this::condition));
      case 3 -> new Condition.Not(in.list(this::condition).getFirst());
      case 4 -> new Condition.Change(Set.copyOf(in.list(() -> in.constant(CHANGES))));
      case 5 -> new Condition.Act(Set.copyOf(in.list(() -> in.constant(ACTS))));
      case 6 -> new Condition.OfClass(Set.copyOf(in.list(() -> in.constant(CLASSES))));
      case 7 -> new Condition.OfFunction(Set.copyOf(in.list(() -> new FunctionId(in.text()))));
      case 8 -> new Condition.Holder(texts());
      case 9 -> new Condition.Decider(texts());
      case 10 -> new Condition.CouncilsTouched(in.number());
      case 11 -> new Condition.Amount(new Money(in.whole()));
      case 12 -> new Condition.KeyDecision();
      case 13 -> new Condition.PlanKind(Set.copyOf(texts()));
      case 14 -> new Condition.PlanParts(Set.copyOf(texts()));
      case 15 -> new Condition.FundKind(Set.copyOf(texts()));
      case 16 -> new Condition.Private();
      case 17 -> new Condition.Under(Set.copyOf(in.list(() -> new ProvisionId(in.text()))));
      case 18 -> new Condition.ConsultationBegins(in.constant(SIDES), in.day());
      default -> throw unknown("condition", number);
    };
  }

  Requirement requirement() {
    var on = new Bodies(texts(), texts());
    int number = in.number();
    return switch (number) {
      case 0 -> new Requirement.Seats(on, sort(), in.number(), in.optional(in::number));
      case 1 -> new Requirement.SeatFromEach(on, texts());
      case 2 -> new Requirement.NoSeat(on, sort());
      case 3 -> new Requirement.VotesOnly(on, sort());
      case 4 -> new Requirement.AllVote(on);
      case 5 -> new Requirement.QuorumAtLeast(on, Fraction.of(in.whole(), in.whole()));
      case 6 -> new Requirement.MeetsInPublic(on);
      case 7 -> new Requirement.Publishes(on, Set.copyOf(texts()));
      case 8 -> new Requirement.States(on, Set.copyOf(texts()));
      default -> throw unknown("requirement", number);
    };
  }

  private SeatSort sort() {
    return new SeatSort(texts(), texts(), in.constant(VOTINGS), in.list(this::sort));
  }

  private List<String> texts() {
    return in.list(in::text);
  }

  static Span span(Input in) {
    return new Span(in.text(), in.number(), in.number(), in.number(), in.number());
  }

  private static IllegalStateException unknown(String what, int number) {
    return new IllegalStateException("no " + what + " has the number " + number);
  }
}
