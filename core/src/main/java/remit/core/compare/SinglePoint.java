package remit.core.compare;

import java.util.List;

/// Where power meets in one place, in one charter.
public sealed interface SinglePoint {
  /// A post that serves several organisations or holds several seats.
  ///
  /// @param serves names of the organisations
  /// @param seats names of the bodies on which it holds a seat with a vote
  /// @param withPosts titles of other posts that the same person holds
  record OnePost(String post, List<String> serves, List<String> seats, List<String> withPosts)
      implements SinglePoint {
    public OnePost {
      serves = List.copyOf(serves);
      seats = List.copyOf(seats);
      withPosts = List.copyOf(withPosts);
    }
  }

  /// A partner that can always carry, or always block, on a body that is not its own.
  record OnePartner(String partner, String body, Power power) implements SinglePoint {}

  /// What a partner can do alone.
  enum Power {
    CARRY,
    BLOCK
  }
}
