package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("embedded")
class TestDatabaseTest {
  @Test
  void whatABrokenRunLeftIsClearedByTheNext() throws Exception {
    var before = runs();
    try (var broken = Child.start(CrashingTests.class)) {
      assertEquals(List.of("0"), broken.rest());
    }
    var left = runs().stream().filter(run -> !before.contains(run)).findFirst().orElseThrow();
    var data = left.resolve("data-" + Binaries.major());
    assertFalse(Postmaster.atWork(data).isEmpty());
    try (var next = Child.start(CrashingTests.class)) {
      assertEquals(List.of("0"), next.rest());
    }
    assertFalse(Files.exists(left));
    TestDatabase.clearAfterCrashes(TestDatabase.folder());
    assertTrue(before.containsAll(runs()));
  }

  private static List<Path> runs() throws IOException {
    try (Stream<Path> entries = Files.list(TestDatabase.folder())) {
      return entries.filter(entry -> entry.getFileName().toString().startsWith("run-")).toList();
    }
  }
}
