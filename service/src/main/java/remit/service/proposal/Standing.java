package remit.service.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.route.Doer;
import remit.core.route.Step;

/// Where one step of a route stands on a day.
///
/// @param doneOn when it was taken; for a window, its last day
/// @param waitsFor the steps that must be taken before it and are not yet
/// @param events what is recorded of it, corrected events among them
/// @param signers those who must sign, where it is signed
public record Standing(
    Step step,
    Status status,
    Optional<LocalDate> doneOn,
    List<Step> waitsFor,
    List<Event> events,
    List<Signer> signers) {
  /// How far it is.
  public enum Status {
    DONE,
    /// Its last day has passed.
    LATE,
    /// It can be taken now.
    DUE,
    /// A window that is open, or a wait that has begun: nobody has to do anything.
    RUNNING,
    /// Something must come first, or its day has not.
    WAITING,
    /// Whether it is needed depends on what is not known.
    MAY_NOT_APPLY
  }

  /// Somebody who must sign.
  ///
  /// @param signed the event, once it has
  public record Signer(Doer who, Optional<Event> signed, boolean isLate) {}

  public Standing {
    waitsFor = List.copyOf(waitsFor);
    events = List.copyOf(events);
    signers = List.copyOf(signers);
  }

  public boolean isDone() {
    return status == Status.DONE;
  }
}
