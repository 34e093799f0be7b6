package remit.tlog.merkle;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A SHA-256 hash: 32 bytes.
public final class Digest {
  /// Bytes in a hash.
  public static final int LENGTH = 32;

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{43}=");

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The hash with these 32 bytes.
  public static Digest of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 hash has 32 bytes, not " + bytes.length);
    }
    return new Digest(bytes.clone());
  }

  /// The hash that stands at `offset`; 32 bytes must follow.
  public static Digest at(byte[] bytes, int offset) {
    return new Digest(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
  }

  /// Reads 64 lower-case hexadecimal digits.
  public static Optional<Digest> parseHex(String text) {
    if (!HEX.matcher(text).matches()) return Optional.empty();
    return Optional.of(new Digest(HexFormat.of().parseHex(text)));
  }

  /// Reads standard base64 with its padding, in the one form that encodes these bytes.
  public static Optional<Digest> parseBase64(String text) {
    if (!BASE64.matcher(text).matches()) return Optional.empty();
    byte[] bytes = decoded(text);
    return bytes.length == LENGTH && Base64.getEncoder().encodeToString(bytes).equals(text)
        ? Optional.of(new Digest(bytes))
        : Optional.empty();
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  /// A copy of the 32 bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Puts the 32 bytes at `offset` of `target`.
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, LENGTH);
  }

  byte[] shared() {
    return bytes;
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
