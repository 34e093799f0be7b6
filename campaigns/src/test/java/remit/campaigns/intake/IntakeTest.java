package remit.campaigns.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.testkit.Gen;
import remit.testkit.Property;

class IntakeTest {
  @TempDir Path folder;

  private final List<Response> taken = new ArrayList<>();

  private IntakeReport read(String name, byte[] bytes) throws IOException, IntakeException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    taken.clear();
    return Intake.read(file, Columns.usual(), taken::add);
  }

  private IntakeReport csv(String text) throws IOException, IntakeException {
    return read("r.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> texts() {
    return taken.stream().map(Response::text).toList();
  }

  @Test
  void cellsAreReadByTheNamesOfTheirColumns() throws Exception {
    csv("Email;ID;Response\r\na@example.org;7;\"one; two\nthree\"\r\n");
    assertEquals(
        List.of(new Response("7", "a@example.org", "", "", "one; two\nthree", "r.csv line 2")),
        taken);
  }

  @Test
  void rowsThatDoNotFitAreKeptAndNoted() throws Exception {
    var report = csv("id,text\n1,fits\n2\n3,too,many\n");
    assertEquals(List.of("fits", "2", "too"), texts());
    assertEquals(2, report.counts().get(Note.Kind.MALFORMED_ROW));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedDoesNotSwallowTheRest() throws Exception {
    var report = csv("id,text,name\n1,\"open,x\n2,two,y\n3,three,z\n");
    assertEquals(1, report.counts().get(Note.Kind.OPEN_QUOTE));
    assertTrue(texts().containsAll(List.of("two", "three")), texts()::toString);
    assertEquals(3, report.responses());
  }

  @Test
  void everyCellIsDecodedByItself() throws Exception {
    byte[] utf8 = "id,text\n1,café ’\n".getBytes(StandardCharsets.UTF_8);
    byte[] windows = {'2', ',', 'c', 'a', 'f', (byte) 0xE9, ' ', (byte) 0x92, '\n'};
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + windows.length);
    System.arraycopy(windows, 0, both, utf8.length, windows.length);
    var report = read("mixed.csv", both);
    assertEquals(List.of("café ’", "café ’"), texts());
    assertEquals(1, report.counts().get(Note.Kind.ENCODING));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstColumn() throws Exception {
    csv("\uFEFFid,text\n1,a\n");
    assertEquals("1", taken.getFirst().id());
    read("wide.csv", "\uFEFFid,text\n1,caf\u00e9 \u4e2d\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("café 中"), texts());
  }

  @Test
  void emptyAndVeryLongResponsesAreKeptAndNoted() throws Exception {
    String longText = "word ".repeat(2_000_000);
    var report = csv("id,text\n1,\n2," + longText + "\n");
    assertEquals(List.of("", longText), texts());
    assertEquals(1, report.counts().get(Note.Kind.EMPTY));
    assertEquals(1, report.counts().get(Note.Kind.VERY_LONG));
  }

  @Test
  void aNameThatIsTakenGetsALine() throws Exception {
    var report = csv("id,text\n1,a\n1,b\n,c\n");
    assertEquals(3, taken.stream().map(Response::id).distinct().count());
    assertEquals(1, report.counts().get(Note.Kind.SAME_ID));
  }

  @Test
  void aFileWithoutAColumnForTheTextIsRefusedWithItsColumns() {
    var odd = assertThrows(IntakeException.class, () -> csv("a,b\n1,2\n"));
    assertTrue(String.valueOf(odd.getMessage()).contains("a, b"));
  }

  @Test
  void aMailIsReadInItsPlainForm() throws Exception {
    String mail =
        """
        From: =?utf-8?q?A_Resident?= <a@example.org>
        Content-Type: multipart/alternative; boundary="xx"

        --xx
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Keep the caf=C3=A9 =
        open
        --xx
        Content-Type: text/html

        <p>Keep</p>
        --xx
        Content-Type: application/pdf
        Content-Transfer-Encoding: base64

        AAAA
        --xx--
        """;
    var report = read("one.eml", mail.getBytes(StandardCharsets.UTF_8));
    assertEquals("Keep the café open", taken.getFirst().text().strip());
    assertEquals("A Resident <a@example.org>", taken.getFirst().address());
    assertEquals(1, report.counts().get(Note.Kind.NOT_READ), "the attachment is noted");
  }

  @Test
  void archivesAndFoldersAreReadFileByFile() throws Exception {
    Path archive = folder.resolve("all.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : List.of("a.txt", "b/c.txt", "d.pdf")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    taken.clear();
    var report = Intake.read(archive, Columns.usual(), taken::add);
    assertEquals(List.of("a.txt", "b/c.txt"), texts());
    assertEquals(1, report.counts().get(Note.Kind.NOT_READ));
  }

  @Test
  void anyBytesAreReadToTheEnd() {
    var bytes =
        Gen.anyOf(
                Gen.between(0, 255).map(b -> new byte[] {(byte) (int) b}),
                Gen.of("\"", "\n", ",", "\r\n", "\"\"", "a").map(IntakeTest::bytes))
            .list(0, 80)
            .map(IntakeTest::join);
    Property.forAll(
        300,
        bytes,
        any -> {
          byte[] head = bytes("id,text\n");
          read("any.csv", join(List.of(head, any)));
          read("any.eml", any);
          read("any.zip", any);
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(List<byte[]> parts) {
    var all = new java.io.ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
