package remit.core.compare;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.kernel.Citation;

/// Who sits on a body that matters to several organisations, charter by charter; empty where a
/// charter does not have it.
public record SeatsRow(Same<Body> body, List<Optional<Sitting>> sides) {
  /// @param seats in words
  /// @param known whether they are all there are
  /// @param asked what law and guidance ask of its membership
  public record Sitting(List<String> seats, Body.SeatsKnown known, List<Asked> asked) {
    public Sitting {
      seats = List.copyOf(seats);
      asked = List.copyOf(asked);
    }
  }

  /// What one provision asks.
  ///
  /// @param binding whether it binds in law
  public record Asked(Citation by, List<String> what, boolean binding) {
    public Asked {
      what = List.copyOf(what);
    }
  }

  public SeatsRow {
    sides = List.copyOf(sides);
  }
}
