package remit.tlog.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final Path RECORD =
      Path.of(System.getProperty("remit.root", ".."), "samples", "record");

  @TempDir private Path folder;

  private static Verdict verify(String where) throws IOException, NoKey {
    try (var source = RecordSource.open(where)) {
      return Verifier.verify(source, Question.plain());
    }
  }

  private static List<Path> files() throws IOException {
    try (var paths = Files.walk(RECORD)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private Path zip(String prefix) throws IOException {
    var file = folder.resolve("record.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var path : files()) {
        zip.putNextEntry(new ZipEntry(prefix + RECORD.relativize(path)));
        Files.copy(path, zip);
      }
    }
    return file;
  }

  @Test
  void aFolderAndAnArchiveGiveTheSameVerdict() throws Exception {
    var expected = verify(RECORD.toString());
    assertTrue(expected.holds());
    assertEquals(33, expected.size());
    assertEquals(expected, verify(zip("").toString()));
    assertEquals(expected, verify(zip("a folder/in it/").toString()));
  }

  @Test
  void aTarFileGivesTheSameVerdict() throws Exception {
    var tar = folder.resolve("record.tar");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "tar",
                  "-cf",
                  tar.toString(),
                  "-C",
                  RECORD.resolveSibling("").toString(),
                  "record")
              .inheritIO()
              .start();
    } catch (IOException none) {
      Assumptions.abort("tar is not installed: " + none.getMessage());
      return;
    }
    assertEquals(0, process.waitFor());
    assertEquals(verify(RECORD.toString()), verify(tar.toString()));
  }

  @Test
  void anAddressGivesTheSameVerdict() throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/north-vale/", SourcesTest::serve);
    server.start();
    try {
      var address = "http://localhost:" + server.getAddress().getPort();
      var verdict = verify(address + "/north-vale");
      assertEquals(verify(RECORD.toString()).facts(), verdict.facts());
      assertTrue(verdict.holds());
      assertThrows(NoKey.class, () -> verify(address + "/elsewhere"));
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpExchange exchange) throws IOException {
    var file =
        RECORD.resolve(exchange.getRequestURI().getPath().substring("/north-vale/".length()));
    boolean there = Files.isRegularFile(file);
    byte[] bytes = there ? Files.readAllBytes(file) : new byte[] {1};
    exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Test
  void onlySoManyBytesAreRead() throws IOException {
    try (var source = RecordSource.open(RECORD.toString())) {
      assertArrayEquals(
          "record".getBytes(java.nio.charset.StandardCharsets.UTF_8),
          source.read("checkpoint", 6).orElseThrow());
    }
  }

  @Test
  void aPathOutOfTheFolderIsNotFollowed() throws IOException {
    try (var source = RecordSource.open(RECORD.toString())) {
      assertTrue(source.read("../earlier-checkpoint", 10).isEmpty());
    }
  }

  @Test
  void anArchiveWithTwoFilesOfOneNameIsRefused() throws IOException {
    var file = zip("");
    // The zip writer refuses a name used twice, so one of two names is changed into the other.
    byte[] bytes = Files.readAllBytes(file);
    var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    var doubled = text.replace("tile/0/000.p/15", "tile/0/000.p/33");
    Files.write(file, doubled.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThrows(IOException.class, () -> RecordSource.open(file.toString()));
  }

  @Test
  void whatIsNotThereOrNotARecordIsSaid() throws IOException {
    assertThrows(
        NoSuchFileException.class, () -> RecordSource.open(folder.resolve("x").toString()));
    var other = Files.writeString(folder.resolve("other"), "no archive");
    assertThrows(IOException.class, () -> RecordSource.open(other.toString()));
    assertThrows(NoKey.class, () -> verify(folder.toString()));
  }

  @Test
  void aKeyIsPinnedWhenItIsFirstSeenAndAnotherIsRefusedAfterwards() throws Exception {
    var pins = new Pins(folder.resolve("pins/keys"));
    try (var source = RecordSource.open(RECORD.toString())) {
      var first = Verifier.verify(source, Question.plain().withPins(pins));
      assertTrue(first.holds());
      assertTrue(first.remarks().getFirst().contains("pinned"), first::toString);
      var second = Verifier.verify(source, Question.plain().withPins(pins));
      assertEquals(List.of(), second.remarks());
      assertTrue(second.facts().getFirst().endsWith("pinned earlier."), second::toString);
    }
    var impostor = folder.resolve("impostor");
    Impostor.write(RECORD, impostor);
    assertTrue(verify(impostor.toString()).holds(), "it is sound in itself");
    try (var source = RecordSource.open(impostor.toString())) {
      var refused = Verifier.verify(source, Question.plain().withPins(pins));
      assertFalse(refused.holds());
      assertTrue(
          refused.problems().getFirst().says().contains("and the key pinned is"),
          refused::toString);
    }
  }
}
