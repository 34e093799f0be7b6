package remit.core.meeting;

/// How a member takes part in a meeting.
public enum Presence {
  IN_THE_ROOM,
  /// By a link, where the body's law lets it count; see [RemoteRule].
  REMOTE,
  /// Sent apologies.
  APOLOGIES,
  ABSENT
}
