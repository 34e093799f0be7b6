package remit.tlog.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second way to check a record: what `docs/record.md` tells a reader to type, typed.
class ByHandTest {
  private static final Path ROOT = Path.of(System.getProperty("remit.root", ".."));
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static String commands() throws IOException {
    var page = Files.readString(ROOT.resolve("docs/record.md"));
    var section = page.substring(page.indexOf("## By hand"));
    return BLOCK
        .matcher(section)
        .results()
        .map(block -> block.group(1))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theCommandsOfTheDocumentationProveAnEntryOfTheSample() throws Exception {
    Shell.requireTools(folder);
    var ran = Shell.run(ROOT, commands());
    assertEquals(
        "Signature Verified Successfully\nThe paper is the one that was filed\n", ran.out());
    assertEquals(0, ran.exit());
  }

  @Test
  void theCommandsDoNotConfirmARecordThatWasChanged() throws Exception {
    Shell.requireTools(folder);
    var sample = ROOT.resolve("samples/record");
    for (var path :
        new String[] {"checkpoint", "tile/entries/000.p/33", "tile/0/000.p/33", "key"}) {
      var copy = folder.resolve(path.replace('/', '_'));
      copy(sample, copy);
      byte[] bytes = Files.readAllBytes(copy.resolve(path));
      bytes[path.contains("entries") ? 4200 : 40] ^= 1;
      Files.write(copy.resolve(path), bytes);
      var ran = Shell.run(ROOT, commands().replace("record=samples/record", "record=" + copy));
      assertTrue(ran.exit() != 0, path + ": " + ran.out());
    }
  }

  private static void copy(Path record, Path to) throws IOException {
    try (var files = Files.walk(record)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(record.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
  }
}
