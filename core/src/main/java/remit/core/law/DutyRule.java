package remit.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.calendar.Term;
import remit.core.source.Span;

/// What a provision makes somebody do on the way to a decision, or after it.
///
/// @param id unique within its provision (`28-day-document`)
/// @param what in plain words, starting with a verb (`publish the key decision document`)
/// @param who acts; an `EACH_…` party gives one step for each
/// @param towards to whom it is done, where it is done to somebody
/// @param force whether what follows must wait for it
/// @param reliefs lawful ways round it, each only on its ground
public record DutyRule(
    String id,
    DutyKind kind,
    String what,
    Condition when,
    Party who,
    List<Party> towards,
    List<Anchor> anchors,
    Force force,
    List<Relief> reliefs,
    Span place) {
  /// Whether a duty blocks what follows.
  public enum Force {
    MUST,
    SHOULD
  }

  /// Which side of a step.
  public enum Relation {
    BEFORE,
    AFTER
  }

  /// That this step lies before or after another, at least so long, or at most so long.
  public record Anchor(
      Relation relation, StepRef step, Optional<Term> atLeast, Optional<Term> atMost) {}

  /// The step that an anchor speaks of.
  public sealed interface StepRef {}

  /// A duty of the same provision (`28-day-document`) or of another
  /// (`SI2012-2089-9/28-day-document`).
  public record OfDuty(String name) implements StepRef {}

  /// Every step of this kind on the route.
  public record OfKind(DutyKind kind) implements StepRef {}

  /// The meeting at which the body concerned takes the matter: the decider's for a decision, the
  /// board's for a discussion.
  public record Meeting() implements StepRef {}

  /// Every deciding step.
  public record Decision() implements StepRef {}

  /// The decision of the same decider.
  public record OwnDecision() implements StepRef {}

  /// A date that the proposal gives by name (`consultation closes`, `submission`).
  public record Named(String name) implements StepRef {}

  /// A fixed day.
  public record Day(LocalDate day) implements StepRef {}

  /// A lawful way round a duty. Offered with its ground, never taken silently.
  ///
  /// @param ground what must be true for it to be open
  /// @param instead the duties that take the place of the one relieved
  public record Relief(String name, String ground, List<DutyRule> instead) {
    public Relief {
      instead = List.copyOf(instead);
    }
  }

  public DutyRule {
    towards = List.copyOf(towards);
    anchors = List.copyOf(anchors);
    reliefs = List.copyOf(reliefs);
  }
}
