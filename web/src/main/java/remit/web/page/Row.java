package remit.web.page;

import java.util.Optional;

/// A line of a summary list: what it is, what it says, and what may be done about it.
///
/// @param value empty where it is not known; the list then says so
/// @param change a link that says what it changes: “Change the quorum”
public record Row(String key, Optional<String> value, Optional<Link> change) {
  public Row(String key, String value) {
    this(key, Optional.of(value), Optional.empty());
  }

  public static Row unknown(String key) {
    return new Row(key, Optional.empty(), Optional.empty());
  }
}
