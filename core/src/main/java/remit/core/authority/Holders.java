package remit.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.charter.Area;
import remit.core.charter.Partner;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.Function;
import remit.core.source.Located;

/// Who holds a function by law, or by what the charter says of it.
final class Holders {
  private final Register register;
  private final Set<AreaId> everywhere;

  Holders(Register register) {
    this.register = register;
    everywhere =
        register
            .charter()
            .areas()
            .smallestParts(register.charter().charter().areas().stream().map(Area::id).toList());
  }

  /// The holders of a function for some areas, by identifier; no areas means all they serve.
  ///
  /// @param only the partners to look at; empty means all
  List<Unit> of(FunctionId id, Collection<AreaId> areas, Collection<PartnerId> only) {
    var function = register.charter().functions().find(id);
    if (function.isEmpty()) return List.of();
    var wanted = register.charter().areas().smallestParts(areas);
    var wider = register.charter().functions().withWider(id);
    var units = new ArrayList<Unit>();
    for (var partner : register.partners()) {
      if (!only.isEmpty() && !only.contains(partner.id())) continue;
      var holdings = holdingsOf(partner, wider);
      var holds = holds(partner, id, holdings);
      var parts = concerned(partner, wanted);
      if (!holds.possible() || (!wanted.isEmpty() && parts.isEmpty())) continue;
      units.add(
          new Unit(
              partner.id(),
              function.get(),
              wider,
              parts,
              holds,
              () -> because(partner, function.get(), holdings)));
    }
    units.sort(Comparator.comparing(Unit::holder));
    return List.copyOf(units);
  }

  /// What the law or the charter says of who holds a function, nearest first: a part that says
  /// nothing of its own is held with the wider one.
  List<Function.Holding> holdings(Set<FunctionId> wider) {
    return wider.stream()
        .flatMap(f -> register.charter().functions().find(f).stream())
        .map(Function::holdings)
        .filter(h -> !h.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Function.Holding> holdingsOf(Partner partner, Set<FunctionId> wider) {
    return holdings(wider).stream()
        .filter(
            h -> h.partners().contains(partner.id()) || register.isCalled(partner.id(), h.kinds()))
        .toList();
  }

  private Cond holds(Partner partner, FunctionId id, List<Function.Holding> holdings) {
    var one = new ArrayList<Cond>();
    for (var holding : holdings) {
      var name = register.charter().functions().title(id);
      one.add(
          register.during(
              holding.period(),
              "holding %s %s %s".formatted(id, holding.kinds(), holding.period()),
              "whether the law gave `%s` to %s".formatted(name, register.name(partner.id())),
              partner.place()));
    }
    return Cond.any(one).and(register.exists(new remit.core.kernel.Actor.OfPartner(partner.id())));
  }

  private Set<AreaId> concerned(Partner partner, Set<AreaId> wanted) {
    if (partner.serves().isEmpty()) return wanted.isEmpty() ? everywhere : wanted;
    var served =
        new TreeSet<>(
            register
                .charter()
                .areas()
                .smallestParts(partner.serves().stream().map(Located::value).toList()));
    if (!wanted.isEmpty()) served.retainAll(wanted);
    return served;
  }

  private Because because(Partner partner, Function function, List<Function.Holding> holdings) {
    var inForce =
        holdings.stream()
            .filter(h -> !h.period().contains(register.charter().day()).no())
            .findFirst()
            .orElse(holdings.getFirst());
    var kind = partner.kind().value();
    var from = new ArrayList<Because>();
    var citation = citation(function, inForce);
    var words =
        inForce.kinds().isEmpty()
            ? register.name(partner.id())
            : inForce.kinds().stream().map(register::plural).collect(Collectors.joining(", "));
    var when = inForce.period().toString();
    from.add(
        Because.cited(
            citation,
            "it belongs to %s%s%s"
                .formatted(words, when.equals("always") ? "" : " " + when, doubt(function))));
    from.add(
        Because.given(
            partner.place(),
            "%s (%s)%s".formatted(register.name(partner.id()), kind, serving(partner))));
    return Because.that("%s holds it".formatted(register.name(partner.id())), from);
  }

  private static String doubt(Function function) {
    return function.confidence().needsChecking()
        ? " (not confirmed%s)".formatted(function.note().map(n -> ": " + n).orElse(""))
        : "";
  }

  private String serving(Partner partner) {
    if (partner.serves().isEmpty()) return "";
    return " serves "
        + String.join(
            ", ", partner.serves().stream().map(a -> register.areaName(a.value())).toList());
  }

  private Citation citation(Function function, Function.Holding holding) {
    return Optional.of(holding.sources())
        .filter(s -> !s.isEmpty())
        .or(() -> Optional.of(function.sources()))
        .flatMap(s -> s.stream().findFirst())
        .orElseGet(() -> Citation.of(register.charter().law().title()));
  }
}
