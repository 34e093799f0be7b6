package remit.core.charter;

import java.time.LocalDate;
import java.util.Optional;
import remit.core.source.Located;
import remit.core.source.Span;

/// That a body minuted: we know of this finding and live with it until a day.
///
/// @param at the identifier of the thing that the finding is about; empty means everywhere
/// @param by who minuted it
public record Acceptance(
    Located<String> rule,
    Optional<Located<String>> at,
    String reason,
    String by,
    LocalDate until,
    Span place) {}
