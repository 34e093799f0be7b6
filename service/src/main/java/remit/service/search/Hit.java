package remit.service.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that was found.
///
/// @param ref its identifier or number
/// @param meeting the number of the meeting that it belongs to
/// @param part the place on the meeting's page
/// @param snippet some of its words, in pieces
public record Hit(
    Kind kind,
    String system,
    String systemName,
    String ref,
    Optional<Long> meeting,
    String part,
    String title,
    List<Piece> snippet,
    Optional<LocalDate> day) {
  /// What can be found.
  public enum Kind {
    SYSTEM,
    BODY,
    PARTNER,
    FUNCTION,
    PROPOSAL,
    MEETING,
    ITEM,
    PAPER,
    DECISION;

    /// The word in the database and for people.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Kind parse(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /// Words of a snippet, and whether they are what was looked for.
  public record Piece(String text, boolean isFound) {}

  public Hit {
    snippet = List.copyOf(snippet);
  }
}
