import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Holds;
import remit.tlog.entry.Json;
import remit.tlog.entry.Part;
import remit.tlog.merkle.ProofCheck;
import remit.tlog.merkle.Proofs;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.TileNodes;
import remit.tlog.merkle.TreeHead;
import remit.tlog.note.KeyKind;
import remit.tlog.note.SigningKey;
import remit.tlog.verify.Question;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verifier;
import remit.tlog.writer.CommittedEntries;
import remit.tlog.writer.FileLog;
import remit.tlog.writer.Integrator;
import remit.tlog.writer.RecordStore;

/// Measures the log: `append`, `proofs` or `verify`, in a folder that is emptied by the caller. See
/// `bench/tlog/run`.
class TlogBench {
  private static final SigningKey KEY =
      SigningKey.ofSeed(
          "bench.example/log",
          KeyKind.LOG,
          "for the benchmark, no secret....".getBytes(StandardCharsets.US_ASCII));

  private static final long SECONDS = Long.getLong("seconds", 5);

  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[1]);
    Files.createDirectories(folder);
    switch (args[0]) {
      case "append" -> append(folder);
      case "proofs" -> proofs(folder);
      case "verify" -> verify(folder);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /// An entry as the service would write one: some 330 bytes.
  private static byte[] entry(long number) {
    return new Entry(
            EntryType.DECISION,
            "north-vale-joint-committee",
            Holds.from(LocalDate.of(2026, 2, 24)),
            Instant.ofEpochSecond(1_771_949_100 + number),
            Map.of(
                "title", new Part.Full(Json.of("Decision number " + number)),
                "resolutions",
                    new Part.Full(Json.texts(List.of("(a) That it be so.", "(b) At once.")))),
            List.of())
        .bytes();
  }

  // Appends, against what the disk can do.

  private static void append(Path folder) throws Exception {
    for (int round = 1; round <= 2; round++) {
      double raw = rawSyncs(folder.resolve("raw" + round));
      System.out.printf("raw write and fsync of 400 bytes   %8.0f /s%n", raw);
      for (int threads : new int[] {1, 4, 16, 64}) {
        double rate = appends(folder.resolve("log" + round + "-" + threads), threads, 1);
        System.out.printf(
            "append, %2d threads                 %8.0f entries/s  %5.2f of raw%n",
            threads, rate, rate / raw);
      }
      for (int batch : new int[] {100, 1000}) {
        double rate = appends(folder.resolve("batch" + round + "-" + batch), 1, batch);
        System.out.printf("append, batches of %4d            %8.0f entries/s%n", batch, rate);
      }
    }
  }

  private static double rawSyncs(Path file) throws IOException {
    byte[] bytes = new byte[400];
    long count = 0;
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    try (var channel = FileChannel.open(file, CREATE, WRITE)) {
      while (System.nanoTime() < end) {
        channel.write(ByteBuffer.wrap(bytes));
        channel.force(false);
        count++;
      }
    }
    return count * 1e9 / (System.nanoTime() - start);
  }

  private static double appends(Path home, int threads, int batch) throws InterruptedException {
    var count = new AtomicLong();
    byte[] entry = entry(0);
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    try (var log = FileLog.open(home, KEY)) {
      var all = new ArrayList<Thread>();
      for (int t = 0; t < threads; t++) {
        all.add(
            Thread.ofPlatform()
                .start(() -> {
                  while (System.nanoTime() < end) {
                    log.append(Collections.nCopies(batch, entry));
                    count.addAndGet(batch);
                  }
                }));
      }
      for (var thread : all) thread.join();
      double rate = count.get() * 1e9 / (System.nanoTime() - start);
      long before = System.nanoTime();
      long size = log.publish().head().size();
      System.out.printf(
          "    and publication of %d entries: %.0f entries/s%n",
          size, size * 1e9 / (System.nanoTime() - before));
      return rate;
    }
  }

  // Proofs at each size.

  private static void proofs(Path folder) throws IOException {
    System.out.println(
        "entries    build s  proof hashes (bytes)  make us  check us  consistency us  heap MB");
    for (long size = 1_000; size <= Long.getLong("most", 10_000_000); size *= 10) {
      var store = new PlainStore(folder.resolve("n" + size));
      long start = System.nanoTime();
      var head = build(store, size, TlogBench::small);
      double built = (System.nanoTime() - start) / 1e9;
      measure(store, head, built);
    }
  }

  private static byte[] small(long number) {
    return ("entry number " + number).getBytes(StandardCharsets.UTF_8);
  }

  private static TreeHead build(RecordStore store, long size, Make make) {
    var source =
        new CommittedEntries() {
          @Override
          public long size() {
            return size;
          }

          @Override
          public List<byte[]> read(long from, int most) {
            var entries = new ArrayList<byte[]>();
            for (long i = from; i < Math.min(size, from + most); i++) entries.add(make.entry(i));
            return entries;
          }
        };
    return switch (new Integrator(source, store, KEY).run()) {
      case Integrator.Published(var checkpoint) -> checkpoint.head();
      case Integrator.Overtaken() -> throw new IllegalStateException();
    };
  }

  private interface Make {
    byte[] entry(long number);
  }

  private static void measure(PlainStore store, TreeHead head, double built) {
    int rounds = 2_000;
    var random = new SplittableRandom(7);
    long making = 0;
    long checking = 0;
    long consistency = 0;
    int longest = 0;
    for (int i = 0; i < rounds; i++) {
      long index = random.nextLong(head.size());
      long a = System.nanoTime();
      // Fresh every time: each proof reads its tiles from the files.
      var nodes = new TileNodes(head.size(), tile -> store.read(tile.path()).orElseThrow());
      var proof = new Proofs(nodes).inclusion(index, head.size());
      long b = System.nanoTime();
      if (!ProofCheck.includes(head, index, Sha256.leaf(small(index)), proof)) {
        throw new IllegalStateException("entry " + index);
      }
      long c = System.nanoTime();
      var again = new TileNodes(head.size(), tile -> store.read(tile.path()).orElseThrow());
      new Proofs(again).consistency(1 + index, head.size());
      consistency += System.nanoTime() - c;
      making += b - a;
      checking += c - b;
      longest = Math.max(longest, proof.size());
    }
    System.out.printf(
        "%-9d %8.1f  %12d (%d)  %7.0f  %8.1f  %14.0f  %7d%n",
        head.size(),
        built,
        longest,
        longest * 32,
        making / 1e3 / rounds,
        checking / 1e3 / rounds,
        consistency / 1e3 / rounds,
        heap());
  }

  private static long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  // Verification.

  private static void verify(Path folder) throws Exception {
    for (long size : new long[] {10_000, 100_000, 1_000_000}) {
      var home = folder.resolve("v" + size);
      build(new PlainStore(home), size, TlogBench::entry);
      for (var depth : Question.Depth.values()) {
        long start = System.nanoTime();
        try (var source = RecordSource.open(home.toString())) {
          var question = Question.plain().withKey(KEY.verifier()).withDepth(depth);
          var verdict = Verifier.verify(source, question);
          if (!verdict.holds()) throw new IllegalStateException(verdict.toString());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            "verify %-7s of %7d entries: %6.2f s, %8.0f entries/s, heap %d MB of at most %d%n",
            depth.name().toLowerCase(java.util.Locale.ROOT),
            size,
            seconds,
            size / seconds,
            heap(),
            Runtime.getRuntime().maxMemory() >> 20);
      }
    }
  }

  /// Files without fsync: for building what is then measured.
  private record PlainStore(Path record) implements RecordStore {
    @Override
    public Optional<byte[]> read(String path) {
      try {
        var file = record.resolve(path);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void add(Map<String, byte[]> files) {
      files.forEach(this::write);
    }

    private void write(String path, byte[] bytes) {
      try {
        var file = record.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
      write("checkpoint", next);
      return Swap.DONE;
    }

    @Override
    public void discard(String folder) {}
  }
}
