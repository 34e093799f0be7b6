package remit.core.compare;

import java.util.List;
import java.util.Optional;

/// A thing as the charters have it, each in its place; empty where a charter does not have it on
/// its day.
///
/// @param basis the weakest sign by which two of them were recognised as one
public record Same<T>(List<Optional<T>> of, Basis basis) {
  /// By what things of different charters were recognised as one, the surest first.
  public enum Basis {
    /// An official code: ODS for organisations, GSS for areas.
    CODE,
    IDENTIFIER,
    NAME,
    /// The only one of its kind, of the same partners or for the same areas.
    KIND,
    /// In one charter only, so that nothing had to be recognised.
    ALONE;

    public String words() {
      return switch (this) {
        case CODE -> "the same official code";
        case IDENTIFIER -> "the same identifier";
        case NAME -> "the same name";
        case KIND -> "the only one of its kind there";
        case ALONE -> "in one charter only";
      };
    }
  }

  public Same {
    of = List.copyOf(of);
  }

  /// As the first charter that has it has it.
  public T first() {
    return of.stream().flatMap(Optional::stream).findFirst().orElseThrow();
  }

  public boolean isEverywhere() {
    return of.stream().allMatch(Optional::isPresent);
  }
}
