package remit.core.meeting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import remit.core.voting.Outcome;

/// A named vote on one motion of one body.
///
/// @param cast the votes so far, by place; a member votes once
public record OpenVote(Electorate electorate, Map<Place, Choice> cast, State state) {
  /// Whether votes are taken.
  public enum State {
    OPEN,
    CLOSED
  }

  public OpenVote {
    cast = Collections.unmodifiableMap(new TreeMap<>(cast));
  }

  /// What became of an attempt to vote.
  public sealed interface CastResult {}

  /// The vote counts.
  public record Counted(OpenVote after) implements CastResult {}

  /// The member has voted; a vote once cast stands.
  public record AlreadyVoted(Choice earlier) implements CastResult {}

  /// No vote for this member, and the vote is as it was.
  public sealed interface Refused extends CastResult {}

  /// Out of this matter for an interest.
  public record Conflicted(Place place) implements Refused {}

  /// Not a member with a vote who was there when the vote opened.
  public record NotEntitled(Place place, Reason because) implements Refused {}

  /// The vote has closed.
  public record Closed() implements Refused {}

  /// Why somebody has no vote.
  public enum Reason {
    NO_SUCH_PLACE,
    SEAT_WITHOUT_VOTE,
    NOT_THERE_WHEN_IT_OPENED
  }

  /// A member votes. Asked again by somebody who has voted, it says what stands, also after the
  /// vote has closed: so that a repeated request is harmless.
  public CastResult cast(Place place, Choice choice) {
    var earlier = cast.get(place);
    if (earlier != null) return new AlreadyVoted(earlier);
    if (state == State.CLOSED) return new Closed();
    if (electorate.recused().contains(place)) return new Conflicted(place);
    var seat = electorate.seat(place);
    if (seat.isEmpty()) return new NotEntitled(place, Reason.NO_SUCH_PLACE);
    if (!seat.get().mayVote().yes()) return new NotEntitled(place, Reason.SEAT_WITHOUT_VOTE);
    if (!electorate.there().contains(place)) {
      return new NotEntitled(place, Reason.NOT_THERE_WHEN_IT_OPENED);
    }
    var more = new TreeMap<>(cast);
    more.put(place, choice);
    return new Counted(new OpenVote(electorate, more, state));
  }

  public OpenVote close() {
    return new OpenVote(electorate, cast, State.CLOSED);
  }

  /// The result by these votes, with its working.
  public Outcome outcome() {
    return electorate.division(cast).outcome();
  }

  /// How many voted so.
  public long count(Choice choice) {
    return cast.values().stream().filter(choice::equals).count();
  }
}
