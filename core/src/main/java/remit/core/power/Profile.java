package remit.core.power;

import java.util.List;

/// Sets of players that differ only in which of several interchangeable players are in them.
public record Profile(List<Part> parts) {
  /// So many of these.
  ///
  /// @param players all who are interchangeable, by their numbers in the game
  public record Part(int number, List<Integer> players) {
    public Part {
      players = List.copyOf(players);
    }
  }

  public Profile {
    parts = List.copyOf(parts);
  }
}
