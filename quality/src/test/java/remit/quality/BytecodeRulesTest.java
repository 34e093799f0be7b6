package remit.quality;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of the house that stand in compiled classes.
class BytecodeRulesTest {
  private static final Path FLAGS =
      Project.ROOT.resolve("quality/src/test/resources/remit/quality/boolean-parameters.txt");

  /// What gives another answer when it is asked again.
  private static final Pattern UNREPEATABLE =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system\\w*|"
              + "java\\.time\\.ZoneId\\.systemDefault|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|"
              + "java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID|"
              + "java\\.util\\.(Date|GregorianCalendar|Random)\\.<init>|"
              + "java\\.util\\.Calendar\\.getInstance|java\\.util\\.Locale\\.getDefault");

  /// The classes that take what a program needs from the world, once.
  private static final Set<String> WIRING = Set.of("remit.cli.Wiring", "remit.web.Wiring");

  /// Programs of the build, which have no console and nothing but the standard streams.
  private static final Set<String> BUILD_PROGRAMS = Set.of("remit.reader.CompactLawBuild");

  /// Packages that draw: where a line is on a page decides nothing.
  private static final Set<String> DRAWING =
      Set.of("remit.core.route.show", "remit.core.power.show");

  /// Estimates of what exact work would cost, and approximations that state their error and stand
  /// beside the exact count.
  private static final Set<String> ESTIMATES =
      Set.of(
          "remit.core.power.Cost",
          "remit.core.power.Engines",
          "remit.core.power.GaussLegendre",
          "remit.core.power.PivotQuadrature",
          "remit.core.power.Weights");

  @Test
  void onlyTheWiringAsksForTheTime() {
    var complaints = new Complaints();
    for (var owned : Bytecode.all()) {
      var type = owned.type();
      if (!WIRING.contains(type.getName())) {
        type.getAccessesFromSelf().stream()
            .filter(access -> UNREPEATABLE.matcher(target(access)).matches())
            .forEach(access ->
                complaints.add("%s uses %s", access.getOrigin().getFullName(), target(access)));
      }
    }
    complaints.throwIfAny(
        "The same input gives the same answer: take the day, the instant or the seed as an"
            + " argument. Only the wiring of a program knows what time it is.");
  }

  @Test
  void onlyTheConsoleWritesToTheStandardStreams() {
    var complaints = new Complaints();
    for (var owned : Bytecode.all()) {
      owned.type().getFieldAccessesFromSelf().stream()
          .filter(access -> !BUILD_PROGRAMS.contains(access.getOriginOwner().getName()))
          .filter(access -> target(access).matches("java\\.lang\\.System\\.(out|err|in)"))
          .forEach(access -> complaints.add("%s", access.getDescription()));
    }
    complaints.throwIfAny("Answer with a value; the command prints it through its context.");
  }

  @Test
  void theBrainCountsExactly() {
    var complaints = new Complaints();
    var inexact = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    for (var owned : Bytecode.all()) {
      if (owned.module().equals("core")
          && !DRAWING.contains(owned.type().getPackageName())
          && !ESTIMATES.contains(owned.type().getName())) {
        Stream.concat(
                owned.type().getFields().stream()
                    .map(f -> f.getFullName() + " " + type(f.getRawType())),
                owned.type().getMethods().stream()
                    .map(m -> m.getFullName() + " " + type(m.getRawReturnType())))
            .filter(text -> inexact.contains(text.substring(text.lastIndexOf(' ') + 1)))
            .forEach(text -> complaints.add("%s", text));
      }
    }
    complaints.throwIfAny(
        "Where votes or money are decided, a rounding error decides: use Fraction, Money or"
            + " BigInteger. A decimal for the eye is made where it is printed.");
  }

  @Test
  void aWordReadsWhereTrueDoesNot() {
    var allowed =
        Project.read(FLAGS)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s+", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    var actual =
        Bytecode.all().stream()
            .map(owned -> owned.type())
            .filter(BytecodeRulesTest::isPublic)
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(BytecodeRulesTest::isPublic)
            .filter(unit -> !isRecordConstructor(unit) && takesBoolean(unit))
            .map(unit -> unit.getOwner().getName() + "." + unit.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    var complaints = new Complaints();
    difference(actual, allowed).forEach(name -> complaints.add("%s takes a boolean", name));
    difference(allowed, actual).forEach(name -> complaints.add("%s no longer does", name));
    complaints.throwIfAny(
        "`publish(decision, true, false)` cannot be read: take an enum instead. Where a boolean is"
            + " right, name the method in quality/…/boolean-parameters.txt with a reason.");
  }

  private static Set<String> difference(Set<String> of, Set<String> without) {
    var difference = new TreeSet<>(of);
    difference.removeAll(without);
    return difference;
  }

  /// A type counts as public where every type around it is, too.
  private static boolean isPublic(JavaClass type) {
    return isPublic((HasModifiers) type)
        && type.getEnclosingClass().map(BytecodeRulesTest::isPublic).orElse(true);
  }

  private static boolean isPublic(HasModifiers member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /// The components of a record are what it is, not what it is asked to do.
  private static boolean isRecordConstructor(JavaCodeUnit unit) {
    return unit.isConstructor() && unit.getOwner().isRecord();
  }

  private static boolean takesBoolean(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("boolean"));
  }

  private static String target(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static String type(JavaClass type) {
    return type.getBaseComponentType().getName();
  }
}
