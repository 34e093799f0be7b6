package remit.quality;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rules of the house that stand in the text of sources.
class SourceRulesTest {
  private static final Set<String> EMPTY_NAMES =
      Set.of("util", "utils", "common", "impl", "model", "dto", "helper", "helpers", "misc");

  /// Fragments of code that do not come in, and why.
  private static final List<Fragment> NOT_IN_TESTS =
      List.of(
          new Fragment("org\\.mockito|org\\.easymock", "write the other side as a class by hand"),
          new Fragment("@Disabled", "a test that does not run says nothing: mend it or delete it"),
          new Fragment("assertTimeout|Thread\\.sleep", "time on a busy machine proves nothing"));

  private record Fragment(String pattern, String advice) {}

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    var complaints = new Complaints();
    var seen = new HashSet<Path>();
    for (var source : Project.mainSources()) {
      var folder = source.resolveSibling("package-info.java");
      if (seen.add(folder) && !source.endsWith("module-info.java")) {
        if (!Files.exists(folder)) {
          complaints.add("%s is missing", Project.name(folder));
        } else if (!Project.read(folder).matches("(?s)///.*@NullMarked\\s.*")) {
          complaints.add("%s lacks its paragraph or @NullMarked", Project.name(folder));
        }
      }
    }
    complaints.throwIfAny(
        "package-info.java begins with one paragraph of /// on what the package holds, then"
            + " @NullMarked. A newcomer reads these first.");
  }

  @Test
  void packagesAreNamedForWhatTheyHold() {
    var complaints = new Complaints();
    for (var source : Project.mainSources()) {
      for (var part : Project.className(source).split("\\.")) {
        if (EMPTY_NAMES.contains(part)) {
          complaints.add("%s: `%s` says nothing", Project.name(source), part);
        }
      }
    }
    complaints.throwIfAny("Name the package for its part of governance, not for its part in code.");
  }

  @Test
  void aSwitchOverAClosedSetHasNoDefault() {
    var complaints = new Complaints();
    Syntax.read(
        Project.mainSources(), (_, unit) -> new Defaults(unit, complaints).scan(unit, null));
    complaints.throwIfAny(
        "Name every case of an enum or a sealed type, so that the compiler finds this place when"
            + " one is added.");
  }

  @Test
  void testsRunAndProveSomething() {
    var complaints = new Complaints();
    for (var source : Project.testSources()) {
      if (source.endsWith("SourceRulesTest.java")) {
        continue;
      }
      var text = Project.read(source);
      for (var fragment : NOT_IN_TESTS) {
        if (Pattern.compile(fragment.pattern).matcher(text).find()) {
          complaints.add("%s: %s", Project.name(source), fragment.advice);
        }
      }
    }
    complaints.throwIfAny("See CONTRIBUTING.md, \"Tests\".");
  }

  /// Finds `default` beside cases that are constants of an enum or patterns.
  private static final class Defaults extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Complaints complaints;

    Defaults(CompilationUnitTree unit, Complaints complaints) {
      this.unit = unit;
      this.complaints = complaints;
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void nothing) {
      check(tree.getCases());
      return super.visitSwitch(tree, nothing);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
      check(tree.getCases());
      return super.visitSwitchExpression(tree, nothing);
    }

    private void check(List<? extends CaseTree> cases) {
      var labels = cases.stream().flatMap(c -> c.getLabels().stream()).toList();
      boolean closed =
          labels.stream()
              .anyMatch(label ->
                  label instanceof PatternCaseLabelTree
                      || (label instanceof ConstantCaseLabelTree constant
                          && constant.getConstantExpression() instanceof IdentifierTree));
      if (closed && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
        var file = Path.of(unit.getSourceFile().toUri());
        complaints.add("%s: `default` beside %s", Project.name(file), labels.getFirst());
      }
    }
  }
}
