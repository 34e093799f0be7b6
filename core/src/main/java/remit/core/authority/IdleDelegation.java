package remit.core.authority;

import java.util.Optional;
import remit.core.because.Because;
import remit.core.charter.Delegation;

/// A delegation in force by which nobody can ever act, whatever the gaps of the charter turn out to
/// be.
///
/// @param because what is wrong, where there is more to say than `why`
public record IdleDelegation(Delegation delegation, Why why, Optional<Because> because) {
  /// What makes it idle.
  public enum Why {
    /// The giver neither has the function nor was given it with leave to pass it on.
    NOTHING_TO_GIVE,
    /// The receiver cannot hold what is given: its kind, its capacity, its dates.
    RECEIVER,
    /// No opening of the law lets this giver give this function to this receiver.
    NO_GATE
  }

  static IdleDelegation nothingToGive(Delegation delegation) {
    return new IdleDelegation(delegation, Why.NOTHING_TO_GIVE, Optional.empty());
  }
}
