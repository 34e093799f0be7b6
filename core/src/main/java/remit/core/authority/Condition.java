package remit.core.authority;

import java.util.List;
import remit.core.kernel.Actor;
import remit.core.source.Span;

/// What goes with using an authority.
public sealed interface Condition {
  /// Where the charter says so.
  Span place();

  /// Usable only when the matter cannot wait.
  record OnlyWhenUrgent(Span place) implements Condition {}

  /// Somebody must ratify at its next meeting.
  record RatifiedBy(Actor actor, Span place) implements Condition {}

  /// Others must act jointly with the decider, or each must agree.
  record TogetherWith(List<Actor> actors, Span place) implements Condition {
    public TogetherWith {
      actors = List.copyOf(actors);
    }
  }

  /// Others must be consulted first.
  record Consulting(List<Actor> actors, Span place) implements Condition {
    public Consulting {
      actors = List.copyOf(actors);
    }
  }
}
