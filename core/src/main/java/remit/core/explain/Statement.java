package remit.core.explain;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.source.Span;

/// One thing said of a system, how sure it is, and what it rests on.
///
/// @param text in plain words, without a full stop; `not known` for a gap
/// @param note why it is assumed, or what was looked for
/// @param place where the charter says it
public record Statement(
    String text, Certainty certainty, Optional<String> note, List<Citation> sources, Span place) {
  /// How sure a statement is.
  public enum Certainty {
    KNOWN,
    /// Taken for granted by the charter, with its reason.
    ASSUMED,
    /// Sources disagree.
    DISPUTED,
    /// Somebody looked, and it could not be found.
    UNKNOWN,
    /// The charter does not speak of it.
    UNSAID;

    /// Whether there is nothing to go by.
    public boolean isGap() {
      return switch (this) {
        case KNOWN, ASSUMED -> false;
        case DISPUTED, UNKNOWN, UNSAID -> true;
      };
    }

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Statement {
    sources = List.copyOf(sources);
  }

  static Statement known(String text, List<Citation> sources, Span place) {
    return new Statement(text, Certainty.KNOWN, Optional.empty(), sources, place);
  }

  /// The statement with its reason: `majority (assumed: no rules were found)`.
  public String sentence() {
    return switch (certainty) {
      case KNOWN, DISPUTED, UNSAID -> text;
      case ASSUMED -> text + note.map(n -> " (assumed: " + n + ")").orElse(" (assumed)");
      case UNKNOWN -> text + note.map(n -> " (" + n + ")").orElse("");
    };
  }
}
