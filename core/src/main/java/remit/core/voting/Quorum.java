package remit.core.voting;

import remit.core.because.Because;
import remit.core.kernel.Truth;

/// Whether a meeting is quorate, with its working.
public record Quorum(Truth met, Because because) {}
