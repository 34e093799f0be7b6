package remit.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The public half of a key, as people hand it around: `name+530d903a+AekyeRrm…`.
public final class VerifierKey {
  private final KeyName name;
  private final KeyKind kind;
  private final byte[] publicKey;

  private VerifierKey(KeyName name, KeyKind kind, byte[] publicKey) {
    this.name = name;
    this.kind = kind;
    this.publicKey = publicKey;
  }

  static VerifierKey of(String name, KeyKind kind, byte[] publicKey) {
    return new VerifierKey(KeyName.of(name, kind, publicKey), kind, publicKey.clone());
  }

  /// Reads a verifier key. Empty where the text is none, is of an unknown kind, or where its ID is
  /// not the one that follows from name and key: then a character was changed.
  public static Optional<VerifierKey> parse(String text) {
    int first = text.indexOf('+');
    int second = first + 9;
    if (first < 1 || text.length() <= second || text.charAt(second) != '+') return Optional.empty();
    var name = text.substring(0, first);
    if (!KeyName.isName(name)) return Optional.empty();
    return decode(text.substring(second + 1))
        .flatMap(material -> of(name, material))
        .filter(key -> key.toString().equals(text));
  }

  private static Optional<VerifierKey> of(String name, byte[] material) {
    if (material.length != 1 + Ed25519.KEY_LENGTH) return Optional.empty();
    byte[] key = Arrays.copyOfRange(material, 1, material.length);
    return Arrays.stream(KeyKind.values())
        .filter(kind -> kind.code() == material[0])
        .findFirst()
        .map(kind -> of(name, kind, key));
  }

  private static Optional<byte[]> decode(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public KeyName name() {
    return name;
  }

  public KeyKind kind() {
    return kind;
  }

  /// The 32 bytes of the public key.
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /// Whether the line's signature is this key's over the text. For a witness's key the line also
  /// carries the time, which the signature covers.
  public boolean verifies(String text, SignatureLine line) {
    if (!line.signer().equals(name)) return false;
    byte[] signed = line.signature();
    return switch (kind) {
      case LOG -> Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signed);
      case WITNESS -> {
        if (signed.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) yield false;
        long time = ByteBuffer.wrap(signed).getLong();
        byte[] rest = Arrays.copyOfRange(signed, Long.BYTES, signed.length);
        yield time >= 0 && Ed25519.verifies(publicKey, cosigned(text, time), rest);
      }
    };
  }

  /// tlog-cosignature, section "Ed25519 signed message".
  static byte[] cosigned(String text, long time) {
    return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key && key.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    byte[] material = new byte[1 + publicKey.length];
    material[0] = (byte) kind.code();
    System.arraycopy(publicKey, 0, material, 1, publicKey.length);
    return name + "+" + Base64.getEncoder().encodeToString(material);
  }
}
