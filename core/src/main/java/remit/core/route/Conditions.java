package remit.core.route;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Partner;
import remit.core.kernel.Actor;
import remit.core.kernel.Money;
import remit.core.kernel.Truth;
import remit.core.law.Condition;
import remit.core.law.FunctionClass;
import remit.core.source.Located;

/// Evaluates the closed vocabulary of conditions over one situation.
final class Conditions {
  private final Situation situation;

  Conditions(Situation situation) {
    this.situation = situation;
  }

  /// Whether the condition holds where `decider` is the deciding body looked at; without one, for
  /// some decider.
  Answer holds(Condition condition, Optional<Actor> decider) {
    return switch (condition) {
      case Condition.Always() -> Answer.always();
      case Condition.All(var of) -> all(of, decider);
      case Condition.Any(var of) -> any(of, decider);
      case Condition.Not(var that) -> holds(that, decider).not("it is not otherwise");
      case Condition.Change(var in) -> change(in);
      case Condition.Act(var in) ->
          Answer.of(in.contains(situation.matter().act()), "the act is to " + act());
      case Condition.OfClass(var in) -> ofClass(in);
      case Condition.OfFunction(var in) -> ofFunction(in);
      case Condition.Holder(var called) -> holder(called);
      case Condition.Decider(var called) -> decider(called, decider);
      case Condition.CouncilsTouched(int least) -> councils(least);
      case Condition.Amount(var least) -> amount(least);
      case Condition.KeyDecision() -> key(decider);
      case Condition.PlanKind(var in) -> planKind(in);
      case Condition.PlanParts(var in) -> planParts(in);
      case Condition.FundKind(var in) -> fundKind(in);
      case Condition.Private() ->
          Answer.of(
              situation.proposal().process().inPrivate().test(p -> p),
              "it is to be decided with the public excluded",
              "the public is to be excluded");
      case Condition.Under(var in) ->
          Answer.of(
              situation.matter().under().stream().anyMatch(p -> in.contains(p.value())),
              "it makes an arrangement under " + words(in));
      case Condition.ConsultationBegins(var side, var day) -> begins(side, day);
    };
  }

  private Answer all(List<Condition> of, Optional<Actor> decider) {
    var answer = Answer.always();
    for (var one : of) answer = answer.and(holds(one, decider));
    return answer;
  }

  private Answer any(List<Condition> of, Optional<Actor> decider) {
    var answer = Answer.of(false, "");
    for (var one : of) answer = answer.or(holds(one, decider));
    return answer;
  }

  private String act() {
    return situation.matter().act().words();
  }

  private Answer change(Set<remit.core.kernel.ChangeClass> in) {
    var words = in.stream().map(c -> lower(c.name())).sorted().collect(Collectors.joining(" or "));
    return Answer.of(
        situation.matter().change().test(in::contains),
        "the change of services is " + words,
        "the change of services is " + words);
  }

  private Answer ofClass(Set<FunctionClass> in) {
    var functions = situation.charter().functions();
    var found =
        situation.functions().stream()
            .filter(f -> functions.find(f).map(x -> in.contains(x.functionClass())).orElse(false))
            .map(functions::title)
            .toList();
    return Answer.of(!found.isEmpty(), "it concerns " + String.join(", ", found));
  }

  private Answer ofFunction(Set<remit.core.kernel.FunctionId> in) {
    var functions = situation.charter().functions();
    var found =
        situation.functions().stream()
            .filter(f -> in.stream().anyMatch(outer -> functions.isWithin(f, outer)))
            .map(functions::title)
            .toList();
    return Answer.of(!found.isEmpty(), "it concerns " + String.join(", ", found));
  }

  private Answer holder(List<String> called) {
    var found =
        situation.holders().stream()
            .flatMap(id -> situation.charter().findPartner(id).stream())
            .filter(p -> called.stream().anyMatch(word -> situation.isCalled(p, word)))
            .map(Partner::name)
            .toList();
    return Answer.of(!found.isEmpty(), "a holder is " + String.join(", ", found));
  }

