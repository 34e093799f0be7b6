package remit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.testkit.Golden;

class ImportTableTest {
  private static final Path FILE =
      Project.ROOT.resolve("quality/src/test/resources/remit/quality/import-table.txt");

  @Test
  void theTableOfImportsIsWhatTheClassesDo() {
    var table = ImportTable.parse(Project.read(FILE));
    var actual = table.brought(imports());
    var complaints = new Complaints();
    actual.upward().forEach(complaints::add);
    complaints.throwIfAny(
        """
        A package may import only from rows above it in quality/…/import-table.txt. Either the import
        is in the wrong place (move the class, or give what is needed as an argument), or the two
        rows stand in the wrong order: then move one by hand and say why in the commit. Two packages
        that import each other are one package.\
        """);
    Golden.check(FILE, actual.write());
    Golden.checkBetween(Project.ROOT.resolve("ARCHITECTURE.md"), "import table", actual.markdown());
  }

  @Test
  void aNewPackageGoesBelowWhatItImportsAndTheOthersStay() {
    var table = ImportTable.parse("# words\na:\nc: a\n");
    var brought = table.brought(Map.of("a", Set.of(), "b", Set.of("a"), "c", Set.of("a", "b")));
    assertEquals(List.of("a", "b", "c"), List.copyOf(brought.rows().keySet()));
    assertEquals(List.of(), brought.upward());
  }

  @Test
  void anImportUpwardsIsSeen() {
    var table = ImportTable.parse("a: b\nb:\n");
    assertEquals(List.of("a imports b"), table.upward());
  }

  private static Map<String, Set<String>> imports() {
    var imports = new TreeMap<String, Set<String>>();
    for (var owned : Bytecode.all()) {
      var type = owned.type();
      var of = imports.computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .map(JavaClass::getPackageName)
          .filter(name -> name.startsWith("remit."))
          .filter(name -> !name.equals(type.getPackageName()))
          .forEach(of::add);
    }
    return imports;
  }
}
