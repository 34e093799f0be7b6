package remit.service.proposal;

import java.time.Instant;

/// A text of a proposal. It never changes.
///
/// @param why why it was written
public record TextVersion(
    int number, String yaml, String title, String why, String by, Instant at) {}
