package remit.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something to be done because of a decision, and the post that owns it.
public record Action(
    long id,
    DecisionId decision,
    String words,
    String owner,
    Optional<LocalDate> due,
    Optional<Instant> done) {}
