package remit.service.decision;

import java.util.List;

/// Whether a decision may be put into effect today.
public sealed interface Effect {
  record MayProceed() implements Effect {}

  /// Not yet, or not any more.
  ///
  /// @param because each in one sentence
  record Held(List<String> because) implements Effect {
    public Held {
      because = List.copyOf(because);
    }
  }

  /// There is nothing to put into effect: it was noted, deferred or not carried.
  record Nothing() implements Effect {}
}
