package remit.web.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {
  @Test
  void aFileIsKnownByHowItBegins() throws IOException {
    assertEquals(Optional.of(FileKind.PDF), FileKind.of(text("%PDF-1.7 ...")));
    assertEquals(Optional.of(FileKind.PNG), FileKind.of(hex("89504e470d0a1a0a00")));
    assertEquals(Optional.of(FileKind.JPEG), FileKind.of(hex("ffd8ffe0")));
    assertEquals(Optional.of(FileKind.TEXT), FileKind.of(text("id,response\r\n1,“no”\n")));
    assertEquals(
        Optional.of(FileKind.DOCX), FileKind.of(zip("[Content_Types].xml", "word/document.xml")));
    assertEquals(
        Optional.of(FileKind.XLSX), FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml")));
    assertEquals(Optional.of(FileKind.ODT), FileKind.of(zip("mimetype")));
  }

  @Test
  void whatIsNothingOfTheseIsNotTaken() throws IOException {
    assertEquals(Optional.empty(), FileKind.of(new byte[0]));
    assertEquals(Optional.empty(), FileKind.of(hex("4d5a9000")), "a program");
    assertEquals(Optional.empty(), FileKind.of(hex("7f454c46")), "a program");
    assertEquals(Optional.empty(), FileKind.of(hex("c3 28".replace(" ", ""))), "not UTF-8");
    assertEquals(Optional.empty(), FileKind.of(zip("a.exe")), "a zip of something else");
    assertEquals(
        Optional.empty(), FileKind.of(zip("word/document.xml", "word/vbaProject.bin")), "macros");
    assertEquals(Optional.empty(), FileKind.of(hex("504b0304ffff")), "a zip that breaks off");
  }

  @Test
  void aNameSaysNothingAboutTheKindAndIsMadePlain() {
    var program = hex("4d5a9000");
    assertEquals(
        new Upload.Refused(Upload.Reason.OTHER_KIND),
        Upload.of("minutes.pdf", program, Set.of(FileKind.values()), _ -> true));
    var taken =
        (Upload.Taken)
            Upload.of(
                "..\\..\\a/b/min<ut>es\n.pdf", text("%PDF-"), Set.of(FileKind.PDF), _ -> true);
    assertEquals("minutes.pdf", taken.name());
    assertEquals(FileKind.PDF, taken.kind());
  }

  @Test
  void whatTheScannerDoesNotCallHarmlessIsRefused() {
    assertEquals(
        new Upload.Refused(Upload.Reason.HARMFUL),
        Upload.of("a.pdf", text("%PDF-"), Set.of(FileKind.PDF), _ -> false));
    assertEquals(
        new Upload.Refused(Upload.Reason.OTHER_KIND),
        Upload.of("a.txt", text("words"), Set.of(FileKind.PDF), _ -> true));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(name.equals("mimetype") ? FileKind.ODT.type() : "x"));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
