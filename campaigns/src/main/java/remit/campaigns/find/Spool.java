package remit.campaigns.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// All responses of one consultation in files of a folder: equal bodies once, and every original as
/// it came. Memory is held per response (about 30 bytes) and per different body (about 60), never
/// per word.
public final class Spool implements Bodies, AutoCloseable {
  private static final int BLOCK = 512;

  private final Path folder;
  private final Settings settings;
  private final BodyFile bodies;
  private final TextFile texts;
  private final LongMap hashes;
  private int[] bodyOf = new int[1024];
  private long[] senderOf = new long[1024];
  private int[] copies = new int[1024];
  private long[] leastText = new long[1024];
  private int[] leastRow = new int[1024];
  private int[] lengths = new int[1024];
  private final Map<Integer, long[]> furtherSenders = new HashMap<>();

  private Spool(Path folder, Settings settings, BodyFile bodies, TextFile texts, LongMap hashes) {
    this.folder = folder;
    this.settings = settings;
    this.bodies = bodies;
    this.texts = texts;
    this.hashes = hashes;
  }

  /// An empty spool in a folder, which is made if need be. What a spool left there is written over.
  public static Spool create(Path folder, Settings settings) {
    try {
      clear(folder);
      return new Spool(
          folder,
          settings,
          new BodyFile(folder.resolve("bodies")),
          new TextFile(folder.resolve("texts")),
          new LongMap(1024));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    SpoolIndex.delete(folder);
    Files.deleteIfExists(folder.resolve("bodies"));
    Files.deleteIfExists(folder.resolve("texts"));
  }

  /// Takes in a response.
  ///
  /// @param body what was read from the text
  /// @param text the original characters
  /// @param cells what else is to be kept with it, as it came
  public void add(Body body, String text, List<String> cells) {
    int row = texts.count();
    int known = hashes.count();
    int number = hashes.add(body.hash());
    long textHash = Legibility.order(text);
    grow(row, number);
    if (number == known) {
      bodies.add(body);
      lengths[number] = body.length();
      leastText[number] = textHash;
      leastRow[number] = row;
    } else {
      addSender(number, body.sender());
      if (textHash < leastText[number]) {
        leastText[number] = textHash;
        leastRow[number] = row;
      }
    }
    copies[number]++;
    bodyOf[row] = number;
    senderOf[row] = body.sender();
    var all = new ArrayList<String>(cells.size() + 1);
    all.add(text);
    all.addAll(cells);
    texts.add(all);
  }

  /// Up to four different senders are remembered for equal bodies: no count needs more.
  private void addSender(int number, long sender) {
    long[] have = furtherSenders.getOrDefault(number, new long[0]);
    int most = Settings.senders(Long.MAX_VALUE);
    if (have.length >= most) return;
    for (long one : have) if (one == sender) return;
    long[] more = Arrays.copyOf(have, have.length + 1);
    more[have.length] = sender;
    furtherSenders.put(number, more);
  }

  private void grow(int row, int number) {
    if (row >= bodyOf.length) {
      bodyOf = Arrays.copyOf(bodyOf, row * 2);
      senderOf = Arrays.copyOf(senderOf, row * 2);
    }
    if (number >= copies.length) {
      copies = Arrays.copyOf(copies, number * 2);
      leastText = Arrays.copyOf(leastText, number * 2);
      leastRow = Arrays.copyOf(leastRow, number * 2);
      lengths = Arrays.copyOf(lengths, number * 2);
    }
  }

  /// The spool that was sealed in the folder for this input, if there is one.
  ///
  /// @param stamp as given to [#seal(String)]
  public static Optional<Spool> reopen(Path folder, Settings settings, String stamp) {
    try {
      if (!SpoolIndex.isThere(folder, stamp)) return Optional.empty();
      long[][] arrays = new long[9][];
      var senders = SpoolIndex.read(folder, arrays);
      int bodyCount = arrays[0].length - 1;
      int rowCount = arrays[1].length - 1;
      var hashes = new LongMap(bodyCount);
      for (long hash : arrays[2]) hashes.add(hash);
      var spool =
          new Spool(
              folder,
              settings,
              new BodyFile(folder.resolve("bodies"), arrays[0], bodyCount),
              new TextFile(folder.resolve("texts"), arrays[1], rowCount),
              hashes);
      spool.bodyOf = ints(arrays[3]);
      spool.senderOf = arrays[4];
      spool.copies = ints(arrays[5]);
      spool.leastText = arrays[6];
      spool.leastRow = ints(arrays[7]);
      spool.lengths = ints(arrays[8]);
      spool.furtherSenders.putAll(senders);
      return Optional.of(spool);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Ends the taking in and leaves in the folder what [#reopen] needs.
  ///
  /// @param stamp names the input; another input must have another stamp
  public void seal(String stamp) {
    seal();
    int rows = rows();
    int different = bodies.count();
    long[] members = new long[different];
    for (int i = 0; i < different; i++) members[i] = hashes.member(i);
    try {
      SpoolIndex.write(
          folder,
          stamp,
          List.of(
              bodies.offsets(),
              texts.offsets(),
              members,
              longs(bodyOf, rows),
              Arrays.copyOf(senderOf, rows),
              longs(copies, different),
              Arrays.copyOf(leastText, different),
              longs(leastRow, different),
              longs(lengths, different)),
          furtherSenders);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static long[] longs(int[] ints, int count) {
    long[] longs = new long[count];
    for (int i = 0; i < count; i++) longs[i] = ints[i];
    return longs;
  }

  private static int[] ints(long[] longs) {
    int[] ints = new int[longs.length];
    for (int i = 0; i < ints.length; i++) ints[i] = (int) longs[i];
    return ints;
  }

  /// Ends the taking in: from here on the spool is only read.
  public void seal() {
    bodies.flush();
    texts.flush();
  }

  @Override
  public long responses() {
    return texts.count();
  }

  /// How many responses there are.
  public int rows() {
    return texts.count();
  }

  /// The hash of the row's body.
  public long bodyHash(int row) {
    return hashes.member(bodyOf[row]);
  }

  /// How many responses have the same body as the row, itself among them.
  public int copies(int row) {
    return copies[bodyOf[row]];
  }

  /// The words in the row's body.
  public int length(int row) {
    return lengths[bodyOf[row]];
  }

  /// The number that stands for the row's sender.
  public long sender(int row) {
    return senderOf[row];
  }

  /// The row's text, then the other cells kept with it.
  public List<String> row(int row) {
    return texts.row(row);
  }

  @Override
  public long[] frequent(int senders) {
    try (var counter = new PrintCounter(folder, settings.memory())) {
      var in = ByteBuffer.allocate(1 << 20);
      for (int from = 0; from < bodies.count(); from += BLOCK) {
        int to = Math.min(bodies.count(), from + BLOCK);
        in = bodies.read(from, to, in);
        for (int i = from; i < to; i++) count(BodyFile.next(in, Part.PRINTS), i, counter);
      }
      return counter.frequent(senders);
    }
  }

  private void count(Body body, int number, PrintCounter counter) {
    for (long print : body.prints()) counter.add(print, body.sender());
    for (long sender : furtherSenders.getOrDefault(number, new long[0])) {
      for (long print : body.prints()) counter.add(print, sender);
    }
  }

  @Override
  public <A> A fold(Part part, Fresh<A> fresh, Take<A> each, Join<A> join) {
    var next = new AtomicInteger();
    return Workers.join(
        settings.threads(),
        () -> {
          A sum = fresh.get();
          var in = ByteBuffer.allocate(1 << 20);
          for (int from = next.getAndAdd(BLOCK);
              from < bodies.count();
              from = next.getAndAdd(BLOCK)) {
            int to = Math.min(bodies.count(), from + BLOCK);
            in = bodies.read(from, to, in);
            for (int i = from; i < to; i++) {
              each.accept(sum, new Group(BodyFile.next(in, part), copies[i]));
            }
          }
          return sum;
        },
        join);
  }

  @Override
  public void visit(List<Long> wanted, Consumer<Body> each) {
    var in = ByteBuffer.allocate(1 << 16);
    for (long hash : wanted) {
      int number = number(hash);
      in = bodies.read(number, number + 1, in);
      each.accept(BodyFile.next(in, Part.ALL));
    }
  }

  @Override
  public Map<Long, String> originals(Collection<Long> wanted) {
    Map<Long, String> originals = new HashMap<>();
    for (long hash : wanted) originals.put(hash, row(leastRow[number(hash)]).getFirst());
    return originals;
  }

  private int number(long hash) {
    int number = hashes.find(hash);
    if (number < 0) throw new IllegalArgumentException("no body has the hash " + hash);
    return number;
  }

  @Override
  public void close() {
    bodies.close();
    texts.close();
  }
}
