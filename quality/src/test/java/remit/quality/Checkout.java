package remit.quality;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A small checkout with the real launcher, a JDK and a Maven that only pretend, and a path on
/// which nothing else stands. Says what the launcher did with them.
final class Checkout {
  /// What became of one launch.
  record Launch(int exit, String out, String err) {}

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "cksum",
          "cp",
          "date",
          "dirname",
          "find",
          "grep",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sleep");

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in -XX:AOTCacheOutput=*) : >"${word#*=}"; exit 0 ;; esac
      done
      while [ "$1" != remit.cli.Main ] && [ "$1" != remit.web.Main ]; do shift; done
      [ "$1" = remit.cli.Main ] || echo "the service"
      shift
      echo "in $(pwd -P)"
      for word; do echo "<$word>"; done
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>"$BUILDS"
      [ ! -e "$HOME/broken" ] || { echo "[ERROR] planted"; exit 1; }
      sleep "${BUILD_SECONDS:-0}"
      mkdir -p cli/target/lib web/target/lib
      : >cli/target/remit-cli.jar
      : >cli/target/lib/remit-core.jar
      : >web/target/remit-web.jar
      : >web/target/lib/remit-core.jar
      """;

  final Path folder;
  final Path root;

  Checkout(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.root = this.folder.resolve("check out");
    Files.createDirectories(root.resolve("launcher"));
    for (var name : List.of("remit", "launcher/jdk.sh", "launcher/prepare.sh")) {
      Files.copy(
          Project.ROOT.resolve(name), root.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    write(root.resolve("pom.xml"), "<project/>");
    write(root.resolve("core/pom.xml"), "<project/>");
    write(root.resolve("core/src/main/java/A.java"), "class A {}");
    write(root.resolve("web/pom.xml"), "<project/>");
    write(root.resolve("web/src/main/java/W.java"), "class W {}");
    program(this.folder.resolve("bin/mvn"), MAVEN);
    jdk("new", "25.0.9");
    for (var tool : TOOLS) {
      Files.createSymbolicLink(this.folder.resolve("bin/" + tool), where(tool));
    }
  }

  /// Puts a JDK of this version into a folder beside the checkout.
  void jdk(String name, String version) throws IOException {
    var jdk = folder.resolve("jvm/" + name);
    program(jdk.resolve("bin/java"), JAVA);
    program(jdk.resolve("bin/javac"), JAVA);
    write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  Process start(Path launcher, Path cwd, Map<String, String> more, String... words)
      throws IOException {
    var line = new ArrayList<>(List.of(launcher.toString()));
    line.addAll(List.of(words));
    var builder = new ProcessBuilder(line).directory(cwd.toFile());
    var environment = builder.environment();
    environment.clear();
    environment.put("PATH", folder.resolve("bin").toString());
    environment.put("HOME", folder.toString());
    environment.put("BUILDS", folder.resolve("builds").toString());
    environment.put("REMIT_JDK_FOLDERS", folder.resolve("jvm") + "/*");
    environment.putAll(more);
    return builder.start();
  }

  Launch launch(Map<String, String> more, String... words) throws Exception {
    return end(start(root.resolve("remit"), folder, more, words));
  }

  Launch launch(String... words) throws Exception {
    return launch(Map.of(), words);
  }

  static Launch end(Process process) throws Exception {
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Launch(process.waitFor(), out, err);
  }

  /// How often Maven was run.
  long builds() throws IOException {
    var builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    Files.writeString(file, text);
  }

  private static void program(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
  }

  private static Path where(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
