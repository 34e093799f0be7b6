package remit.service.meeting;

import java.util.Optional;

/// What a clerk says of an item.
///
/// @param title 1 to 300 characters
/// @param summary up to 4,000 characters
/// @param lateBecause needed once the agenda has gone out
public record NewItem(
    String title,
    Optional<Long> proposal,
    Optional<String> step,
    String summary,
    Optional<String> privateBecause,
    Optional<String> lateBecause) {}
