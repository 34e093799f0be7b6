package remit.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The project's own files, as a person who has just cloned it sees them.
final class Project {
  static final Path ROOT = Path.of(System.getProperty("remit.root", "..")).toAbsolutePath();

  /// Folders that hold what is built or fetched, not what is written.
  private static final Set<String> NOT_OURS = Set.of(".git", ".remit", "target", "node_modules");

  private Project() {}

  /// The modules of the default build, sorted: `cli`, `core` …
  static List<Path> modules() {
    var pom = read(ROOT.resolve("pom.xml"));
    return list(ROOT)
        .filter(folder -> pom.contains("<module>" + folder.getFileName() + "</module>"))
        .sorted()
        .toList();
  }

  /// The Java sources below `src/main/java` of every module.
  static List<Path> mainSources() {
    return sources("src/main/java");
  }

  /// The Java sources below `src/test/java` of every module.
  static List<Path> testSources() {
    return sources("src/test/java");
  }

  /// Every file of the project that is text, sorted.
  static List<Path> textFiles() {
    return walk(ROOT).filter(file -> text(file).isPresent()).toList();
  }

  static List<Path> documents() {
    return walk(ROOT).filter(file -> file.toString().endsWith(".md")).toList();
  }

  static String read(Path file) {
    return text(file).orElseThrow(() -> new IllegalStateException("not text: " + file));
  }

  /// `core/src/main/java/…`: a file as messages name it.
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  /// `remit.core.kernel.Money` for the source of that class.
  static String className(Path source) {
    var path = name(source);
    var name = path.substring(path.indexOf("/java/") + "/java/".length());
    return name.substring(0, name.length() - ".java".length()).replace('/', '.');
  }

  private static List<Path> sources(String folder) {
    return modules().stream()
        .map(module -> module.resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Project::walk)
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    return list(folder)
        .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
        .sorted()
        .flatMap(entry -> Files.isDirectory(entry) ? walk(entry) : Stream.of(entry));
  }

  private static Stream<Path> list(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.collect(Collectors.toList()).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException binary) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
