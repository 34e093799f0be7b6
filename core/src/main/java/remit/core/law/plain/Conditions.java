package remit.core.law.plain;

import java.util.List;
import remit.core.law.Condition;
import remit.core.law.FunctionClass;

/// Conditions in words, to follow "where".
public final class Conditions {
  private Conditions() {}

  /// `the change of services is substantial and two or more councils are touched`.
  public static String words(Condition condition) {
    return switch (condition) {
      case Condition.Always() -> "always";
      case Condition.All(var of) -> Words.and(each(of));
      case Condition.Any(var of) -> Words.or(each(of));
      case Condition.Not(Condition.CouncilsTouched(int least)) ->
          "fewer than " + least + " councils are touched";
      case Condition.Not(var that) -> "it is not so that " + inner(that);
      case Condition.Change(var in) -> "the change of services is " + Words.or(Words.constants(in));
      case Condition.Act(var in) -> "the act is to " + Words.or(Words.constants(in));
      case Condition.OfClass(var in) -> "it concerns " + functions(in);
      case Condition.OfFunction(var in) -> "it concerns " + Words.or(Words.sorted(in));
      case Condition.Holder(var called) -> "a holder is " + Words.a(called);
      case Condition.Decider(var called) -> "who decides is " + Words.a(called);
      case Condition.CouncilsTouched(int least) -> least + " or more councils are touched";
      case Condition.Amount(var least) -> "it is of " + least + " or more";
      case Condition.KeyDecision() -> "it is a key decision";
      case Condition.PlanKind(var in) -> "it makes " + Words.a(Words.sorted(in));
      case Condition.PlanParts(var in) -> "the plan has parts on " + Words.or(Words.sorted(in));
      case Condition.FundKind(var in) -> "it makes " + Words.a(Words.sorted(in));
      case Condition.Private() -> "the public is to be excluded";
      case Condition.Under(var in) -> "an arrangement is made under " + Words.or(Words.sorted(in));
      case Condition.ConsultationBegins(var side, var day) ->
          switch (side) {
            case BEFORE -> "consultation begins before " + day;
            case ON_OR_AFTER -> "consultation begins on or after " + day;
          };
    };
  }

  private static String functions(java.util.Set<FunctionClass> in) {
    var classes =
        in.stream().sorted().map(FunctionClass::words).map(word -> word + " functions").toList();
    return Words.or(classes);
  }

  private static List<String> each(List<Condition> of) {
    return of.stream().map(Conditions::inner).toList();
  }

  /// In brackets where the sentence would else be read in two ways.
  private static String inner(Condition condition) {
    boolean several = condition instanceof Condition.All || condition instanceof Condition.Any;
    return several ? "(" + words(condition) + ")" : words(condition);
  }
}
