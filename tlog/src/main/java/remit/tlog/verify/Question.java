package remit.tlog.verify;

import java.util.List;
import java.util.Optional;
import remit.tlog.note.VerifierKey;

/// What to verify a record against.
///
/// @param key the log's key, where the asker has it; else the pinned one counts, else the one that
///   lies in the record
/// @param pins where keys are pinned; empty where none are
/// @param earlier a checkpoint of the same log from before: the record has to continue it
/// @param witnesses keys of witnesses, each of which has to have cosigned the checkpoint
public record Question(
    Optional<VerifierKey> key,
    Optional<Pins> pins,
    Optional<byte[]> earlier,
    List<VerifierKey> witnesses,
    Depth depth) {
  /// How much is looked at.
  public enum Depth {
    /// Hashes, signatures, and what the entries say.
    ENTRIES,
    /// Hashes and signatures: for logs whose entries are not Remit's.
    HASHES
  }

  public Question {
    witnesses = List.copyOf(witnesses);
  }

  /// Does the record hold, by the key that lies in it?
  public static Question plain() {
    return new Question(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Depth.ENTRIES);
  }

  public Question withKey(VerifierKey given) {
    return new Question(Optional.of(given), pins, earlier, witnesses, depth);
  }

  public Question withPins(Pins kept) {
    return new Question(key, Optional.of(kept), earlier, witnesses, depth);
  }

  public Question withEarlier(byte[] checkpoint) {
    return new Question(key, pins, Optional.of(checkpoint.clone()), witnesses, depth);
  }

  public Question withWitnesses(List<VerifierKey> keys) {
    return new Question(key, pins, earlier, keys, depth);
  }

  public Question withDepth(Depth chosen) {
    return new Question(key, pins, earlier, witnesses, chosen);
  }
}
