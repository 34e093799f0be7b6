package remit.tlog.fsck;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A log's verifier key: `name+id+base64(0x01 || 32 bytes)`.
///
/// @param id the eight hexadecimal digits
public record LogKey(String name, String id, PublicKey key) {
  private static final int ED25519 = 1;

  /// Reads a key; empty where the text is none, or where its ID does not follow from the rest.
  public static Optional<LogKey> parse(String vkey) {
    var parts = vkey.split("\\+", 3);
    if (parts.length != 3 || parts[0].isEmpty() || parts[0].contains(" ")) return Optional.empty();
    try {
      byte[] material = Base64.getDecoder().decode(parts[2]);
      if (material.length != 33 || material[0] != ED25519) return Optional.empty();
      var named = parts[0].getBytes(StandardCharsets.UTF_8);
      byte[] hash = Rfc6962.sha256(named, new byte[] {'\n'}, material);
      var id = HexFormat.of().formatHex(hash, 0, 4);
      if (!id.equals(parts[1])) return Optional.empty();
      return Optional.of(new LogKey(parts[0], id, point(material)));
    } catch (IllegalArgumentException | GeneralSecurityException _) {
      return Optional.empty();
    }
  }

  /// RFC 8032, section 5.1.2: y little-endian, the sign of x in the highest bit.
  private static PublicKey point(byte[] material) throws GeneralSecurityException {
    byte[] bigEndian = new byte[32];
    for (int i = 0; i < 32; i++) bigEndian[i] = material[32 - i];
    boolean odd = bigEndian[0] < 0;
    bigEndian[0] &= 0x7F;
    var point = new EdECPoint(odd, new java.math.BigInteger(1, bigEndian));
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
  }

  boolean signed(byte[] text, byte[] signature) {
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(text);
      return check.verify(signature);
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// Whether a signature's first four bytes are this key's ID.
  boolean isNamedBy(byte[] idAndSignature) {
    return idAndSignature.length > 4
        && HexFormat.of().formatHex(Arrays.copyOf(idAndSignature, 4)).equals(id);
  }
}
