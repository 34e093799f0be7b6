package remit.core.law.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import remit.core.law.Requirement;
import remit.core.law.Requirement.Bodies;
import remit.core.law.Requirement.SeatSort;
import remit.core.law.Requirement.Voting;

/// Demands on bodies in words.
public final class Requirements {
  private Requirements() {}

  /// `board of integrated care board: at least 1 seat of chief executive`.
  public static String sentence(Requirement requirement) {
    return bodies(requirement.on()) + " " + demand(requirement);
  }

  private static String bodies(Bodies on) {
    var of = on.of().isEmpty() ? "" : " of " + Words.a(on.of());
    return "every " + Words.or(on.called()) + of;
  }

  /// What is demanded, without of whom: `has at least 1 seat for a councillor`.
  public static String demand(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Seats(_, var sort, int least, var most) ->
          "has at least %d seat%s%s%s"
              .formatted(
                  least,
                  least == 1 ? "" : "s",
                  most.map(n -> ", at most " + n + ",").orElse(""),
                  sort(sort));
      case Requirement.SeatFromEach(_, var partners) ->
          "has a seat from each " + Words.or(partners) + " whose area it touches";
      case Requirement.NoSeat(_, var sort) -> "has no seat" + sort(sort);
      case Requirement.VotesOnly(_, var sort) -> "gives a vote only to a seat" + sort(sort);
      case Requirement.AllVote _ ->
          "lets all its members vote, unless the council directs otherwise";
      case Requirement.QuorumAtLeast(_, var share) ->
          "needs at least " + share + " of its voting members to be quorate";
      case Requirement.MeetsInPublic _ -> "meets in public";
      case Requirement.Publishes(_, var what) -> "publishes its " + Words.and(Words.sorted(what));
      case Requirement.States(_, var what) ->
          "has terms that state its " + Words.and(Words.sorted(what));
    };
  }

  private static String sort(SeatSort sort) {
    var parts = new ArrayList<String>();
    if (!sort.person().isEmpty()) parts.add("for " + Words.a(sort.person()));
    if (!sort.from().isEmpty()) parts.add("from or nominated by " + Words.a(sort.from()));
    if (sort.votes() == Voting.VOTING_ONLY) parts.add("with a vote");
    if (!sort.either().isEmpty()) parts.add(either(sort.either()));
    return parts.isEmpty() ? "" : " " + String.join(" ", parts);
  }

  private static String either(List<SeatSort> sorts) {
    return sorts.stream().map(sort -> sort(sort).strip()).collect(Collectors.joining(", or "));
  }
}