  private Answer decider(List<String> called, Optional<Actor> decider) {
    var looked =
        decider
            .map(List::of)
            .orElseGet(() -> situation.deciders().stream().map(Deciders.Chain::decider).toList());
    var found =
        looked.stream()
            .filter(a -> called.stream().anyMatch(word -> situation.isCalled(a, word)))
            .map(situation.charter()::nameOf)
            .toList();
    return Answer.of(!found.isEmpty(), String.join(", ", found) + " decides");
  }

  private Answer councils(int least) {
    var touched = situation.touched(Parties.COUNCIL).stream().map(Partner::name).toList();
    return Answer.of(
        touched.size() >= least,
        touched.size() + " councils are touched: " + String.join(", ", touched));
  }

  private Answer amount(Money least) {
    var amount = situation.matter().amount();
    return Answer.of(
        amount.filter(a -> a.compareTo(least) >= 0).isPresent(),
        amount.map(Money::toString).orElse("") + " reaches " + least);
  }

  /// SI 2012/2089 reg. 8: a key decision is an executive one. What the proposal says of itself
  /// counts first, then the council's own threshold; the effect on two or more wards is a judgement
  /// that no charter can make.
  private Answer key(Optional<Actor> decider) {
    var said = situation.proposal().process().keyDecision();
    if (!said.isGap()) {
      return Answer.of(said.test(k -> k), "the proposal is treated as a key decision", "");
    }
    var thresholds =
        deciders(decider).stream()
            .flatMap(a -> situation.partnersOf(a).stream())
            .flatMap(id -> situation.charter().findPartner(id).stream())
            .map(Partner::keyDecisionThreshold)
            .toList();
    var amount = situation.matter().amount();
    var reached =
        thresholds.stream()
            .map(t -> amount.map(a -> t.test(x -> a.compareTo(x) >= 0)).orElse(Truth.UNKNOWN))
            .reduce(Truth.NO, Truth::or);
    return Answer.of(
        reached.yes() ? Truth.YES : Truth.UNKNOWN,
        "its amount reaches the council's own threshold for key decisions",
        "it is a key decision (by its amount, or by its effect on two or more wards)");
  }

  private Collection<Actor> deciders(Optional<Actor> decider) {
    return decider
        .map(List::of)
        .orElseGet(() -> situation.deciders().stream().map(Deciders.Chain::decider).toList());
  }

  private Answer planKind(Set<String> in) {
    var kind = situation.plan().map(p -> p.kind().value()).or(() -> situation.matter().planKind());
    return Answer.of(kind.filter(in::contains).isPresent(), "it makes a " + kind.orElse("plan"));
  }

  private Answer planParts(Set<String> in) {
    var parts = new HashSet<>(situation.matter().parts());
    situation.plan().ifPresent(p -> p.parts().forEach(part -> parts.add(part.name())));
    var found = parts.stream().filter(in::contains).sorted().toList();
    return Answer.of(!found.isEmpty(), "the plan has parts on " + String.join(" and ", found));
  }

  private Answer fundKind(Set<String> in) {
    var kind = situation.matter().fundKind();
    return Answer.of(kind.filter(in::contains).isPresent(), "it makes a " + kind.orElse("fund"));
  }

  /// When consultation of the authorities began, or is to: the day that the proposal gives for it,
  /// else the opening of the public consultation, else its start.
  private Answer begins(Condition.Side side, LocalDate day) {
    var dates = situation.proposal().dates();
    var begins =
        Optional.ofNullable(dates.get("authorities consulted"))
            .or(() -> Optional.ofNullable(dates.get(Moments.OPENS)))
            .map(Located::value)
            .orElse(situation.proposal().starts());
    boolean before = begins.isBefore(day);
    return switch (side) {
      case BEFORE -> Answer.of(before, "consultation begins before " + Dates.day(day));
      case ON_OR_AFTER ->
          Answer.of(!before, "consultation does not begin before " + Dates.day(day));
    };
  }

  private static String words(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(" or "));
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }
}
