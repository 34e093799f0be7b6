package remit.core.law.compact;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import remit.core.calendar.Term;
import remit.core.law.Condition;
import remit.core.law.DutyRule;
import remit.core.law.Requirement;
import remit.core.source.Span;

/// Puts duties, conditions and requirements. The number before a case is its place in the sealed
/// type's list, which [RuleReader] follows.
final class RuleWriter {
  private final Output out;

  RuleWriter(Output out) {
    this.out = out;
  }

  void duty(DutyRule rule) {
    out.text(rule.id());
    out.constant(rule.kind());
    out.text(rule.what());
    condition(rule.when());
    out.constant(rule.who());
    out.list(rule.towards(), out::constant);
    out.list(rule.anchors(), this::anchor);
    out.constant(rule.force());
    out.list(
        rule.reliefs(),
        relief -> {
          out.text(relief.name());
          out.text(relief.ground());
          out.list(relief.instead(), this::duty);
        });
    span(out, rule.place());
  }

  private void anchor(DutyRule.Anchor anchor) {
    out.constant(anchor.relation());
    step(anchor.step());
    out.optional(anchor.atLeast(), this::term);
    out.optional(anchor.atMost(), this::term);
  }

  private void term(Term term) {
    out.number(term.number());
    out.constant(term.unit());
    out.constant(term.beginning());
    out.constant(term.nation());
  }

  private void step(DutyRule.StepRef step) {
    switch (step) {
      case DutyRule.OfDuty(var name) -> put(0, name);
      case DutyRule.OfKind(var kind) -> {
        out.number(1);
        out.constant(kind);
      }
      case DutyRule.Meeting() -> out.number(2);
      case DutyRule.Decision() -> out.number(3);
      case DutyRule.OwnDecision() -> out.number(4);
      case DutyRule.Named(var name) -> put(5, name);
      case DutyRule.Day(var day) -> {
        out.number(6);
        out.day(day);
      }
    }
  }

  private void put(int number, String text) {
    out.number(number);
    out.text(text);
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.Always() -> out.number(0);
      case Condition.All(var of) -> conditions(1, of);
      case Condition.Any(var of) -> conditions(2, of);
      case Condition.Not(var that) -> conditions(3, List.of(that));
      case Condition.Change(var in) -> constants(4, in);
      case Condition.Act(var in) -> constants(5, in);
      case Condition.OfClass(var in) -> constants(6, in);
      case Condition.OfFunction(var in) -> texts(7, in.stream().map(f -> f.value()).toList());
      case Condition.Holder(var called) -> ordered(8, called);
      case Condition.Decider(var called) -> ordered(9, called);
      case Condition.CouncilsTouched(int atLeast) -> numbers(10, atLeast);
      case Condition.Amount(var atLeast) -> numbers(11, atLeast.pence());
      case Condition.KeyDecision() -> out.number(12);
      case Condition.PlanKind(var in) -> texts(13, in);
      case Condition.PlanParts(var in) -> texts(14, in);
      case Condition.FundKind(var in) -> texts(15, in);
      case Condition.Private() -> out.number(16);
      case Condition.Under(var in) -> texts(17, in.stream().map(p -> p.value()).toList());
      case Condition.ConsultationBegins(var side, var day) ->
          numbers(18, side.ordinal(), day.toEpochDay());
    }
  }

  private void conditions(int number, List<Condition> of) {
    out.number(number);
    out.list(of, this::condition);
  }

  private <E extends Enum<E>> void constants(int number, Collection<E> in) {
    out.number(number);
    out.list(new TreeSet<>(in), out::constant);
  }

  private void texts(int number, Collection<String> in) {
    ordered(number, List.copyOf(new TreeSet<>(in)));
  }

  private void ordered(int number, List<String> in) {
    out.number(number);
    out.list(in, out::text);
  }

  private void numbers(int number, long... values) {
    out.number(number);
    for (long value : values) out.number(value);
  }

  void requirement(Requirement requirement) {
    out.list(requirement.on().called(), out::text);
    out.list(requirement.on().of(), out::text);
    switch (requirement) {
      case Requirement.Seats(_, var sort, int atLeast, var atMost) -> {
        out.number(0);
        sort(sort);
        out.number(atLeast);
        out.optional(atMost, most -> out.number(most));
      }
      case Requirement.SeatFromEach(_, var partners) -> ordered(1, partners);
      case Requirement.NoSeat(_, var sort) -> sorted(2, sort);
      case Requirement.VotesOnly(_, var sort) -> sorted(3, sort);
      case Requirement.AllVote _ -> out.number(4);
      case Requirement.QuorumAtLeast(_, var share) ->
          numbers(5, share.num().longValueExact(), share.den().longValueExact());
      case Requirement.MeetsInPublic _ -> out.number(6);
      case Requirement.Publishes(_, var what) -> texts(7, what);
      case Requirement.States(_, var what) -> texts(8, what);
    }
  }

  private void sorted(int number, Requirement.SeatSort sort) {
    out.number(number);
    sort(sort);
  }

  private void sort(Requirement.SeatSort sort) {
    out.list(sort.from(), out::text);
    out.list(sort.person(), out::text);
    out.constant(sort.votes());
    out.list(sort.either(), this::sort);
  }

  static void span(Output out, Span span) {
    out.text(span.file());
    out.number(span.line());
    out.number(span.column());
    out.number(span.endLine());
    out.number(span.endColumn());
  }
}
