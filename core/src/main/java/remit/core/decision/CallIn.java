package remit.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.calendar.Count;
import remit.core.calendar.Counting;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.ProvisionId;

/// The time in which scrutiny may call in a decision of a council's executive, and what follows.
///
/// @param lastDay the last day of the window; empty where its length is not known
public record CallIn(Optional<LocalDate> lastDay, Because because) {
  /// Five working days after publication are usual and not law (`LOCAL-CALLIN`): a council's own
  /// rule, stated in a charter under the same identifier, counts before this one.
  private static final ProvisionId WINDOW = new ProvisionId("LOCAL-CALLIN");

  private static final List<String> EXECUTIVE = List.of("executive body", "executive member");

  /// The window of a decision of this body; empty where its decisions cannot be called in.
  ///
  /// @param published the day on which the decision was published
  public static Optional<CallIn> of(
      CharterOn charter, Body body, LocalDate published, Counting counting) {
    boolean executive =
        charter.kind(body).filter(k -> EXECUTIVE.stream().anyMatch(k::isCalled)).isPresent();
    if (!executive) return Optional.empty();
    return charter
        .findProvision(WINDOW)
        .filter(p -> !p.inForce().contains(charter.day()).no())
        .map(provision -> {
          var usual = provision.params().getOrDefault("usual", "");
          var last =
              term(usual.replace(" after publication", ""))
                  .map(term -> counting.deadline(published, term))
                  .filter(Count.Counted.class::isInstance)
                  .map(count -> ((Count.Counted) count).day());
          return new CallIn(last, Because.cited(provision.citation(), provision.rule()));
        });
  }

  private static Optional<Term> term(String words) {
    return Term.parse(words, Nation.ENGLAND_AND_WALES) instanceof Term.Read(var term)
        ? Optional.of(term)
        : Optional.empty();
  }
}
