package remit.core.law.plain;

import java.util.List;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.Party;

/// Steps in words.
public final class Duties {
  private Duties() {}

  /// `each decider must publish the key decision document`.
  public static String sentence(DutyRule rule) {
    var verb =
        switch (rule.force()) {
          case MUST -> " must ";
          case SHOULD -> " should ";
        };
    var who = Parties.words(rule.who()) + (isWait(rule) ? ": " : verb);
    return who + rule.what() + towards(rule.towards());
  }

  /// A stretch of time in which others may act, rather than something to do.
  private static boolean isWait(DutyRule rule) {
    return rule.kind() == DutyKind.WINDOW || rule.kind() == DutyKind.AWAIT;
  }

  private static String towards(List<Party> parties) {
    return parties.isEmpty()
        ? ""
        : " (to " + Words.and(parties.stream().map(Parties::words).toList()) + ")";
  }

  /// `where the body is called council executive`; empty where it always applies.
  public static String when(DutyRule rule) {
    return rule.when() instanceof Condition.Always ? "" : "where " + Conditions.words(rule.when());
  }

  /// `at least 28 clear days before its own decision`, one for each anchor.
  public static List<String> places(DutyRule rule) {
    return rule.anchors().stream().map(anchor -> place(rule, anchor)).toList();
  }

  private static String place(DutyRule rule, Anchor anchor) {
    var side =
        switch (anchor.relation()) {
          case BEFORE -> "before ";
          case AFTER -> "after ";
        };
    var least = anchor.atLeast().map(term -> "at least " + term + " ").orElse("");
    var most =
        anchor.atMost().map(term -> (isWait(rule) ? "for " : "at most ") + term + " ").orElse("");
    return least + most + side + step(anchor.step());
  }

  private static String step(DutyRule.StepRef step) {
    return switch (step) {
      case DutyRule.OfDuty(var name) -> "`" + name + "`";
      case DutyRule.OfKind(var kind) ->
          kind == DutyKind.IMPLEMENT
              ? "the decision is put into effect"
              : "every step to " + kind.words();
      case DutyRule.Meeting() -> "the meeting";
      case DutyRule.Decision() -> "the decision";
      case DutyRule.OwnDecision() -> "its own decision";
      case DutyRule.Named(var name) -> "the day named " + name;
      case DutyRule.Day(var day) -> day.toString();
    };
  }
}
