package remit.service.decision;

import java.time.Instant;
import java.util.Optional;

/// A call-in of a decision by scrutiny.
///
/// @param by the post that called it in
/// @param outcome empty while it is pending
public record CallInRequest(
    long id,
    DecisionId decision,
    String by,
    String because,
    Instant called,
    Optional<Ended> outcome) {
  /// How a call-in came out.
  public record Ended(Outcome outcome, Instant at, String words) {}

  /// What came of it.
  public enum Outcome {
    /// The decision stands and may be put into effect.
    UPHELD,
    /// The body has to consider it again.
    REFERRED_BACK,
    WITHDRAWN;

    /// The word in the database and for people.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static Outcome parse(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
  }
}
