package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import remit.tlog.TestLog;

/// Kills a writer under load, at random moments, again and again on one log.
/// `-Dremit.tlog.kills=300` kills more often than the build does.
class CrashTest {
  private static final int KILLS = Integer.getInteger("remit.tlog.kills", 20);

  @TempDir private Path home;

  private static List<String> java() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        String.valueOf(path),
        CrashWriter.class.getName());
  }

  @Test
  void aKilledWriterLosesNothingAcknowledgedAndNeverForks() throws Exception {
    var seen = new Witnessed();
    var random = new SplittableRandom(20_190_927);
    for (int life = 0; life < KILLS; life++) {
      liveAndDie("life" + life, random.nextInt(5, 250), seen);
      var files = files();
      if (files.containsKey("checkpoint")) seen.requireSound(files);
    }
    try (var log = FileLog.open(home, TestLog.KEY)) {
      seen.published(log.publish());
    }
    seen.requireComplete(files());
    assertTrue(seen.count() > KILLS, "the writer was killed before it wrote: " + seen.count());
    System.out.printf(
        "%d kills, %d entries acknowledged, %d checkpoints seen, none lost, no fork%n",
        KILLS, seen.count(), seen.checkpoints());
  }

  /// Starts a writer and kills it `moment` acknowledgements after its first: not a time, so a slow
  /// machine tests the same.
  private void liveAndDie(String name, int moment, Witnessed seen) throws Exception {
    var command = new ArrayList<>(java());
    command.addAll(List.of(home.toString(), name));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int read = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line, seen);
        if (++read == moment) process.toHandle().destroyForcibly();
      }
      assertTrue(read >= moment, "the writer ended by itself");
    }
    assertEquals(128 + 9, process.waitFor());
  }

  /// A line without its full stop was cut by the kill.
  private static void hear(String line, Witnessed seen) {
    var words = line.split(" ");
    if (!words[words.length - 1].equals(".")) return;
    long number = Long.parseLong(words[1]);
    switch (words[0]) {
      case "A" -> seen.acknowledged(number, CrashWriter.bytes(words[2]));
      case "P" -> seen.published(number, words[2]);
      default -> throw new AssertionError(line);
    }
  }

  private Map<String, byte[]> files() throws IOException {
    var files = new TreeMap<String, byte[]>();
    var record = home.resolve("record");
    if (!Files.exists(record)) return files;
    try (var paths = Files.walk(record)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(record.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /// A limit on the size of files stands in for a disk that is full: the operating system refuses
  /// the write in its middle.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aWriteThatTheSystemRefusesIsAnErrorAndNothingAcknowledgedIsLost() throws Exception {
    var command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
    command.addAll(java());
    command.addAll(List.of(home.toString(), "limited"));
    var errors = home.resolveSibling(home.getFileName() + "-errors");
    var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    var seen = new Witnessed();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) hear(line, seen);
    }
    assertFalse(process.waitFor() == 0);
    var said = Files.readString(errors);
    Files.delete(errors);
    assertTrue(said.contains("File too large"), said);
    seen.requireSound(files());
    try (var log = FileLog.open(home, TestLog.KEY)) {
      seen.published(log.publish());
    }
    seen.requireComplete(files());
  }
}
