package remit.tlog.writer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.Tile;
import remit.tlog.merkle.TileId;
import remit.tlog.merkle.TreeHead;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.Signed;
import remit.tlog.note.SigningKey;

/// Turns committed entries into tiles and a signed checkpoint. Killed at any point, the next run
/// does the same work again and writes the same files, since entries never change.
///
/// Before it adds to a record it makes sure that it continues that very record: the checkpoint
/// bears this key's signature, the tiles at the edge give the signed root, and the last entry of
/// the record is the one which the source has at that place. A source that was set back to an older
/// state is refused, for signing its new entries would fork the log.
public final class Integrator {
  private static final int BATCH = 4 * TileId.FULL;
  private static final String CHECKPOINT = "checkpoint";

  private final CommittedEntries source;
  private final RecordStore store;
  private final SigningKey key;

  /// @param key signs; its name is the origin of the checkpoints
  public Integrator(CommittedEntries source, RecordStore store, SigningKey key) {
    this.source = source;
    this.store = store;
    this.key = key;
  }

  /// What became of a run.
  public sealed interface Integration {}

  /// The checkpoint covers every entry that was committed when the run began.
  public record Published(Checkpoint checkpoint) implements Integration {}

  /// Another integrator published first; this one changed nothing that is signed.
  public record Overtaken() implements Integration {}

  /// Publishes all entries committed so far. Signs nothing when there are none that are new.
  ///
  /// @throws DamagedRecordException where the record is not what was signed
  public Integration run() {
    var before = store.read(CHECKPOINT);
    try {
      return continueFrom(before);
    } catch (DamagedRecordException damaged) {
      // One who publishes takes away the partial tiles of the checkpoint before.
      if (isStill(before)) throw damaged;
      return new Overtaken();
    }
  }

  private boolean isStill(Optional<byte[]> before) {
    return Arrays.equals(before.orElse(null), store.read(CHECKPOINT).orElse(null));
  }

  private Integration continueFrom(Optional<byte[]> before) {
    var published = before.map(this::signed);
    var growth = Growth.read(store, published.map(c -> c.head().size()).orElse(0L));
    published.ifPresent(checkpoint -> continues(checkpoint.head(), growth));
    long target = source.size();
    if (published.isPresent() && published.get().head().size() == target) {
      return new Published(published.get());
    }
    grow(growth, target);
    store.add(growth.edge());
    var next = Checkpoint.of(key.verifier().name().name(), growth.head());
    return switch (store.swapCheckpoint(before, key.sign(next.text()).bytes())) {
      case OVERTAKEN -> new Overtaken();
      case DONE -> {
        growth.takeOvertaken().forEach(store::discard);
        yield new Published(next);
      }
    };
  }

  private void grow(Growth growth, long target) {
    for (long size = growth.head().size(); size < target; ) {
      int most = (int) Math.min(BATCH, target - size);
      List<byte[]> entries = source.read(size, most);
      if (entries.isEmpty() || entries.size() > most) {
        throw new IllegalStateException(
            "the source gave %d of %d entries".formatted(entries.size(), most));
      }
      entries.forEach(growth::add);
      size += entries.size();
      store.add(growth.takeFinished());
    }
  }

  private Checkpoint signed(byte[] bytes) {
    try {
      var note = Note.parse(bytes);
      var checkpoint = Checkpoint.parse(note.text());
      if (!(note.signedBy(List.of(key.verifier())) instanceof Signed.Verified)) {
        throw new DamagedRecordException(
            "the checkpoint is not signed by " + key.verifier().name());
      }
      if (!checkpoint.origin().equals(key.verifier().name().name())) {
        throw new DamagedRecordException("the checkpoint is of " + checkpoint.origin());
      }
      return checkpoint;
    } catch (MalformedNote malformed) {
      throw new DamagedRecordException("the checkpoint " + malformed.getMessage());
    }
  }

  private void continues(TreeHead published, Growth growth) {
    if (!growth.head().equals(published)) {
      throw new DamagedRecordException(
          "the tiles at the edge do not give the signed root of " + published.size() + " entries");
    }
    if (source.size() < published.size()) {
      throw new DamagedRecordException(
          "the source has %d entries, but %d are published: it was set back to an older state"
              .formatted(source.size(), published.size()));
    }
    if (published.size() == 0) return;
    long last = published.size() - 1;
    var entry = source.read(last, 1).getFirst();
    if (!lastLeaf(published.size()).equals(Optional.of(Sha256.leaf(entry)))) {
      throw new DamagedRecordException(
          "entry %d of the source is not the entry that is published".formatted(last));
    }
  }

  private Optional<Digest> lastLeaf(long size) {
    var tile = TileId.in(size, 0, (size - 1) / TileId.FULL);
    return store
        .read(tile.path())
        .filter(file -> file.length == tile.width() * Digest.LENGTH)
        .map(file -> Tile.hashes(Arrays.copyOf(file, file.length)).getLast());
  }
}
