package remit.campaigns.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into text: UTF-8 where that is what they are, else Windows-1252, in which every byte
/// has a meaning; UTF-16 where a byte order mark says so.
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// @param wasUtf8 whether the bytes were UTF-8, or UTF-16 by their mark
  record Decoded(String text, boolean wasUtf8) {}

  private Decoding() {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), true);
    }
    int from =
        startsWith(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(text, true);
    } catch (CharacterCodingException _) {
      return new Decoded(new String(bytes, WINDOWS), false);
    }
  }

  /// A text that was read byte by byte as Latin-1.
  static Decoded decode(String latin) {
    for (int i = 0; i < latin.length(); i++) {
      if (latin.charAt(i) > 127) return decode(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
    return new Decoded(latin, true);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
