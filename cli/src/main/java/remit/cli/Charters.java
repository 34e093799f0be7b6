package remit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import remit.cli.console.Problem;
import remit.core.text.Nearest;

/// Finds charters, proposals and traces by what was typed. A path is taken as it stands; a name
/// without a slash is also looked for in `charters/` of the current folder and of Remit's own.
public final class Charters {
  private static final String SUFFIX = ".yaml";
  private final List<Path> roots;
  private final List<Path> shelves;

  /// @param roots the folders whose `charters/` are looked into, in this order
  Charters(List<Path> roots) {
    this.roots = List.copyOf(roots);
    this.shelves = roots.stream().map(root -> root.resolve("charters")).distinct().toList();
  }

  /// A file or folder that is no charter: where it was typed, or else in Remit's own folder.
  Path other(String typed) {
    return Stream.concat(Stream.of(Path.of("")), roots.stream())
        .map(root -> root.resolve(typed))
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of(typed));
  }

  /// What a search ended with.
  sealed interface Search {
    /// A file or folder that exists.
    record Found(Path path) implements Search {}

    record Missing(Problem problem) implements Search {}
  }

  Search charter(String typed) {
    return Stream.concat(
            candidates(Path.of(""), typed),
            isName(typed)
                ? shelves.stream().flatMap(shelf -> candidates(shelf, typed))
                : Stream.<Path>empty())
        .filter(Files::exists)
        .<Search>map(Search.Found::new)
        .findFirst()
        .orElseGet(() -> new Search.Missing(noCharter(typed)));
  }

  /// Any other file or folder: as typed, or so below one of the roots, where the examples stand.
  Search file(String typed) {
    return Stream.concat(Stream.of(Path.of(typed)), roots.stream().map(root -> root.resolve(typed)))
        .filter(Files::exists)
        .<Search>map(Search.Found::new)
        .findFirst()
        .orElseGet(() ->
            new Search.Missing(
                Problem.of("there is no file or folder `%s`".formatted(typed))
                    .help("check the path")));
  }

  /// A proposal of the charter at this place.
  Search proposal(Path charter, String typed) {
    return within(charter, "proposal", typed);
  }

  /// A trace of the charter at this place.
  Search trace(Path charter, String typed) {
    return within(charter, "trace", typed);
  }

  /// The names that can be typed for a charter, sorted.
  List<String> names() {
    var names = new TreeSet<String>();
    shelves.forEach(shelf -> names.addAll(namesIn(shelf)));
    return List.copyOf(names);
  }

  private Search within(Path charter, String kind, String typed) {
    var folder = folderOf(charter).resolve(kind + "s");
    return Stream.concat(
            isName(typed) ? candidates(folder, typed) : Stream.<Path>empty(),
            Stream.of(Path.of(typed)))
        .filter(Files::isRegularFile)
        .<Search>map(Search.Found::new)
        .findFirst()
        .orElseGet(() -> new Search.Missing(nothingWithin(folder, kind, typed)));
  }

  private static Path folderOf(Path charter) {
    return Files.isDirectory(charter)
        ? charter
        : Optional.ofNullable(charter.getParent()).orElse(Path.of(""));
  }

  private static Stream<Path> candidates(Path folder, String typed) {
    return Stream.of(folder.resolve(typed), folder.resolve(typed + SUFFIX));
  }

  private static boolean isName(String typed) {
    return typed.indexOf('/') < 0 && typed.indexOf('\\') < 0;
  }

  private Problem noCharter(String typed) {
    var problem = Problem.of("there is no charter `%s`".formatted(typed));
    if (!isName(typed)) {
      return problem.help("give the path of a YAML file or of a folder with charter.yaml");
    }
    return problem
        .where("no such file or folder here, nor in " + listed(shelves))
        .help(suggestion(typed, names(), "give the path of a YAML file or of a folder"));
  }

  private static Problem nothingWithin(Path folder, String kind, String typed) {
    return Problem.of("there is no %s `%s`".formatted(kind, typed))
        .where("no such file, nor %s%s".formatted(folder.resolve(typed), SUFFIX))
        .help(suggestion(typed, namesIn(folder), "give the path of a YAML file"));
  }

  private static String suggestion(String typed, List<String> names, String otherwise) {
    return Nearest.to(typed, names)
        .map("did you mean `%s`?"::formatted)
        .orElse(names.isEmpty() ? otherwise : "there are " + String.join(", ", names));
  }

  private static String listed(List<Path> folders) {
    return String.join(" or ", folders.stream().map(Path::toString).toList());
  }

  private static List<String> namesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) || entry.toString().endsWith(SUFFIX))
          .map(entry -> entry.getFileName().toString())
          .map(name -> name.endsWith(SUFFIX) ? name.substring(0, name.length() - 5) : name)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
