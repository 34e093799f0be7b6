package remit.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.Delegation;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.FunctionId;
import remit.core.proposal.Act;
import remit.core.source.Located;

/// Whether what a delegation gives covers an act: its functions, acts, classes of change and areas.
final class Scopes {
  private final Register register;

  Scopes(Register register) {
    this.register = register;
  }

  /// Whether the function was given and not taken out again. A part of it that is taken out leaves
  /// the rest given, and is named.
  Check function(Unit unit, Delegation delegation) {
    var scope = delegation.scope();
    var given = scope.what().stream().filter(w -> unit.wider().contains(w.value())).findFirst();
    if (given.isEmpty()) {
      return fixed(
          false,
          Because.given(
                  delegation.place(),
                  "it gives %s, which does not include `%s`"
                      .formatted(titles(scope.what()), unit.function().title()))
              .mendedBy("a delegation of `%s`".formatted(unit.function().title())));
    }
    var out = scope.except().stream().filter(e -> unit.wider().contains(e.value())).findFirst();
    if (out.isPresent()) {
      var part = title(out.get().value());
      return fixed(
          false,
          Because.given(out.get().place(), "it takes out `%s`".formatted(part))
              .mendedBy("a delegation that includes `%s`".formatted(part)));
    }
    var without = parts(unit, scope.except().stream().map(Located::value).toList());
    return fixed(
        true,
        Because.given(
            given.get().place(),
            "it gives `%s`%s".formatted(title(given.get().value()), without(without))));
  }

  /// Those of the functions that are parts of the unit's.
  List<FunctionId> parts(Unit unit, Collection<FunctionId> functions) {
    return functions.stream()
        .filter(f -> !f.equals(unit.id()))
        .filter(f -> register.charter().functions().isWithin(f, unit.id()))
        .sorted()
        .toList();
  }

  /// `, without a and b`, or nothing.
  String without(List<FunctionId> parts) {
    return parts.isEmpty()
        ? ""
        : ", without "
            + parts.stream().map(f -> "`" + title(f) + "`").collect(Collectors.joining(" and "));
  }

  private String title(FunctionId function) {
    return register.charter().functions().title(function);
  }

  List<Check> act(Unit unit, Delegation delegation, Actor to, Act act) {
    var checks = new ArrayList<Check>();
    var scope = delegation.scope();
    if (!scope.acts().isEmpty() || !scope.exceptActs().isEmpty()) {
      checks.add(kind(delegation, act.kind()));
    }
    if (!scope.exceptChanges().isEmpty()) checks.add(change(delegation, act));
    areas(unit, delegation, to).ifPresent(checks::add);
    act.spending().ifPresent(s -> checks.addAll(Limits.checks(delegation, s)));
    return checks;
  }

  private static Check kind(Delegation delegation, ActKind kind) {
    var scope = delegation.scope();
    boolean included = scope.acts().isEmpty() || scope.acts().contains(kind);
    boolean taken = scope.exceptActs().contains(kind);
    var listed =
        scope.acts().isEmpty()
            ? "every act except " + words(scope.exceptActs())
            : "these acts: " + words(scope.acts());
    var because = Because.given(delegation.place(), "it covers %s".formatted(listed));
    return included && !taken
        ? fixed(true, because)
        : fixed(
            false,
            because.mendedBy("a delegation that covers the act `%s`".formatted(kind.words())));
  }

  private static Check change(Delegation delegation, Act act) {
    var out = delegation.scope().exceptChanges();
    var words =
        out.stream()
            .sorted()
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    var because =
        Because.given(delegation.place(), "it does not cover a %s change".formatted(words));
    return out.contains(act.change())
        ? fixed(false, because.mendedBy("a delegation that covers a %s change".formatted(words)))
        : fixed(true, because);
  }

  /// The areas that a delegation names; where it names none, those that the body which receives is
  /// for.
  private java.util.Optional<Check> areas(Unit unit, Delegation delegation, Actor to) {
    var named = delegation.scope().areas();
    var given = named.isEmpty() ? register.body(to).map(Body::areas).orElse(List.of()) : named;
    if (given.isEmpty()) return java.util.Optional.empty();
    var covered =
        register.charter().areas().smallestParts(given.stream().map(Located::value).toList());
    var missing = unit.parts().stream().filter(p -> !covered.contains(p)).toList();
    var names = areaNames(given.stream().map(Located::value).collect(Collectors.toSet()));
    var because =
        Because.given(
            given.getFirst().place(),
            named.isEmpty()
                ? "%s is for %s".formatted(register.name(to), names)
                : "it is for %s".formatted(names));
    if (missing.isEmpty()) return java.util.Optional.of(fixed(true, because));
    var rest = areaNames(Set.copyOf(missing));
    var says =
        because.says() + "; %s %s not covered".formatted(rest, missing.size() == 1 ? "is" : "are");
    return java.util.Optional.of(
        fixed(
            false,
            Because.given(given.getFirst().place(), says)
                .mendedBy("a delegation that also covers %s".formatted(rest))));
  }

  private String areaNames(Set<AreaId> areas) {
    return areas.stream().sorted().map(register::areaName).collect(Collectors.joining(", "));
  }

  private String titles(List<Located<FunctionId>> functions) {
    return functions.stream()
        .map(f -> "`" + register.charter().functions().title(f.value()) + "`")
        .collect(Collectors.joining(", "));
  }

  private static String words(Set<ActKind> acts) {
    return acts.stream().sorted().map(ActKind::words).collect(Collectors.joining(", "));
  }

  static Check fixed(boolean holds, Because because) {
    return Check.of(Cond.of(holds), () -> because, () -> because);
  }
}
