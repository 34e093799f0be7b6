package remit.core.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Citation;
import remit.core.proposal.Trace;
import remit.core.route.Route;
import remit.core.route.Step;

/// A trace held against a route.
///
/// @param steps the steps of the route with what is shown of each, in the route's order
/// @param defects what went against it, the earliest first
/// @param unmatched events that no step asked for
public record Replay(
    Route route,
    String title,
    List<Shown> steps,
    List<Defect> defects,
    List<Trace.Event> unmatched) {
  /// A step and what is shown of it.
  ///
  /// @param events those that answer it
  /// @param actual the days in which it was taken
  /// @param expected the day by which, or from which on, it had to be, given what else is shown
  public record Shown(
      Step step,
      Verdict verdict,
      List<Trace.Event> events,
      Optional<Stretch> actual,
      Optional<LocalDate> expected,
      Because because) {
    public Shown {
      events = List.copyOf(events);
    }
  }

  /// What became of a step.
  public enum Verdict {
    MET,
    LATE,
    EARLY,
    OUT_OF_ORDER,
    WRONG_BODY,
    /// There is no evidence of it. That is not to say that it was not taken.
    NOT_SHOWN;

    /// `out of order`.
    public String words() {
      return switch (this) {
        case MET -> "met";
        case LATE -> "late";
        case EARLY -> "early";
        case OUT_OF_ORDER -> "out of order";
        case WRONG_BODY -> "by the wrong body";
        case NOT_SHOWN -> "not shown";
      };
    }
  }

  /// Something that went against the route, by a rule of the catalogue.
  ///
  /// @param on the day on which it showed
  /// @param sources the law, and where the facts are taken from
  public record Defect(
      RuleInfo rule, String message, Optional<LocalDate> on, List<Citation> sources) {
    public Defect {
      sources = List.copyOf(sources);
    }
  }

  /// The days in which an event happened.
  public static Stretch when(Trace.Event event) {
    return Stretch.of(event.on());
  }

  public Replay {
    steps = List.copyOf(steps);
    defects = List.copyOf(defects);
    unmatched = List.copyOf(unmatched);
  }
}
