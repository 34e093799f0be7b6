package remit.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import remit.core.diagnostic.ReadCode;
import remit.core.source.SourceFile;

/// Bytes to text. Only UTF-8 is read; of everything else it says what it looks like.
final class Decoder {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /// How files begin that are not text.
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "PK\u0003\u0004", "a Word, Excel or ZIP file",
          "%PDF-", "a PDF",
          "\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file",
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "\u001f\u008b", "a compressed file");

  private final String name;
  private final byte[] bytes;

  Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  Decoded decode() {
    var wide = wide();
    if (wide.isPresent()) {
      return refuse(
          ReadCode.NOT_UTF8, "", "the file is in %s".formatted(wide.get()), "save it as UTF-8");
    }
    var known = beginning();
    if (known.isPresent()) {
      return refuse(
          ReadCode.NOT_TEXT,
          "",
          "this is %s, not a text".formatted(known.get()),
          "give the YAML file; tables and documents cannot be read");
    }
    var text = CharBuffer.allocate(bytes.length);
    var in = ByteBuffer.wrap(bytes);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(in, text, true).isError()
        ? malformed(in.position())
        : printable(text.flip().toString());
  }

  private Optional<String> wide() {
    if (startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff)) {
      return Optional.of("UTF-32");
    }
    if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff) || everyOtherByteIsNul()) {
      return Optional.of("UTF-16");
    }
    return Optional.empty();
  }

  /// Latin letters in UTF-16 without a mark.
  private boolean everyOtherByteIsNul() {
    if (bytes.length < 4) {
      return false;
    }
    int odd = bytes[0] == 0 ? 0 : 1;
    for (int i = 0; i < Math.min(bytes.length - 1, 8); i++) {
      if ((bytes[i] == 0) != (i % 2 == odd)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> beginning() {
    var start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Decoded malformed(int at) {
    return refuse(
        ReadCode.NOT_UTF8,
        new String(bytes, 0, at, StandardCharsets.UTF_8),
        "the byte %02X is not UTF-8; the file seems to be in a Windows or Latin code page"
            .formatted(bytes[at]),
        "save it as UTF-8");
  }

  private Decoded printable(String text) {
    var unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    for (int i = 0; i < unmarked.length(); ) {
      int c = unmarked.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        return refuse(
            ReadCode.NOT_TEXT,
            unmarked.substring(0, i),
            "the character U+%04X is not text".formatted(c),
            "delete it; if the file is full of such, it is not a YAML file");
      }
      i += Character.charCount(c);
    }
    return new Decoded.Text(unmarked);
  }

  /// @param before the text before what is wrong
  private Decoded refuse(ReadCode code, String before, String message, String help) {
    var shown = SourceFile.of(name, before + "?");
    int line = shown.lines().size();
    int column = shown.line(line).codePointCount(0, shown.line(line).length());
    return new Decoded.NotText(code.at(new Places(shown).at(line, column), message, help));
  }
}
