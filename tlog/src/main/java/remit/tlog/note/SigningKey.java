package remit.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The private half of a key. Its text form, [#secret], is the one of Go's note package:
/// `PRIVATE+KEY+name+id+base64`; whoever has it can sign as the log.
public final class SigningKey {
  private static final String START = "PRIVATE+KEY+";

  private final VerifierKey verifier;
  private final byte[] seed;
  private final PrivateKey key;

  private SigningKey(String name, KeyKind kind, byte[] seed) {
    if (seed.length != Ed25519.KEY_LENGTH) {
      throw new IllegalArgumentException("an Ed25519 seed has 32 bytes, not " + seed.length);
    }
    this.seed = seed.clone();
    this.key = Ed25519.privateKey(seed);
    this.verifier = VerifierKey.of(name, kind, Ed25519.publicKeyOf(seed));
    byte[] trial = name.getBytes(StandardCharsets.UTF_8);
    if (!Ed25519.verifies(verifier.publicKey(), trial, Ed25519.sign(key, trial))) {
      throw new IllegalStateException("this Java's Ed25519 derives a public key that does not fit");
    }
  }

  /// A new key.
  public static SigningKey generate(String name, KeyKind kind, SecureRandom random) {
    byte[] seed = new byte[Ed25519.KEY_LENGTH];
    random.nextBytes(seed);
    return new SigningKey(name, kind, seed);
  }

  /// The key that follows from 32 secret bytes.
  public static SigningKey ofSeed(String name, KeyKind kind, byte[] seed) {
    return new SigningKey(name, kind, seed);
  }

  /// Reads what [#secret] wrote. Empty where the text is no signing key.
  public static Optional<SigningKey> parse(String text) {
    if (!text.startsWith(START)) return Optional.empty();
    var parts = text.substring(START.length()).split("\\+", 3);
    if (parts.length != 3 || !KeyName.isName(parts[0])) return Optional.empty();
    byte[] material;
    try {
      material = Base64.getDecoder().decode(parts[2]);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    if (material.length != 1 + Ed25519.KEY_LENGTH) return Optional.empty();
    return Arrays.stream(KeyKind.values())
        .filter(kind -> kind.code() == material[0])
        .findFirst()
        .map(kind -> ofSeed(parts[0], kind, Arrays.copyOfRange(material, 1, material.length)))
        .filter(read -> read.secret().equals(text));
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /// The key as text, to be kept where only the signer reads it.
  public String secret() {
    byte[] material = ByteBuffer.allocate(33).put((byte) verifier.kind().code()).put(seed).array();
    return START + verifier.name() + "+" + Base64.getEncoder().encodeToString(material);
  }

  /// A note with the text and this log's signature.
  public Note sign(String text) {
    if (verifier.kind() != KeyKind.LOG) throw new IllegalStateException("a witness cosigns");
    byte[] signature = Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
    return new Note(text, List.of(new SignatureLine(verifier.name(), signature)));
  }

  /// The note with this witness's cosignature added.
  ///
  /// @param seconds when the witness saw the checkpoint, since 1970 in UTC; 0 or more
  public Note cosign(Note note, long seconds) {
    if (verifier.kind() != KeyKind.WITNESS) throw new IllegalStateException("a log signs");
    if (seconds < 0) throw new IllegalArgumentException("a time before 1970: " + seconds);
    byte[] signature = Ed25519.sign(key, VerifierKey.cosigned(note.text(), seconds));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array();
    return note.with(new SignatureLine(verifier.name(), timed));
  }

  /// Names the key, never the secret.
  @Override
  public String toString() {
    return "signing key of " + verifier.name();
  }
}
