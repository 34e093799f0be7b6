package remit.reader;

import remit.core.diagnostic.Diagnostic;

/// Bytes as text, or why they are not.
sealed interface Decoded {
  record Text(String text) implements Decoded {}

  record NotText(Diagnostic diagnostic) implements Decoded {}
}
