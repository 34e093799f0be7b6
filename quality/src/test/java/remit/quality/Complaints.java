package remit.quality;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/// Collects what a test has to say, so that one run shows all of it, and ends with what to do.
final class Complaints {
  private final List<String> said = new ArrayList<>();

  void add(String text, Object... values) {
    said.add(text.formatted(values));
  }

  /// Fails where anything was said. `advice` teaches what to do about it.
  void throwIfAny(String advice) {
    if (!said.isEmpty()) {
      fail("\n  " + String.join("\n  ", said) + "\n" + advice);
    }
  }
}
