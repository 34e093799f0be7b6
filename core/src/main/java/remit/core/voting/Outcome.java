package remit.core.voting;

import remit.core.because.Because;

/// The result of a division, with its working.
public sealed interface Outcome {
  Because because();

  record Carried(Because because) implements Outcome {}

  record Lost(Because because) implements Outcome {}

  /// Equal votes, and the body's rules put the matter off.
  record Deferred(Because because) implements Outcome {}

  /// The meeting was not quorate, so nothing was decided.
  record NotQuorate(Because because) implements Outcome {}

  /// A rule, a seat or a vote that bears on the result is not known.
  record NotKnown(Because because) implements Outcome {}
}
