package remit.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.testkit.Golden;

class ModuleTableTest {
  private static final Path FILE =
      Project.ROOT.resolve("quality/src/test/resources/remit/quality/module-table.txt");

  private static final String WORDS =
      """
      # What the classes of each module use: our modules, the JDK's, and libraries by the beginning of
      # their package names. A module exists to keep a line of this table short.
      # After a change: mvn verify -Dgolden=update, and look at what changed here.
      """;

  @Test
  void eachModuleUsesWhatTheTableSays() {
    var owner = owners();
    var used = new TreeMap<String, TreeSet<String>>();
    for (var owned : Bytecode.all()) {
      var of = used.computeIfAbsent(owned.module(), _ -> new TreeSet<>());
      owned.type().getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .filter(type -> !type.isPrimitive())
          .map(type -> provider(type, owner))
          .filter(name -> !name.equals(owned.module()))
          .forEach(of::add);
    }
    Golden.check(
        FILE,
        WORDS
            + used.entrySet().stream()
                .map(row -> row.getKey() + ": " + String.join(" ", row.getValue()) + "\n")
                .collect(Collectors.joining()));
  }

  @Test
  void theBrainUsesNothingButTheJdk() {
    for (var line : Project.read(FILE).lines().toList()) {
      if (line.startsWith("core:") || line.startsWith("tlog:")) {
        assertTrue(
            line.matches("\\w+:( java(\\.\\w+)+| org\\.jspecify\\.annotations)*"),
            "core and tlog stay free of libraries, so that they can be read and trusted alone; "
                + "put what needs the library into a module above: "
                + line);
      }
    }
  }

  @Test
  void theArchitectureNamesEveryModule() {
    var map = Project.read(Project.ROOT.resolve("ARCHITECTURE.md"));
    var complaints = new Complaints();
    for (var module : Project.modules()) {
      if (!map.contains("\n| `" + module.getFileName() + "` | ")) {
        complaints.add("%s", module.getFileName());
      }
    }
    complaints.throwIfAny("Give the module a row in the first table of ARCHITECTURE.md.");
  }

  @Test
  void qualityDependsOnEveryModule() {
    var pom = Project.read(Project.ROOT.resolve("quality/pom.xml"));
    var complaints = new Complaints();
    for (var module : Project.modules()) {
      var name = module.getFileName().toString();
      if (!name.equals("quality") && !pom.contains("<artifactId>remit-" + name + "<")) {
        complaints.add("%s is missing in quality/pom.xml", name);
      }
    }
    complaints.throwIfAny(
        "quality must be built after every module, or it checks classes of an earlier build.");
  }

  /// Our packages and the modules they stand in.
  private static Map<String, String> owners() {
    return Bytecode.all().stream()
        .collect(
            Collectors.toMap(
                owned -> owned.type().getPackageName(), owned -> owned.module(), (a, _) -> a));
  }

  private static String provider(JavaClass type, Map<String, String> owner) {
    var name = type.getPackageName();
    return Optional.ofNullable(owner.get(name))
        .or(() -> jdkModule(name))
        .orElseGet(() -> name.split("\\.").length > 3 ? beginning(name) : name);
  }

  private static String beginning(String packageName) {
    return Arrays.stream(packageName.split("\\.")).limit(3).collect(Collectors.joining("."));
  }

  private static Optional<String> jdkModule(String packageName) {
    return ModuleLayer.boot().modules().stream()
        .filter(module -> module.getPackages().contains(packageName))
        .map(Module::getName)
        .findFirst();
  }
}
