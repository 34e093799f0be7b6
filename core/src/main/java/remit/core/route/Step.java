package remit.core.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule.Force;

/// One step of a route.
///
/// @param id `PROVISION/duty`, with `@` and who takes it where each takes it for itself
/// @param who takes it
/// @param where the bodies at whose meeting it is taken, else those towards whom it is
/// @param applies why it may not apply after all; empty where it does
/// @param cautions what to check: a source that is not fully confirmed
/// @param after the identifiers of the steps that it waits for
public record Step(
    String id,
    DutyKind kind,
    String what,
    List<Doer> who,
    List<Doer> where,
    Force force,
    List<String> applies,
    Timing timing,
    List<String> after,
    List<Citation> sources,
    List<String> cautions,
    Because because) {
  /// When it falls.
  ///
  /// @param earliest the first day on which it can be taken; only a lower bound where a fact is
  ///   missing
  /// @param missing the facts that are missing for the day to be known
  /// @param latest the last day for it if the deadline is to be met, or, without a deadline, if the
  ///   decision is not to be delayed; empty where nothing waits for it
  /// @param critical whether a later day would delay the earliest decision
  public record Timing(
      LocalDate earliest, List<String> missing, Optional<LocalDate> latest, Pressure critical) {
    public Timing {
      missing = List.copyOf(missing);
    }

    /// Days between earliest and latest; negative where the deadline cannot be met.
    public Optional<Long> slackDays() {
      return latest.map(last -> Dates.from(earliest, last));
    }
  }

  /// Whether the earliest decision hangs on a step.
  public enum Pressure {
    CRITICAL,
    SLACK
  }

  public Step {
    who = List.copyOf(who);
    where = List.copyOf(where);
    applies = List.copyOf(applies);
    after = List.copyOf(after);
    sources = List.copyOf(sources);
    cautions = List.copyOf(cautions);
  }

  public LocalDate earliest() {
    return timing.earliest();
  }

  public boolean isCritical() {
    return timing.critical() == Pressure.CRITICAL;
  }

  /// Whether the step is known to apply.
  public boolean isSettled() {
    return applies.isEmpty();
  }
}
