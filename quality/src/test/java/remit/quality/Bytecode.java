package remit.quality;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The compiled classes of every module. Classes whose source is gone are left over from an earlier
/// build and do not count.
final class Bytecode {
  /// A class and the module that it belongs to: `core`.
  record Owned(String module, JavaClass type) {}

  private static final List<Owned> ALL = load();

  private Bytecode() {}

  static List<Owned> all() {
    return ALL;
  }

  private static List<Owned> load() {
    // Names are enough for what lies outside: reading the JDK's classes takes longer than all else.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    var all = new ArrayList<Owned>();
    for (var module : Project.modules()) {
      var classes = module.resolve("target/classes");
      if (Files.isDirectory(classes)) {
        new ClassFileImporter()
            .importPath(classes).stream()
                .filter(type -> hasSource(module, type))
                .map(type -> new Owned(module.getFileName().toString(), type))
                .forEach(all::add);
      }
    }
    all.sort(Comparator.comparing(owned -> owned.type().getName()));
    requireEverySource(all);
    return List.copyOf(all);
  }

  private static boolean hasSource(Path module, JavaClass type) {
    return sourceFile(type)
        .map(name -> folder(module, type).resolve(name))
        .filter(Files::exists)
        .isPresent();
  }

  private static Path folder(Path module, JavaClass type) {
    return module.resolve("src/main/java").resolve(type.getPackageName().replace('.', '/'));
  }

  private static Optional<String> sourceFile(JavaClass type) {
    return type.getSource().flatMap(source -> source.getFileName());
  }

  /// A scan that saw too little would let anything pass.
  private static void requireEverySource(List<Owned> all) {
    Set<String> seen =
        all.stream().map(owned -> owned.type().getName()).collect(Collectors.toSet());
    var complaints = new Complaints();
    for (var source : Project.mainSources()) {
      var name = Project.className(source);
      if (!name.endsWith("module-info") && !name.endsWith("package-info") && !seen.contains(name)) {
        complaints.add("%s is not compiled", Project.name(source));
      }
    }
    complaints.throwIfAny(
        "Compile everything first: `mvn verify`; a new module must be a dependency of quality.");
  }
}
