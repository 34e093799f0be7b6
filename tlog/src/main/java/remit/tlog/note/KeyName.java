package remit.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import remit.tlog.merkle.Sha256;

/// Who signs, and which of its keys: the pair that a signature line carries.
///
/// @param name not empty, without spaces and `+`; for a log it is the origin of its checkpoints
/// @param id the first four bytes of a hash over name, kind and key
public record KeyName(String name, int id) {
  public KeyName {
    if (!isName(name)) {
      throw new IllegalArgumentException("a key's name has no space, `+` or control: " + name);
    }
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(c ->
                c == '+'
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0x85
                    || Character.isISOControl(c)
                    || (c >= 0xD800 && c <= 0xDFFF));
  }

  static KeyName of(String name, KeyKind kind, byte[] publicKey) {
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] hash = Sha256.hash(start, new byte[] {(byte) kind.code()}, publicKey).bytes();
    return new KeyName(name, ByteBuffer.wrap(hash).getInt());
  }

  /// The four bytes as eight hexadecimal digits.
  public String idHex() {
    return HexFormat.of().toHexDigits(id);
  }

  @Override
  public String toString() {
    return name + "+" + idHex();
  }
}
