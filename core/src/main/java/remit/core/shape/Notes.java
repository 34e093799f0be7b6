package remit.core.shape;

import java.util.ArrayList;
import java.util.List;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Span;

/// The diagnostics of one reading, in the order in which they were met. Beyond [#MOST] they are
/// counted and not kept, so that a hostile file cannot fill the memory with them.
public final class Notes {
  /// The most diagnostics that are kept.
  public static final int MOST = 1_000;

  private final List<Diagnostic> kept = new ArrayList<>();
  private int count;

  public void add(Diagnostic diagnostic) {
    count++;
    if (kept.size() < MOST) {
      kept.add(diagnostic);
    }
  }

  public void add(ReadCode code, Span place, String message, String help) {
    add(code.at(place, message, help));
  }

  public void add(ReadCode code, Span place, String message, Label also, String help) {
    add(code.at(place, message, also, help));
  }

  /// How many were met, kept or not. Compared before and after a reading, it tells whether the
  /// reading went well.
  public int count() {
    return count;
  }

  public List<Diagnostic> all() {
    return List.copyOf(kept);
  }
}
