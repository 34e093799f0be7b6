package remit.service.decision;

import remit.core.because.Because;

/// What came of recording a decision.
public sealed interface Recording {
  /// @param entry its place in the record
  record Recorded(DecisionId id, long entry) implements Recording {}

  /// It may not be recorded, and nothing was; where a body lacks authority the reasons end with the
  /// link of the chain that is missing.
  record Refused(Because because) implements Recording {}
}
