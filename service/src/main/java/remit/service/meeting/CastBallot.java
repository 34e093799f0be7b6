package remit.service.meeting;

import remit.core.meeting.Choice;

/// A ballot that was cast, and the receipt that the member was given.
public record CastBallot(Choice choice, String receipt) {}
