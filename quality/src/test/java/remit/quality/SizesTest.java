package remit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files and methods stay small enough to be read at once. The limits come from the best code bases
/// that we measured; a limit is lowered as we get better, never raised.
class SizesTest {
  private static final int LONGEST_FILE = 400;
  private static final int NINE_FILES_OF_TEN = 200;
  private static final int LONGEST_METHOD = 50;
  private static final int NINE_METHODS_OF_TEN = 15;
  private static final int ALL_METHODS_BUT_ONE_OF_A_HUNDRED = 30;

  /// Of a hundred top-level types, how many at least are hidden in their package. Raise it when
  /// more are; half is what we aim at.
  private static final int HIDDEN_OF_A_HUNDRED = 25;

  private record Sized(String what, int lines) {}

  @Test
  void noFileIsTooLong() {
    var all = Stream.concat(Project.mainSources().stream(), Project.testSources().stream());
    noneAbove(
        LONGEST_FILE,
        all.map(SizesTest::size).toList(),
        "A file of this length does more than one thing: find the second one and give it a name.");
    atMost(NINE_FILES_OF_TEN, 90, Project.mainSources().stream().map(SizesTest::size).toList());
  }

  @Test
  void noMethodIsTooLong() {
    var main = methods(Project.mainSources());
    var test = methods(Project.testSources());
    noneAbove(
        LONGEST_METHOD,
        Stream.concat(main.stream(), test.stream()).toList(),
        "A method is read at once. Take a step out of it and name it for what it answers.");
    atMost(NINE_METHODS_OF_TEN, 90, main);
    atMost(ALL_METHODS_BUT_ONE_OF_A_HUNDRED, 99, main);
  }

  @Test
  void whatNobodyElseNeedsStaysInItsPackage() {
    var types = Bytecode.all().stream().filter(owned -> owned.type().isTopLevelClass()).toList();
    long hidden =
        types.stream()
            .filter(owned -> !owned.type().getModifiers().contains(JavaModifier.PUBLIC))
            .filter(owned -> !owned.type().getSimpleName().equals("package-info"))
            .count();
    assertTrue(
        hidden * 100 >= (long) HIDDEN_OF_A_HUNDRED * types.size(),
        ("%d of %d types are hidden, fewer than %d %%: leave `public` out where no other package"
                + " needs the type")
            .formatted(hidden, types.size(), HIDDEN_OF_A_HUNDRED));
  }

  @Test
  void aPercentileIsTheSmallestSizeThatSoManyKeepTo() {
    var sizes = Stream.iterate(1, n -> n + 1).limit(10).map(n -> new Sized("x", n)).toList();
    assertEquals(9, percentile(90, sizes));
    assertEquals(10, percentile(99, sizes));
  }

  private static void noneAbove(int limit, List<Sized> sizes, String advice) {
    var complaints = new Complaints();
    for (var sized : sizes) {
      if (sized.lines > limit) {
        complaints.add("%s has %d lines, more than %d", sized.what, sized.lines, limit);
      }
    }
    complaints.throwIfAny(advice);
  }

  private static void atMost(int limit, int percent, List<Sized> sizes) {
    int actual = percentile(percent, sizes);
    var complaints = new Complaints();
    if (actual > limit) {
      complaints.add("%d %% have up to %d lines; the limit is %d", percent, actual, limit);
      sizes.stream()
          .filter(sized -> sized.lines > limit)
          .sorted((a, b) -> Integer.compare(b.lines, a.lines))
          .limit(15)
          .forEach(sized -> complaints.add("  %s: %d", sized.what, sized.lines));
    }
    complaints.throwIfAny("Shorten the longest of these; the limit stays.");
  }

  private static int percentile(int percent, List<Sized> sizes) {
    var sorted = sizes.stream().map(Sized::lines).sorted().toList();
    int index = (sorted.size() * percent + 99) / 100 - 1;
    return sorted.isEmpty() ? 0 : sorted.get(index);
  }

  private static Sized size(Path file) {
    return new Sized(Project.name(file), (int) Project.read(file).lines().count());
  }

  private static List<Sized> methods(List<Path> sources) {
    var found = new ArrayList<Sized>();
    Syntax.read(sources, (task, unit) -> new MethodSizes(task, unit, found).scan(unit, null));
    return found;
  }

  /// Counts from the line of a method's name to the line of its last brace.
  private static final class MethodSizes extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lines;
    private final List<Sized> found;

    MethodSizes(JavacTask task, CompilationUnitTree unit, List<Sized> found) {
      this.unit = unit;
      this.positions = Trees.instance(task).getSourcePositions();
      this.lines = unit.getLineMap();
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        long from = lines.getLineNumber(positions.getStartPosition(unit, method));
        long to = lines.getLineNumber(positions.getEndPosition(unit, method));
        var file = Path.of(unit.getSourceFile().toUri());
        found.add(new Sized(Project.name(file) + " " + method.getName(), (int) (to - from) + 1));
      }
      return super.visitMethod(method, nothing);
    }
  }
}
