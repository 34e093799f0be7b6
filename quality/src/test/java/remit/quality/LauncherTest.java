package remit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  private final Path folder;
  private final Checkout checkout;

  LauncherTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.checkout = new Checkout(folder);
  }

  @Test
  void theFirstUseBuildsAndTheSecondDoesNot() throws Exception {
    var first = checkout.launch("--help");
    assertEquals(0, first.exit(), first.err());
    assertTrue(first.err().contains("because this is the first use"), first.err());
    var second = checkout.launch("--help");
    assertEquals("", second.err());
    assertEquals(1, checkout.builds());
  }

  @Test
  void wordsAndFolderReachTheProgramAsTheyWereTyped() throws Exception {
    var link = checkout.folder.resolve("bin/remit");
    var hop = Files.createSymbolicLink(folder.resolve("hop"), Path.of("check out/remit"));
    Files.createSymbolicLink(link, hop);
    var cwd = Files.createDirectory(checkout.folder.resolve("else where"));
    var process = checkout.start(link, cwd, Map.of(), "who", "two words", "", "*", "--of=a\"b");
    var launch = Checkout.end(process);
    assertEquals(
        "in " + cwd + "\n<who>\n<two words>\n<>\n<*>\n<--of=a\"b>\n", launch.out(), launch.err());
  }

  @Test
  void aChangedOrARemovedSourceBuildsAgain() throws Exception {
    checkout.launch();
    Checkout.write(checkout.root.resolve("core/src/main/java/B.java"), "class B {}");
    assertTrue(checkout.launch().err().contains("because something has changed"));
    Files.delete(checkout.root.resolve("core/src/main/java/B.java"));
    checkout.launch();
    checkout.launch();
    assertEquals(3, checkout.builds());
  }

  @Test
  void theServiceIsBuiltWhenItIsFirstUsedAndItsHelpNeedsNoBuild() throws Exception {
    checkout.launch();
    assertEquals("", checkout.launch("serve", "--help").err());
    var first = checkout.launch("serve", "--port", "1");
    assertTrue(first.err().contains("building the service"), first.err());
    assertTrue(first.out().startsWith("the service\n"), first.out());
    assertTrue(first.out().endsWith("\n<serve>\n<--port>\n<1>\n"), first.out());
    assertEquals("", checkout.launch("serve").err());
    assertEquals(2, checkout.builds());
  }

  @Test
  void aChangeOfTheServiceBuildsNothingButTheService() throws Exception {
    checkout.launch();
    checkout.launch("serve");
    Checkout.write(checkout.root.resolve("web/src/main/java/W.java"), "class W { int changed; }");
    assertEquals("", checkout.launch().err());
    assertTrue(checkout.launch("serve").err().contains("because something has changed"));
    assertEquals(3, checkout.builds());
  }

  @Test
  void aJdkThatWasReplacedBuildsAgain() throws Exception {
    checkout.launch();
    checkout.jdk("new", "26");
    checkout.launch();
    assertEquals(2, checkout.builds());
  }

  @Test
  void twoAtOnceBuildOnceAndBothRun() throws Exception {
    var slow = Map.of("BUILD_SECONDS", "1");
    var remit = checkout.root.resolve("remit");
    var one = checkout.start(remit, folder, slow, "one");
    var two = checkout.start(remit, folder, slow, "two");
    var ends = Checkout.end(one).out() + Checkout.end(two).out();
    assertTrue(ends.contains("<one>") && ends.contains("<two>"), ends);
    assertEquals(1, checkout.builds());
  }

  @Test
  void aBuildThatWasStoppedLeavesNothingInTheWay() throws Exception {
    var process =
        checkout.start(checkout.root.resolve("remit"), folder, Map.of("BUILD_SECONDS", "2"), "one");
    while (checkout.builds() == 0) {
      Thread.onSpinWait();
    }
    process.toHandle().destroy();
    assertEquals(143, Checkout.end(process).exit());
    assertFalse(Files.exists(checkout.root.resolve(".remit/current")));
    assertEquals(0, checkout.launch().exit());
  }

  @Test
  void aLockWhoseOwnerIsGoneIsTaken() throws Exception {
    var gone = checkout.start(checkout.folder.resolve("bin/date"), folder, Map.of());
    Checkout.end(gone);
    Checkout.write(checkout.root.resolve(".remit/lock/owner"), gone.pid() + "\n");
    assertEquals(0, checkout.launch().exit());
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
    Checkout.write(checkout.folder.resolve("broken"), "");
    var failed = checkout.launch();
    assertEquals(69, failed.exit());
    assertEquals("", failed.out());
    assertTrue(failed.err().contains("[ERROR] planted"), failed.err());
    Files.delete(checkout.folder.resolve("broken"));
    assertEquals(0, checkout.launch().exit());
  }

  @Test
  void whereTheCheckoutCannotBeWrittenTheCacheFolderServes() throws Exception {
    Checkout.write(checkout.root.resolve(".remit"), "a file, so that no folder can be made here");
    assertEquals(0, checkout.launch().exit());
    assertEquals("", checkout.launch().err());
    assertTrue(Files.isDirectory(checkout.folder.resolve(".cache/remit")));
  }

  @Test
  void withoutANewEnoughJdkItSaysWhatWasFoundAndWhatToInstall() throws Exception {
    checkout.jdk("new", "17.0.15");
    var launch = checkout.launch();
    assertEquals(69, launch.exit());
    assertTrue(launch.err().contains("needs a JDK 25 or newer and found none"), launch.err());
    assertTrue(launch.err().contains("found: 17.0.15 in " + checkout.folder), launch.err());
    assertEquals(0, checkout.builds());
  }

  @Test
  void aJdkThatIsNamedMustFitAndAnOldJavaHomeIsPassedOver() throws Exception {
    checkout.jdk("old", "21.0.1");
    var old = checkout.folder.resolve("jvm/old").toString();
    assertEquals(69, checkout.launch(Map.of("REMIT_JAVA_HOME", old)).exit());
    assertEquals(0, checkout.launch(Map.of("JAVA_HOME", old)).exit());
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    Files.delete(checkout.folder.resolve("bin/mvn"));
    var launch = checkout.launch();
    assertEquals(69, launch.exit());
    assertTrue(launch.err().contains("needs Maven 3.8.7 or newer"), launch.err());
  }
}
