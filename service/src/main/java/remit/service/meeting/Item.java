package remit.service.meeting;

import java.util.Optional;

/// An item of an agenda.
///
/// @param proposal the number of the proposal that it is about
/// @param step the step of its route that is taken here
/// @param privateBecause the ground on which the public is kept out of it
/// @param lateBecause the chair's reason for taking it although it was not on the agenda in time
public record Item(
    ItemId id,
    MeetingId meeting,
    int position,
    String title,
    Optional<Long> proposal,
    Optional<String> step,
    String summary,
    Optional<String> privateBecause,
    Optional<String> lateBecause) {}
