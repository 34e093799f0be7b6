package remit.web.page;

import java.util.List;
import java.util.Optional;

/// A motion and how it was voted on.
///
/// @param words what was moved; empty where the public was kept out
/// @param state `carried`, `lost`, `being voted on` and so on
/// @param counts for, against, abstained; empty where there was no vote that has closed
/// @param votes each member's, by seat
/// @param recused seats that were out of it for an interest
public record Division(
    int number,
    Optional<String> words,
    Optional<Integer> amends,
    Tag state,
    Optional<Counts> counts,
    List<Cast> votes,
    List<String> recused,
    List<Reason> working) {
  public Division {
    votes = List.copyOf(votes);
    recused = List.copyOf(recused);
    working = List.copyOf(working);
  }

  /// @param silent members with a vote who were there and did not vote; they count as abstaining
  public record Counts(long inFavour, long against, long abstained, long silent) {}

  public record Cast(String seat, String choice) {}
}
