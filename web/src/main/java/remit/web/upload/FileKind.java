package remit.web.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The kinds of file that the service takes, known by how they begin and never by their names.
public enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  /// Text in UTF-8, also a table in CSV.
  TEXT("text/plain;charset=UTF-8", "txt");

  private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG_START = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] JPEG_START = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] ZIP_START = HexFormat.of().parseHex("504b0304");

  /// An office file names its kind within its first entries.
  private static final int ENTRIES_LOOKED_AT = 200;

  private static final int LONGEST_MIMETYPE = 100;

  private final String type;
  private final String ending;

  FileKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /// As HTTP names it.
  public String type() {
    return type;
  }

  /// What the name of such a file ends with, without the dot.
  public String ending() {
    return ending;
  }

  /// The kind that these bytes are; empty for any that the service does not take.
  public static Optional<FileKind> of(byte[] bytes) {
    if (begins(bytes, PDF_START)) {
      return Optional.of(PDF);
    }
    if (begins(bytes, PNG_START)) {
      return Optional.of(PNG);
    }
    if (begins(bytes, JPEG_START)) {
      return Optional.of(JPEG);
    }
    if (begins(bytes, ZIP_START)) {
      return office(bytes);
    }
    return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /// An office file is a zip: OpenDocument says what it is in its first entry, Office Open XML by
  /// the folder that its document stands in. One with macros is not taken.
  private static Optional<FileKind> office(byte[] bytes) {
    Optional<FileKind> found = Optional.empty();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < ENTRIES_LOOKED_AT; i++) {
        var name = entry.getName();
        if (name.endsWith("vbaProject.bin")) {
          return Optional.empty();
        }
        if (i == 0 && name.equals("mimetype")) {
          var says = new String(zip.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
          return says.equals(ODT.type) ? Optional.of(ODT) : Optional.empty();
        }
        if (name.equals("word/document.xml")) {
          found = Optional.of(DOCX);
        } else if (name.equals("xl/workbook.xml")) {
          found = Optional.of(XLSX);
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException damaged) {
      return Optional.empty();
    }
    return found;
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      boolean isControl = b >= 0 && b < ' ' || b == 0x7f;
      if (isControl && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return bytes.length > 0;
    } catch (CharacterCodingException otherText) {
      return false;
    }
  }
}
