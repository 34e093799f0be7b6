package remit.core.authority;

import remit.core.because.Because;
import remit.core.charter.Compliance;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// A partner that is bound by somebody, and in which of the two senses.
public sealed interface Bound {
  PartnerId partner();

  /// Who binds it.
  Actor by();

  Because because();

  /// Its own function is exercised on its behalf.
  record ByDecision(PartnerId partner, Actor by, Because because) implements Bound {}

  /// It must comply with, have regard to or collaborate on what another decides. The function
  /// exercised is not its own.
  ///
  /// @param with what it must comply with, by its name: the body, a plan that it approves, a fund
  ///   that it governs
  /// @param voice whether it has any say in the body that binds it
  record ToComply(
      PartnerId partner,
      Actor by,
      Compliance.Nature nature,
      String with,
      Voice voice,
      Because because)
      implements Bound {}

  /// What say a partner has in a body.
  enum Voice {
    VOTE,
    /// A seat that does not vote.
    SEAT,
    NONE,
    /// The charter does not say who sits.
    NOT_KNOWN
  }
}
