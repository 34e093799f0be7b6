package remit.core.compare;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Compliance;
import remit.core.charter.Partner;

/// A partner and what binds it besides its own bodies, charter by charter.
public record BoundRow(Same<Partner> partner, List<List<Bond>> sides) {
  /// Something that binds a partner.
  public sealed interface Bond {
    Voice voice();
  }

  /// Somebody else decides on its functions on its behalf.
  ///
  /// @param by the name of who decides
  /// @param on titles of functions
  public record ByDecision(String by, FunctionRow.Grant grant, List<String> on, Voice voice)
      implements Bond {
    public ByDecision {
      on = List.copyOf(on);
    }
  }

  /// It must comply with, have regard to or collaborate on what is decided elsewhere.
  ///
  /// @param with the name of the body, plan or fund
  /// @param by the names of the bodies that decide it; empty where that is not known
  public record ToComply(Compliance.Nature nature, String with, List<String> by, Voice voice)
      implements Bond {
    public ToComply {
      by = List.copyOf(by);
    }
  }

  /// What say it has there.
  ///
  /// @param own its votes, where they are known
  /// @param all all votes of the body, where they are known
  public record Voice(Say say, Optional<Long> own, Optional<Long> all) {
    static final Voice NOT_KNOWN = new Voice(Say.NOT_KNOWN, Optional.empty(), Optional.empty());
  }

  /// Whether it has any say.
  public enum Say {
    VOTE,
    /// A part in filling a seat with a vote, with others.
    SHARED_SEAT,
    SEAT_WITHOUT_VOTE,
    NONE,
    NOT_KNOWN
  }

  public BoundRow {
    sides = sides.stream().map(List::copyOf).toList();
  }
}
