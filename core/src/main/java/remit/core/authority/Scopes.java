package remit.core.authority;

import java.util.ArrayList;
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

  /// Whether the function was given, and none of it taken out. A function of which a part is taken
  /// out is not covered as a whole.
  Check function(Unit unit, Delegation delegation) {
    var scope = delegation.scope();
    var given = scope.what().stream().filter(w -> unit.wider().contains(w.value())).findFirst();
    if (given.isEmpty()) {
      var gives = titles(scope.what());
      return fixed(
          false,
          Because.given(
                  delegation.place(),
                  "It gives %s, which does not include `%s`"
                      .formatted(gives, unit.function().title()))
              .mendedBy("a delegation of `%s`".formatted(unit.function().title())));
    }
    var out = scope.except().stream().filter(e -> overlaps(unit, e.value())).findFirst();
    if (out.isPresent()) {
      var part = register.charter().functions().title(out.get().value());
      boolean partOnly = !unit.wider().contains(out.get().value());
      return fixed(
          false,
          Because.given(
                  out.get().place(),
                  partOnly
                      ? "It takes out `%s`, a part of `%s`".formatted(part, unit.function().title())
                      : "It takes out `%s`".formatted(part))
              .mendedBy(
                  partOnly
                      ? "an act that leaves out `%s`, or a delegation that includes it"
                          .formatted(part)
                      : "a delegation that includes `%s`".formatted(part)));
    }
    return fixed(
        true,
        Because.given(
            given.get().place(),
            "It gives `%s`".formatted(register.charter().functions().title(given.get().value()))));
  }

  /// Whether a function is, holds or is part of another.
  boolean overlaps(Unit unit, FunctionId other) {
    return unit.wider().contains(other)
        || register.charter().functions().withWider(other).contains(unit.id());
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
    var because = Because.given(delegation.place(), "It covers %s".formatted(listed));
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
        Because.given(delegation.place(), "It does not cover a %s change".formatted(words));
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
                : "It is for %s".formatted(names));
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
