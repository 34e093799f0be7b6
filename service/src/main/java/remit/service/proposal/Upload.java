package remit.service.proposal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A paper that somebody hands in.
public final class Upload {
  /// No paper is larger than this many bytes.
  public static final int LARGEST = 5 << 20;

  private static final int LONGEST_NAME = 200;

  private final String name;
  private final byte[] bytes;

  public Upload(String name, byte[] bytes) {
    this.name = plain(name);
    this.bytes = Arrays.copyOf(bytes, bytes.length);
  }

  /// The last part of a path, without what no file name has.
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "").strip();
    if (clean.isEmpty()) return "paper";
    return clean.length() <= LONGEST_NAME
        ? clean
        : clean.substring(clean.length() - LONGEST_NAME).strip();
  }

  public String name() {
    return name;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  Optional<String> problem() {
    if (bytes.length == 0) return Optional.of("the file is empty");
    return bytes.length <= LARGEST
        ? Optional.empty()
        : Optional.of("the file has more than %,d bytes".formatted(LARGEST));
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
