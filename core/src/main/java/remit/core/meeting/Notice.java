package remit.core.meeting;

import java.time.LocalDate;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.calendar.Count;
import remit.core.calendar.Counting;
import remit.core.calendar.Term;
import remit.core.charter.Body;
import remit.core.source.Fact;

/// Whether notice of a meeting, or its agenda and papers, can still go out in time.
///
/// @param lastDay the last day on which it is in time; empty where the body's rule is not known
public record Notice(What what, Standing standing, Optional<LocalDate> lastDay, Because because) {
  /// What has to go out.
  public enum What {
    NOTICE,
    PAPERS
  }

  /// How it stands on the day asked about.
  public enum Standing {
    IN_TIME,
    LATE,
    /// The charter does not say how long before the meeting.
    NOT_KNOWN
  }

  /// @param given the day on which it goes out
  public static Notice of(
      What what, Body body, LocalDate given, LocalDate meeting, Counting counting) {
    var rule = what == What.NOTICE ? body.meets().notice() : body.meets().papers();
    return rule.known()
        .map(term -> counted(what, rule, term, given, meeting, counting))
        .orElseGet(() -> notKnown(what, rule, "the charter does not say how long before"));
  }

  private static Notice counted(
      What what,
      Fact<Term> rule,
      Term term,
      LocalDate given,
      LocalDate meeting,
      Counting counting) {
    return switch (counting.latestBefore(meeting, term)) {
      case Count.NotKnown(_, _, var because) -> notKnown(what, rule, because);
      case Count.Counted(_, var last, _, _) -> {
        boolean late = given.isAfter(last);
        var because =
            Because.given(rule.place(), "%s before the meeting: by %s".formatted(term, last));
        yield new Notice(
            what,
            late ? Standing.LATE : Standing.IN_TIME,
            Optional.of(last),
            late ? because.mendedBy("a meeting on a later day") : because);
      }
    };
  }

  private static Notice notKnown(What what, Fact<?> rule, String because) {
    return new Notice(
        what, Standing.NOT_KNOWN, Optional.empty(), Because.given(rule.place(), because));
  }
}
