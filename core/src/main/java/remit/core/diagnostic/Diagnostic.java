package remit.core.diagnostic;

import java.util.List;
import java.util.Optional;
import remit.core.source.Span;

/// The reader's word about a text that it cannot take as it stands: where, what, and what to do.
/// Codes: `Y…` syntax, `S…` shape, `N…` names and references.
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Span place,
    List<Label> also,
    Optional<String> help) {
  public Diagnostic {
    also = List.copyOf(also);
  }

  public static Diagnostic error(String code, Span place, String message, String help) {
    return new Diagnostic(code, Severity.ERROR, message, place, List.of(), Optional.of(help));
  }
}
