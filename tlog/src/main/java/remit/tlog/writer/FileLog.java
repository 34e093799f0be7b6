package remit.tlog.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.SigningKey;

/// A log in a folder: `record/` to be served, `journal/` with what is not published yet, `lock`.
///
/// Many threads may append at once; what waits while the disk is busy goes to it together. One
/// program has the log open at a time.
public final class FileLog implements AutoCloseable {
  /// The most bytes of entries in one write.
  private static final int MOST_AT_ONCE = 8 << 20;

  private final WriterLock lock;
  private final Journal journal;
  private final Integrator integrator;
  private final ReentrantLock writing = new ReentrantLock();
  private final List<Waiting> queue = new ArrayList<>();

  private boolean led;

  /// What a thread that waits is woken for.
  private enum Turn {
    LEAD,
    DONE
  }

  /// @param first the index of the first entry, once they are durable
  private record Waiting(
      List<byte[]> entries, CompletableFuture<Turn> turn, CompletableFuture<Long> first) {}

  private FileLog(WriterLock lock, Journal journal, Integrator integrator) {
    this.lock = lock;
    this.journal = journal;
    this.integrator = integrator;
  }

  /// Opens a log or begins one. Throws [LogInUseException] when another program has it open and
  /// [DamagedRecordException] when what lies there is not what a log leaves behind, however it
  /// ended.
  public static FileLog open(Path home, SigningKey key) {
    return open(new RealDisk(), home, key);
  }

  static FileLog open(Disk disk, Path home, SigningKey key) {
    var lock = WriterLock.take(home.resolve("lock"));
    try {
      disk.createFolder(home);
      disk.syncFolder(Disk.above(home));
      var journal = Journal.open(disk, home.resolve("journal"));
      var store = new FolderStore(disk, home.resolve("record"), home.resolve("scratch"));
      return new FileLog(lock, journal, new Integrator(journal, store, key));
    } catch (IOException failed) {
      lock.close();
      throw new UncheckedIOException("cannot open the log in " + home, failed);
    } catch (RuntimeException | Error failed) {
      lock.close();
      throw failed;
    }
  }

  /// Makes an entry durable and gives its index, from 0 and without gaps. When this throws, the
  /// entry may or may not be in the log: it was not acknowledged.
  public long append(byte[] entry) {
    return append(List.of(entry));
  }

  /// Makes entries durable together, one after another; gives the index of the first.
  public long append(List<byte[]> entries) {
    if (entries.isEmpty()) throw new IllegalArgumentException("nothing to append");
    var copies = entries.stream().map(byte[]::clone).toList();
    for (var entry : copies) {
      if (entry.length > Bundle.LONGEST) {
        throw new IllegalArgumentException("an entry has at most 65535 bytes: " + entry.length);
      }
    }
    var mine = new Waiting(copies, new CompletableFuture<>(), new CompletableFuture<>());
    synchronized (queue) {
      queue.add(mine);
      if (!led) mine.turn().complete(Turn.LEAD);
      led = true;
    }
    switch (mine.turn().join()) {
      case LEAD -> lead();
      case DONE -> {}
    }
    return outcome(mine);
  }

  private static long outcome(Waiting waiting) {
    try {
      return waiting.first().join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof UncheckedIOException io) {
        throw new UncheckedIOException(io.getMessage(), io.getCause());
      }
      throw new IllegalStateException("the entry could not be made durable", failed.getCause());
    }
  }

  /// Writes what waits, the first of it this thread's own, and hands the lead to the first of those
  /// that came meanwhile: so nobody writes for others without end, and while the disk is busy with
  /// one batch the next one gathers.
  private void lead() {
    writing.lock();
    try {
      write(takeQueue());
    } finally {
      writing.unlock();
      synchronized (queue) {
        led = !queue.isEmpty();
        if (led) queue.getFirst().turn().complete(Turn.LEAD);
      }
    }
  }

  private void write(List<Waiting> batch) {
    try {
      var entries = batch.stream().flatMap(waiting -> waiting.entries().stream()).toList();
      long index = journal.append(entries);
      for (var waiting : batch) {
        waiting.first().complete(index);
        index += waiting.entries().size();
      }
    } catch (RuntimeException | Error failed) {
      for (var waiting : batch) waiting.first().completeExceptionally(failed);
    }
    for (var waiting : batch) waiting.turn().complete(Turn.DONE);
  }

  private List<Waiting> takeQueue() {
    synchronized (queue) {
      int count = 0;
      for (long bytes = 0; count < queue.size() && (count == 0 || bytes < MOST_AT_ONCE); count++) {
        for (var entry : queue.get(count).entries()) bytes += entry.length;
      }
      var batch = List.copyOf(queue.subList(0, count));
      queue.subList(0, count).clear();
      return batch;
    }
  }

  /// Publishes everything durable: tiles first, the signed checkpoint last.
  public Checkpoint publish() {
    writing.lock();
    try {
      return switch (integrator.run()) {
        case Integrator.Published(var checkpoint) -> {
          journal.forget(checkpoint.head().size());
          yield checkpoint;
        }
        case Integrator.Overtaken() ->
            throw new DamagedRecordException("someone else changed the checkpoint under the lock");
      };
    } finally {
      writing.unlock();
    }
  }

  /// Entries that are durable, published or not.
  public long size() {
    return journal.size();
  }

  @Override
  public void close() {
    lock.close();
  }
}
