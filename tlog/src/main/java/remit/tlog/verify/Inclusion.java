package remit.tlog.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import remit.tlog.entry.Entry;
import remit.tlog.entry.MalformedEntry;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.ProofCheck;
import remit.tlog.merkle.Proofs;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.TileId;
import remit.tlog.merkle.TileNodes;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.SignatureLine;
import remit.tlog.note.Signed;
import remit.tlog.note.VerifierKey;

/// One entry, and what shows that it stands in the record. Whoever holds this has checked it: there
/// is none that does not verify.
final class Inclusion {
  private static final int LONGEST_BUNDLE = TileId.FULL * (2 + 65_535);

  private final long index;
  private final byte[] entry;
  private final List<Digest> proof;
  private final Checkpoint checkpoint;
  private final Note note;
  private final VerifierKey key;

  private Inclusion(
      long index,
      byte[] entry,
      List<Digest> proof,
      Checkpoint checkpoint,
      Note note,
      VerifierKey key) {
    this.index = index;
    this.entry = entry;
    this.proof = proof;
    this.checkpoint = checkpoint;
    this.note = note;
    this.key = key;
  }

  /// Makes the proof from a record's files. Throws [NotProved] where there is no such entry or the
  /// files do not prove it.
  static Inclusion of(RecordSource source, VerifierKey key, long index)
      throws IOException, NotProved {
    try {
      var note = Note.parse(required(source, "checkpoint", Note.LIMIT));
      var checkpoint = Checkpoint.parse(note.text());
      if (!(note.signedBy(List.of(key)) instanceof Signed.Verified)) {
        throw new NotProved("the checkpoint is not signed by " + key.name());
      }
      return of(source, key, index, note, checkpoint);
    } catch (MalformedNote malformed) {
      throw new NotProved("the checkpoint " + malformed.getMessage());
    } catch (UncheckedIOException failed) {
      throw new NotProved(String.valueOf(failed.getMessage()));
    }
  }

  private static Inclusion of(
      RecordSource source, VerifierKey key, long index, Note note, Checkpoint checkpoint)
      throws IOException, NotProved {
    var head = checkpoint.head();
    if (index < 0 || index >= head.size()) {
      throw new NotProved(
          "the record has %d entries, numbered from 0; there is no entry %d"
              .formatted(head.size(), index));
    }
    var tile = TileId.in(head.size(), 0, index / TileId.FULL);
    byte[] entry = entry(bundle(source, tile), (int) (index % TileId.FULL));
    var proof =
        new Proofs(new TileNodes(head.size(), id -> tile(source, id)))
            .inclusion(index, head.size());
    if (!ProofCheck.includes(head, index, Sha256.leaf(entry), proof)) {
      throw new NotProved("the tiles do not prove entry " + index);
    }
    return new Inclusion(index, entry, proof, checkpoint, note, key);
  }

  private static byte[] tile(RecordSource source, TileId id) {
    try {
      var file = source.read(id.path(), TileId.FULL * Digest.LENGTH);
      if (file.isPresent()) return file.get();
      return required(source, full(id).path(), TileId.FULL * Digest.LENGTH);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private static byte[] bundle(RecordSource source, TileId id) throws IOException {
    var file = source.read(id.entriesPath(), LONGEST_BUNDLE);
    return file.isPresent() ? file.get() : required(source, full(id).entriesPath(), LONGEST_BUNDLE);
  }

  private static TileId full(TileId id) {
    return new TileId(id.level(), id.index(), TileId.FULL);
  }

  private static byte[] required(RecordSource source, String path, int most) throws IOException {
    return source.read(path, most).orElseThrow(() -> new IOException(path + " is missing"));
  }

  private static byte[] entry(byte[] bundle, int number) throws NotProved {
    int at = 0;
    for (int i = 0; at + 2 <= bundle.length; i++) {
      int length = (bundle[at] & 0xFF) << 8 | (bundle[at + 1] & 0xFF);
      if (i == number && at + 2 + length <= bundle.length) {
        return Arrays.copyOfRange(bundle, at + 2, at + 2 + length);
      }
      at += 2 + length;
    }
    throw new NotProved("the entries cannot be read");
  }

  long index() {
    return index;
  }

  byte[] entry() {
    return entry.clone();
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  VerifierKey key() {
    return key;
  }

  /// The log's signature over the checkpoint's text: 64 bytes.
  byte[] signature() {
    return note.signatures().stream()
        .filter(line -> line.signer().equals(key.name()))
        .map(SignatureLine::signature)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the signature was there when it was checked"));
  }

  /// C2SP tlog-proof: what other people's programs read.
  String tlogProof() {
    var text = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + index + "\n");
    for (var hash : proof) text.append(hash.base64()).append('\n');
    return text.append('\n').append(note).toString();
  }

  /// Which hash stands on which side, from the entry up: RFC 9162, section 2.1.3.2.
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    long place = index;
    long last = checkpoint.head().size() - 1;
    for (var beside : proof) {
      boolean isLeft = (place & 1) == 1 || place == last;
      steps.add(new Step(beside, isLeft ? Step.Side.LEFT : Step.Side.RIGHT));
      while (isLeft && (place & 1) == 0 && place != 0) {
        place >>= 1;
        last >>= 1;
      }
      place >>= 1;
      last >>= 1;
    }
    return steps;
  }

  /// One level of the way up.
  record Step(Digest beside, Side side) {
    /// Where the hash beside stands.
    enum Side {
      LEFT,
      RIGHT
    }
  }

  /// The commands that check all of this with tools that every system has.
  String byHand() {
    var script = new StringBuilder(ByHand.FUNCTIONS);
    script.append("\n# The hash of the entry.\n");
    script.append("h=$(printf %s '").append(base64(entry)).append("' | base64 -d | leaf)\n");
    script.append("\n# From the entry up to the root.\n");
    for (var step : steps()) {
      script.append(
          switch (step.side()) {
            case LEFT -> "h=$(node " + step.beside().hex() + " \"$h\")\n";
            case RIGHT -> "h=$(node \"$h\" " + step.beside().hex() + ")\n";
          });
    }
    script.append("\n# What the log signed, with the root that was just computed.\n");
    script.append(
        "printf '%%s\\n' '%s' %d \"$(hex \"$h\" | base64)\" > text\n"
            .formatted(checkpoint.origin(), checkpoint.head().size()));
    script.append("\n# The key and the signature.\n");
    script.append("key '").append(base64(key.publicKey())).append("' > key.der\n");
    script.append("printf %s '").append(base64(signature())).append("' | base64 -d > signature\n");
    return script.append(ByHand.VERIFY).toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// The entry as JSON, where it is one of Remit's.
  Optional<Entry> parsed() {
    try {
      return Optional.of(Entry.parse(entry));
    } catch (MalformedEntry _) {
      return Optional.empty();
    }
  }
}
