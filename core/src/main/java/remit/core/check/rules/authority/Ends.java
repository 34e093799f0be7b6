package remit.core.check.rules.authority;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.core.charter.Delegation;
import remit.core.check.Examined;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.Function;
import remit.core.source.Located;

/// Who gives and who receives, on the day.
final class Ends {
  private Ends() {}

  /// An end of the delegation that the charter has and that is not in force on the day.
  static Optional<Located<Actor>> gone(Examined examined, Delegation delegation) {
    return Stream.of(delegation.from(), delegation.to())
        .filter(a -> isGone(examined, a.value()))
        .findFirst();
  }

  private static boolean isGone(Examined examined, Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> examined.on().findPartner(id).isEmpty();
      case Actor.OfBody(var id) -> examined.on().findBody(id).isEmpty();
      case Actor.OfPost(var id) -> examined.on().findPost(id).isEmpty();
    };
  }

  /// The first function of the delegation that nobody holds in law on the day.
  static Optional<Located<FunctionId>> past(Examined examined, Delegation delegation) {
    return delegation.scope().what().stream()
        .filter(f -> lastHeld(examined, f.value()).isPresent())
        .findFirst();
  }

  /// The last day on which somebody held a function, where that is over.
  static Optional<LocalDate> lastHeld(Examined examined, FunctionId id) {
    var functions = examined.on().functions();
    var holdings =
        functions.withWider(id).stream()
            .flatMap(f -> functions.find(f).stream())
            .map(Function::holdings)
            .filter(h -> !h.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean over =
        !holdings.isEmpty()
            && holdings.stream()
                .allMatch(
                    h -> h.period().lastDay().filter(d -> d.isBefore(examined.day())).isPresent());
    return over
        ? holdings.stream().flatMap(h -> h.period().lastDay().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }

  /// The partners whose actor it is.
  static Set<PartnerId> partners(Examined examined, Actor actor) {
    var found =
        switch (actor) {
          case Actor.OfPartner(var id) -> List.of(id);
          case Actor.OfBody(var id) ->
              examined.on().findBody(id).map(b -> values(b.of())).orElse(List.of());
          case Actor.OfPost(var id) ->
              examined.on().findPost(id).map(p -> values(p.of())).orElse(List.of());
        };
    return new TreeSet<>(found);
  }

  private static List<PartnerId> values(List<Located<PartnerId>> partners) {
    return partners.stream().map(Located::value).toList();
  }

  /// Whether two delegations may be for the same place and act: what a delegation leaves out means
  /// all.
  static boolean overlap(Examined examined, Delegation one, Delegation other) {
    var areas = one.scope().areas().stream().map(Located::value).toList();
    var otherAreas = other.scope().areas().stream().map(Located::value).toList();
    boolean places =
        areas.isEmpty() || otherAreas.isEmpty() || examined.on().areas().touch(areas, otherAreas);
    var acts = one.scope().acts();
    var otherActs = other.scope().acts();
    boolean same =
        acts.isEmpty() || otherActs.isEmpty() || acts.stream().anyMatch(otherActs::contains);
    return places && same;
  }

  /// A function that both give, narrowest first.
  static Optional<Located<FunctionId>> shared(Examined examined, Delegation one, Delegation other) {
    var functions = examined.on().functions();
    return other.scope().what().stream()
        .filter(f ->
            one.scope().what().stream()
                .anyMatch(g ->
                    functions.isWithin(f.value(), g.value())
                        || functions.isWithin(g.value(), f.value())))
        .findFirst();
  }

  /// Delegations in force by who gives them.
  static Map<Actor, List<Delegation>> byGiver(Examined examined) {
    return examined.on().delegations().stream()
        .collect(
            Collectors.groupingBy(d -> d.from().value(), LinkedHashMap::new, Collectors.toList()));
  }
}
