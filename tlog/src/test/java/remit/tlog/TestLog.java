package remit.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.tlog.fsck.Fsck;
import remit.tlog.fsck.LogKey;
import remit.tlog.fsck.RecordFiles;
import remit.tlog.fsck.Report;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.KeyKind;
import remit.tlog.note.SigningKey;
import remit.tlog.writer.CommittedEntries;
import remit.tlog.writer.Integrator;
import remit.tlog.writer.RecordStore;

/// A log whose entries and files are in memory.
public final class TestLog implements RecordStore, CommittedEntries {
  /// 32 bytes that are no secret.
  public static final SigningKey KEY =
      SigningKey.ofSeed(
          "record.example/test",
          KeyKind.LOG,
          "for tests only, never for a log.".getBytes(StandardCharsets.US_ASCII));

  private final SigningKey key;
  private final List<byte[]> entries = new ArrayList<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  public TestLog() {
    this(KEY);
  }

  public TestLog(SigningKey key) {
    this.key = key;
  }

  /// A log of so many short entries, published after each of the sizes given and at the end.
  public static TestLog of(int size, Integer... publications) {
    var log = new TestLog();
    for (int i = 0; i < size; i++) {
      if (Arrays.asList(publications).contains(i)) log.publish();
      log.commit(entry(i));
    }
    log.publish();
    return log;
  }

  public static byte[] entry(int i) {
    return ("entry " + i).getBytes(StandardCharsets.UTF_8);
  }

  public void commit(byte[] entry) {
    entries.add(entry);
  }

  public Checkpoint publish() {
    return switch (new Integrator(this, this, key).run()) {
      case Integrator.Published(var checkpoint) -> checkpoint;
      case Integrator.Overtaken() -> throw new IllegalStateException("nobody else writes here");
    };
  }

  /// The check by the independent checker, with earlier partial tiles.
  public Report fsck() {
    return fsck(files);
  }

  public static Report fsck(Map<String, byte[]> files) {
    var key = LogKey.parse(KEY.verifier().toString()).orElseThrow();
    try {
      return Fsck.run(reader(files), files.keySet(), key, List.of(), (_, _) -> {});
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static RecordFiles reader(Map<String, byte[]> files) {
    return (path, _) -> Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  public List<byte[]> entries() {
    return entries;
  }

  /// The record's files themselves: tests change them.
  public Map<String, byte[]> files() {
    return files;
  }

  /// A copy of a file that has to be there.
  public byte[] file(String path) {
    return read(path).orElseThrow(() -> new AssertionError("no " + path));
  }

  /// Changes one bit of a file.
  public void flip(String path, int bit) {
    byte[] bytes = file(path);
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    files.put(path, bytes);
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  @Override
  public void add(Map<String, byte[]> added) {
    added.forEach((path, bytes) -> {
      var before = files.putIfAbsent(path, bytes.clone());
      if (before != null && !Arrays.equals(before, bytes)) {
        throw new AssertionError(path + " would be changed");
      }
    });
  }

  @Override
  public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
    if (!Arrays.equals(files.get("checkpoint"), before.orElse(null))) return Swap.OVERTAKEN;
    files.put("checkpoint", next.clone());
    return Swap.DONE;
  }

  @Override
  public void discard(String folder) {
    files.keySet().removeIf(path -> path.startsWith(folder + "/"));
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public List<byte[]> read(long from, int most) {
    return List.copyOf(entries.subList((int) from, (int) Math.min(entries.size(), from + most)));
  }
}
