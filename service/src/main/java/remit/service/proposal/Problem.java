package remit.service.proposal;

import java.util.Optional;

/// Why a proposal cannot be kept as it is.
///
/// @param field the question that it is about; empty where it is about the whole
/// @param line the line of the text, counted from 1; empty for what was never written as text
public record Problem(
    Optional<Field> field, Optional<Integer> line, String message, Optional<String> help) {
  static Problem at(Field field, String message) {
    return new Problem(Optional.of(field), Optional.empty(), message, Optional.empty());
  }

  static Problem of(String message) {
    return new Problem(Optional.empty(), Optional.empty(), message, Optional.empty());
  }
}
