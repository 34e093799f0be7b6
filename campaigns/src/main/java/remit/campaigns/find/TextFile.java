package remit.campaigns.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of strings in a file, each row read again by its number, every character as it was: strings
/// are kept as Latin-1 where that holds them and as UTF-16 where not, so that not even a broken
/// surrogate is lost.
final class TextFile implements AutoCloseable {
  private final FileChannel file;
  private ByteBuffer out = ByteBuffer.allocate(1 << 20);
  private long[] offsets;
  private int count;
  private long size;

  TextFile(Path path) throws IOException {
    this(path, new long[1], 0);
  }

  TextFile(Path path, long[] offsets, int count) throws IOException {
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

  long[] offsets() {
    return Arrays.copyOf(offsets, count + 1);
  }

  void add(List<String> row) {
    int bytes = Integer.BYTES;
    List<byte[]> encoded = new ArrayList<>();
    List<Charset> charsets = new ArrayList<>();
    for (String cell : row) {
      var charset = isLatin(cell) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
      byte[] some = charset == StandardCharsets.ISO_8859_1 ? cell.getBytes(charset) : wide(cell);
      encoded.add(some);
      charsets.add(charset);
      bytes += 1 + Integer.BYTES + some.length;
    }
    room(bytes);
    out.putInt(row.size());
    for (int i = 0; i < row.size(); i++) {
      out.put((byte) (charsets.get(i) == StandardCharsets.ISO_8859_1 ? 0 : 1));
      out.putInt(encoded.get(i).length).put(encoded.get(i));
    }
    size += bytes;
    count++;
    if (count == offsets.length) offsets = Arrays.copyOf(offsets, count * 2);
    offsets[count] = size;
  }

  List<String> row(int number) {
    int bytes = Math.toIntExact(offsets[number + 1] - offsets[number]);
    ByteBuffer in = ByteBuffer.allocate(bytes);
    try {
      while (in.hasRemaining()) {
        if (file.read(in, offsets[number] + in.position()) < 0) {
          throw new IOException("the file of texts ends too soon");
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    in.flip();
    int cells = in.getInt();
    List<String> row = new ArrayList<>(cells);
    for (int i = 0; i < cells; i++) {
      boolean latin = in.get() == 0;
      byte[] encoded = new byte[in.getInt()];
      in.get(encoded);
      row.add(latin ? new String(encoded, StandardCharsets.ISO_8859_1) : narrow(encoded));
    }
    return row;
  }

  private static boolean isLatin(String cell) {
    for (int i = 0; i < cell.length(); i++) if (cell.charAt(i) > 0xFF) return false;
    return true;
  }

  private static byte[] wide(String cell) {
    byte[] bytes = new byte[cell.length() * 2];
    ByteBuffer.wrap(bytes).asCharBuffer().put(cell);
    return bytes;
  }

  private static String narrow(byte[] bytes) {
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
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

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
