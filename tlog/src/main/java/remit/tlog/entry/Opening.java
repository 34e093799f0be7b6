package remit.tlog.entry;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.Sha256;

/// What opens a commitment: the salt and the content.
///
/// The commitment is SHA-256 over a fixed line, the salt and the content, in that order. The salt
/// is always 32 bytes, so the parts cannot be shifted against each other, and the line keeps these
/// hashes apart from all others. With a salt of 256 random bits the hash neither gives the content
/// away nor lets a guess be tried (it hides), and two openings of one hash would be a collision of
/// SHA-256 (it binds).
public final class Opening {
  /// Bytes in a salt.
  public static final int SALT = 32;

  private static final byte[] LINE = "remit-commitment-v1\n".getBytes(StandardCharsets.UTF_8);

  private final byte[] salt;
  private final byte[] content;

  private Opening(byte[] salt, byte[] content) {
    this.salt = salt.clone();
    this.content = content.clone();
  }

  /// Seals content under a new salt. A salt is never used twice: equal content would show.
  public static Opening seal(byte[] content, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return new Opening(salt, content);
  }

  /// An opening as it was stored or published; empty where the salt is not 32 bytes.
  public static Optional<Opening> of(byte[] salt, byte[] content) {
    return salt.length == SALT ? Optional.of(new Opening(salt, content)) : Optional.empty();
  }

  /// What the commitment to this content under this salt is.
  public Digest hash() {
    return Sha256.hash(LINE, salt, content);
  }

  public byte[] salt() {
    return salt.clone();
  }

  public byte[] content() {
    return content.clone();
  }

  /// Where the salt of an opened commitment lies in a record.
  public static String saltPath(Digest hash) {
    return folder(hash) + "/salt";
  }

  /// Where the content of an opened commitment lies in a record.
  public static String contentPath(Digest hash) {
    return folder(hash) + "/content";
  }

  /// The folder of both.
  public static String folder(Digest hash) {
    return "opened/" + hash.hex();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opening opening
        && Arrays.equals(salt, opening.salt)
        && Arrays.equals(content, opening.content);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(salt) + Arrays.hashCode(content);
  }

  /// Neither salt nor content: both may be secret.
  @Override
  public String toString() {
    return "opening of " + hash();
  }
}
