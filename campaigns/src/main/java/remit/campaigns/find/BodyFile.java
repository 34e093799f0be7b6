package remit.campaigns.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Bodies in a file, one after another, each read again by its number.
final class BodyFile implements AutoCloseable {
  private static final int[] NO_WORDS = {};
  private static final boolean[] NO_MARKS = {};
  private static final int HEAD = 3 * Integer.BYTES + 2 * Long.BYTES;

  private final FileChannel file;
  private ByteBuffer out = ByteBuffer.allocate(1 << 20);
  private long[] offsets = new long[1024];
  private int count;
  private long size;

  BodyFile(Path path) throws IOException {
    this(path, new long[1], 0);
  }

  /// Opens a file whose bodies begin at the offsets and end at the last of them.
  BodyFile(Path path, long[] offsets, int count) throws IOException {
    this.file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.offsets = offsets;
    this.count = count;
    this.size = offsets[count];
    file.truncate(size);
  }

  int count() {
    return count;
  }

  /// Where each body begins, and where the last ends.
  long[] offsets() {
    return Arrays.copyOf(offsets, count + 1);
  }

  void add(Body body) {
    int bytes =
        HEAD
            + body.prints().length * Long.BYTES
            + (body.length() + body.mail().length) * Integer.BYTES
            + body.length();
    room(bytes);
    out.putInt(body.length()).putInt(body.prints().length).putInt(body.mail().length);
    out.putLong(body.sender()).putLong(body.hash());
    for (long print : body.prints()) out.putLong(print);
    for (int word : body.words()) out.putInt(word);
    for (int word : body.mail()) out.putInt(word);
    for (boolean mark : body.quoted()) out.put((byte) (mark ? 1 : 0));
    size += bytes;
    count++;
    if (count == offsets.length) offsets = Arrays.copyOf(offsets, count * 2);
    offsets[count] = size;
  }

  private void room(int bytes) {
    if (out.remaining() >= bytes) return;
    flush();
    if (out.capacity() < bytes) out = ByteBuffer.allocate(bytes);
  }

  void flush() {
    try {
      out.flip();
      while (out.hasRemaining()) file.write(out, size - out.remaining());
      out.clear();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The bytes of the bodies from one number up to another; `scratch` is used if it is large
  /// enough.
  ByteBuffer read(int from, int to, ByteBuffer scratch) {
    int bytes = Math.toIntExact(offsets[to] - offsets[from]);
    ByteBuffer in = scratch.capacity() >= bytes ? scratch : ByteBuffer.allocate(bytes);
    in.clear().limit(bytes);
    try {
      while (in.hasRemaining()) {
        if (file.read(in, offsets[from] + in.position()) < 0) {
          throw new IOException("the file of bodies ends too soon");
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return in.flip();
  }

  /// The next body in the bytes.
  static Body next(ByteBuffer in, Bodies.Part part) {
    int length = in.getInt();
    int prints = in.getInt();
    int mail = in.getInt();
    long sender = in.getLong();
    long hash = in.getLong();
    long[] print = new long[prints];
    in.asLongBuffer().get(print);
    in.position(in.position() + prints * Long.BYTES);
    return switch (part) {
      case PRINTS -> {
        in.position(in.position() + (length + mail) * Integer.BYTES + length);
        yield new Body(length, NO_WORDS, NO_MARKS, NO_WORDS, print, sender, hash);
      }
      case ALL -> {
        int[] words = ints(in, length);
        int[] mailWords = ints(in, mail);
        boolean[] quoted = new boolean[length];
        for (int i = 0; i < length; i++) quoted[i] = in.get() != 0;
        yield new Body(length, words, quoted, mailWords, print, sender, hash);
      }
    };
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] ints = new int[count];
    in.asIntBuffer().get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
