package remit.web.page;

import java.util.List;
import java.util.Optional;

/// Something that is said of a system, and how sure it is.
///
/// @param doubt `assumed`, `disputed`, `unknown` or `unsaid`; empty for what is stated
/// @param note why it is assumed, or what was looked for
/// @param sources what it rests on
public record Said(
    String text, Optional<String> doubt, Optional<String> note, List<Source> sources) {
  /// A law or document, with its address where there is one.
  public record Source(String title, Optional<Link> link) {}

  public Said {
    sources = List.copyOf(sources);
  }

  /// Nothing is known of it.
  public boolean isUnknown() {
    return doubt.filter(d -> d.equals("unknown") || d.equals("unsaid")).isPresent();
  }
}
