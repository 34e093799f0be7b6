package remit.core.meeting;

import java.util.List;
import java.util.Optional;

/// A motion or an amendment before a meeting.
///
/// @param number the order in which it was moved at the item, from 1
/// @param amends the number of the motion that it amends; empty for a motion
/// @param text what would be resolved
public record Motion(int number, Optional<Integer> amends, String text, State state) {
  /// Where a motion stands.
  public enum State {
    MOVED,
    SECONDED,
    VOTING,
    CARRIED,
    LOST,
    WITHDRAWN;

    public boolean isSettled() {
      return this == CARRIED || this == LOST || this == WITHDRAWN;
    }
  }

  /// Whether a vote may be opened on a motion.
  public sealed interface Turn {}

  public record Ready() implements Turn {}

  /// Amendments come before what they amend, one after another in the order in which they were
  /// moved, so that the meeting always knows what it votes on.
  public record After(Motion first) implements Turn {}

  /// It is settled, or is being voted on.
  public record NotOpen(State state) implements Turn {}

  /// Whose turn it is among all motions of one item.
  public Turn turn(List<Motion> all) {
    if (state.isSettled() || state == State.VOTING) return new NotOpen(state);
    return all.stream()
        .filter(m -> !m.state().isSettled() && m.number() != number)
        .filter(this::comesAfter)
        .min(java.util.Comparator.comparingInt(Motion::number))
        .<Turn>map(After::new)
        .orElseGet(Ready::new);
  }

  /// An amendment of this motion comes first; so does an earlier amendment of the same motion.
  private boolean comesAfter(Motion other) {
    boolean itsAmendment = other.amends().filter(n -> n == number).isPresent();
    boolean earlierSibling =
        amends.isPresent() && other.amends().equals(amends) && other.number() < number;
    return itsAmendment || earlierSibling;
  }

  /// The text to be voted on: as amended by what was carried, the last amendment's wording
  /// standing.
  public String standingText(List<Motion> all) {
    return all.stream()
        .filter(m -> m.amends().filter(n -> n == number).isPresent())
        .filter(m -> m.state() == State.CARRIED)
        .reduce((_, later) -> later)
        .map(m -> m.standingText(all))
        .orElse(text);
  }
}
