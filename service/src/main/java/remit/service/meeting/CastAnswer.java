package remit.service.meeting;

import remit.core.meeting.Choice;
import remit.core.meeting.OpenVote;

/// What came of a member's vote.
public sealed interface CastAnswer {
  /// It counts.
  ///
  /// @param receipt what the member keeps: whoever has it finds the vote in the published division
  record Counted(String receipt) implements CastAnswer {}

  /// The member had voted before; that vote stands. Also the answer to a request sent twice.
  record AlreadyVoted(Choice choice, String receipt) implements CastAnswer {}

  /// It does not count, and nothing changed.
  record Refused(OpenVote.Refused because) implements CastAnswer {}

  /// There is no such vote.
  record NoSuchVote() implements CastAnswer {}
}
