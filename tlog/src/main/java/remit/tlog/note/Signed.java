package remit.tlog.note;

import java.util.List;

/// What the known keys say about a note.
public sealed interface Signed {
  /// At least one known key signed, and every signature of a known key is good.
  record Verified(List<VerifierKey> by) implements Signed {
    public Verified {
      by = List.copyOf(by);
    }
  }

  /// A line names this known key, but its signature is not over this text.
  record Forged(VerifierKey key) implements Signed {}

  /// No line names a known key.
  record Unsigned() implements Signed {}
}
