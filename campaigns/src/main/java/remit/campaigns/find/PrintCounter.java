package remit.campaigns.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts, exactly, how many different senders hold each fingerprint. Pairs of fingerprint and
/// sender are dealt into partitions by fingerprint; when they outgrow the memory allowed they go to
/// one file a partition, and the partitions are counted one after another.
final class PrintCounter implements AutoCloseable {
  private static final int PARTITIONS = 64;
  private static final int CHUNK = 4096;

  private final List<List<long[]>> chunks = new ArrayList<>();
  private final int[] fill = new int[PARTITIONS];
  private final FileChannel[] files = new FileChannel[PARTITIONS];
  private final Path folder;
  private final long mostChunks;
  private long held;
  private boolean spilled;

  /// @param folder where partitions go that memory does not hold
  /// @param memory bytes for pairs
  PrintCounter(Path folder, long memory) {
    this.folder = folder;
    this.mostChunks = Math.max(PARTITIONS, memory / (CHUNK * Long.BYTES));
    for (int i = 0; i < PARTITIONS; i++) chunks.add(new ArrayList<>());
  }

  void add(long print, long sender) {
    int partition = (int) (print >>> 58);
    var list = chunks.get(partition);
    if (list.isEmpty() || fill[partition] == CHUNK) {
      if (held >= mostChunks) spill();
      list.add(new long[CHUNK]);
      held++;
      fill[partition] = 0;
    }
    long[] chunk = list.getLast();
    chunk[fill[partition]++] = print;
    chunk[fill[partition]++] = sender;
  }

  /// The fingerprints of at least so many senders, from the least up.
  long[] frequent(int senders) {
    long[] all = new long[1024];
    int count = 0;
    for (int p = 0; p < PARTITIONS; p++) {
      long[] some = count(p, senders);
      if (count + some.length > all.length) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, count + some.length));
      }
      System.arraycopy(some, 0, all, count, some.length);
      count += some.length;
    }
    // Partitions follow the sign bit last: numbers from 2^63 up are negative.
    long[] frequent = Arrays.copyOf(all, count);
    Arrays.sort(frequent);
    return frequent;
  }

  private long[] count(int partition, int senders) {
    var counts = new SenderCounts(senders);
    var list = chunks.get(partition);
    for (int c = 0; c < list.size(); c++) {
      int end = c == list.size() - 1 ? fill[partition] : CHUNK;
      long[] chunk = list.get(c);
      for (int i = 0; i < end; i += 2) counts.add(chunk[i], chunk[i + 1]);
    }
    if (spilled) {
      readBack(partition, counts);
    }
    held -= list.size();
    list.clear();
    return counts.frequent();
  }

  private void readBack(int partition, SenderCounts counts) {
    try {
      FileChannel file = files[partition];
      file.position(0);
      ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Long.BYTES * 8);
      while (file.read(bytes) >= 0 || bytes.position() > 0) {
        bytes.flip();
        LongBuffer longs = bytes.asLongBuffer();
        while (longs.remaining() >= 2) counts.add(longs.get(), longs.get());
        bytes.position(longs.position() * Long.BYTES);
        bytes.compact();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void spill() {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Long.BYTES);
      for (int p = 0; p < PARTITIONS; p++) {
        if (files[p] == null) {
          files[p] =
              FileChannel.open(
                  folder.resolve("prints-" + p),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE);
        }
        var list = chunks.get(p);
        for (int c = 0; c < list.size(); c++) {
          int end = c == list.size() - 1 ? fill[p] : CHUNK;
          bytes.clear();
          bytes.asLongBuffer().put(list.get(c), 0, end);
          bytes.limit(end * Long.BYTES);
          while (bytes.hasRemaining()) files[p].write(bytes);
        }
        list.clear();
      }
      held = 0;
      spilled = true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      for (FileChannel file : files) if (file != null) file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
