package remit.tlog.verify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A record in an uncompressed tar file (POSIX ustar, and GNU's form of long names).
final class TarSource implements RecordSource {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int LONGEST_NAME = 4096;

  /// Where the bytes of a file stand.
  private record Place(long offset, long length) {}

  private final RandomAccessFile tar;
  private final String prefix;
  private final Map<String, Place> places;

  private TarSource(RandomAccessFile tar, Map<String, Place> places) {
    this.tar = tar;
    this.prefix = Prefix.of(places.keySet());
    this.places = places;
  }

  /// Whether the file bears the mark of a tar file.
  static boolean isTar(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(BLOCK);
      return head.length == BLOCK && text(head, 257, 5).equals("ustar");
    }
  }

  static TarSource open(Path file) throws IOException {
    var tar = new RandomAccessFile(file.toFile(), "r");
    try {
      return new TarSource(tar, places(tar));
    } catch (IOException | RuntimeException failed) {
      tar.close();
      throw failed;
    }
  }

  private static Map<String, Place> places(RandomAccessFile tar) throws IOException {
    var places = new HashMap<String, Place>();
    byte[] head = new byte[BLOCK];
    var longName = Optional.<String>empty();
    for (long at = 0; at + BLOCK <= tar.length(); ) {
      tar.seek(at);
      tar.readFully(head);
      if (head[0] == 0) return places;
      var place = new Place(at + BLOCK, octal(text(head, 124, 12)));
      if (place.length() > tar.length() - place.offset()) throw new IOException("the tar is cut");
      var name = longName.orElseGet(() -> name(head));
      longName = Optional.empty();
      if (head[156] == 'L') longName = Optional.of(longName(tar, place));
      boolean isFile = head[156] == '0' || head[156] == 0;
      if (isFile && places.put(name.replaceFirst("^\\./", ""), place) != null) {
        throw new IOException("the tar holds two files of the name " + name);
      }
      at = place.offset() + (place.length() + BLOCK - 1) / BLOCK * BLOCK;
    }
    return places;
  }

  private static String longName(RandomAccessFile tar, Place place) throws IOException {
    if (place.length() > LONGEST_NAME) throw new IOException("the tar has a name that is too long");
    byte[] name = new byte[(int) place.length()];
    tar.readFully(name);
    return text(name, 0, name.length);
  }

  private static String name(byte[] head) {
    var above = text(head, 345, 155);
    var name = text(head, 0, NAME);
    return above.isEmpty() || text(head, 257, 8).startsWith("ustar ") ? name : above + "/" + name;
  }

  private static String text(byte[] bytes, int from, int most) {
    int end = from;
    while (end < from + most && bytes[end] != 0) end++;
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static long octal(String digits) throws IOException {
    var stripped = digits.strip();
    if (!stripped.matches("[0-7]{1,11}")) throw new IOException("the tar has a length of no kind");
    return Long.parseLong(stripped, 8);
  }

  @Override
  public Set<String> listing() {
    return Prefix.below(prefix, places.keySet());
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    var place = places.get(prefix + path);
    if (place == null) return Optional.empty();
    byte[] bytes = new byte[(int) Math.min(most, place.length())];
    tar.seek(place.offset());
    tar.readFully(bytes);
    return Optional.of(bytes);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
