package remit.core.diagnostic;

import remit.core.source.Span;

/// A place with a few words about it.
public record Label(Span place, String message) {}
