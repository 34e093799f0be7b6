package remit.web.page;

import java.util.Optional;

/// One of the values that a field of radios, checkboxes or a select offers.
public record Choice(String value, String text, Optional<String> hint) {
  public Choice(String value, String text) {
    this(value, text, Optional.empty());
  }
}
