package remit.campaigns.find;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import remit.campaigns.text.Hash;

/// What a [Spool] holds in memory, in a file, so that an interrupted run need not read again. The
/// file is there only when it is whole.
final class SpoolIndex {
  private static final String NAME = "index";

  private SpoolIndex() {}

  /// Arrays in a fixed order, and the further senders of equal bodies.
  ///
  /// @param stamp names the input that was read; another input has another stamp
  static void write(
      Path folder, String stamp, Iterable<long[]> arrays, Map<Integer, long[]> senders)
      throws IOException {
    Path part = folder.resolve(NAME + ".part");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeUTF(Hash.VERSION + " " + stamp);
      for (long[] array : arrays) write(out, array);
      out.writeInt(senders.size());
      for (var entry : new TreeMap<>(senders).entrySet()) {
        out.writeInt(entry.getKey());
        write(out, entry.getValue());
      }
    }
    Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
  }

  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  /// Whether there is an index of this input.
  static boolean isThere(Path folder, String stamp) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) return false;
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF().equals(Hash.VERSION + " " + stamp);
    } catch (java.io.EOFException | java.io.UTFDataFormatException _) {
      return false;
    }
  }

  /// Reads the arrays into those given, in their order, then the senders.
  static Map<Integer, long[]> read(Path folder, long[][] arrays) throws IOException {
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(NAME))))) {
      in.readUTF();
      for (int i = 0; i < arrays.length; i++) arrays[i] = read(in);
      Map<Integer, long[]> senders = new HashMap<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) senders.put(in.readInt(), read(in));
      return senders;
    }
  }

  private static void write(DataOutputStream out, long[] array) throws IOException {
    out.writeInt(array.length);
    for (long one : array) out.writeLong(one);
  }

  private static long[] read(DataInputStream in) throws IOException {
    long[] array = new long[in.readInt()];
    for (int i = 0; i < array.length; i++) array[i] = in.readLong();
    return array;
  }
}
