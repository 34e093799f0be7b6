package remit.core.charter.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Area;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.Section;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.FunctionId;
import remit.core.law.Function;
import remit.core.law.LawPack;
import remit.core.shape.Notes;
import remit.core.source.Located;
import remit.core.source.Span;

/// Finds what is part of itself, through `made of`, `committee of` and `part of`, and takes out the
/// reference that closes the circle.
final class Cycles {
  private final LawPack law;
  private final Notes notes;
  private final Losses losses;

  Cycles(LawPack law, Notes notes, Losses losses) {
    this.law = law;
    this.notes = notes;
    this.losses = losses;
  }

  /// The charter without circles.
  Charter broken(Charter charter) {
    var society = charter.society();
    var powers = charter.powers();
    return new Charter(
        charter.heading(),
        new Charter.Society(
            areas(society.areas()), society.partners(), society.posts(), bodies(society.bodies())),
        new Charter.Powers(
            functions(powers.functions()),
            powers.delegations(),
            powers.reserved(),
            powers.binds(),
            powers.provisions()),
        charter.business(),
        charter.text());
  }

  private void note(Section section, Span place, String message) {
    losses.add(section);
    notes.add(ReadCode.CYCLE, place, message, "take one of the references out");
  }

  private List<Area> areas(List<Area> areas) {
    var parts = new HashMap<AreaId, List<Located<AreaId>>>();
    areas.forEach(area -> parts.put(area.id(), area.madeOf()));
    var walk = new Walk(parts);
    return areas.stream().map(walk::area).toList();
  }

  /// Walks through the areas, each once, and keeps the references that lead to no circle.
  private final class Walk {
    private final Map<AreaId, List<Located<AreaId>>> parts;
    private final Map<AreaId, List<Located<AreaId>>> kept = new HashMap<>();
    private final Set<AreaId> open = new HashSet<>();

    Walk(Map<AreaId, List<Located<AreaId>>> parts) {
      this.parts = parts;
    }

    Area area(Area area) {
      visit(area.id());
      return new Area(
          area.id(),
          area.name(),
          area.level(),
          area.gss(),
          kept.getOrDefault(area.id(), List.of()),
          area.population(),
          area.inForce(),
          area.place());
    }

    /// One area on the way down, and the parts that it keeps.
    private record Step(
        AreaId id, Iterator<Located<AreaId>> left, ArrayList<Located<AreaId>> good) {}

    /// An own stack instead of the program's: a chain of areas may be long.
    private void visit(AreaId start) {
      var path = new ArrayDeque<Step>();
      enter(start, path);
      while (!path.isEmpty()) {
        var step = path.element();
        if (step.left().hasNext()) {
          take(step, step.left().next(), path);
        } else {
          kept.put(step.id(), step.good());
          open.remove(step.id());
          path.pop();
        }
      }
    }

    private void enter(AreaId id, ArrayDeque<Step> path) {
      if (!kept.containsKey(id) && open.add(id)) {
        path.push(new Step(id, parts.getOrDefault(id, List.of()).iterator(), new ArrayList<>()));
      }
    }

    private void take(Step step, Located<AreaId> part, ArrayDeque<Step> path) {
      if (open.contains(part.value())) {
        note(
            Section.AREAS,
            part.place(),
            "`%s` is made of itself, by way of `%s`".formatted(part.value(), step.id()));
      } else {
        step.good().add(part);
        enter(part.value(), path);
      }
    }
  }

  private List<Body> bodies(List<Body> bodies) {
    var parents = new HashMap<BodyId, BodyId>();
    bodies.forEach(b -> b.parent().ifPresent(parent -> parents.put(b.id(), parent.value())));
    var round = closing(parents);
    return bodies.stream().map(b -> round.contains(b.id()) ? alone(b) : b).toList();
  }

  private Body alone(Body body) {
    var place = body.parent().map(Located::place).orElse(body.place());
    note(Section.BODIES, place, "`%s` is a committee of itself".formatted(body.id()));
    return new Body(
        body.id(),
        body.name(),
        body.kind(),
        body.of(),
        body.under(),
        Optional.empty(),
        body.areas(),
        body.status(),
        body.membership(),
        body.meets(),
        body.doings(),
        body.terms(),
        body.inForce(),
        body.sources(),
        body.place());
  }

  private List<Function> functions(List<Function> functions) {
    var wider = new HashMap<FunctionId, FunctionId>();
    law.functions().forEach(f -> f.partOf().ifPresent(of -> wider.put(f.id(), of)));
    functions.forEach(f -> wider.remove(f.id()));
    functions.forEach(f -> f.partOf().ifPresent(of -> wider.put(f.id(), of)));
    var round = closing(wider);
    return functions.stream().map(f -> round.contains(f.id()) ? alone(f) : f).toList();
  }

  private Function alone(Function f) {
    note(Section.FUNCTIONS, f.place(), "`%s` is part of itself".formatted(f.id()));
    return new Function(
        f.id(),
        f.title(),
        Optional.empty(),
        f.functionClass(),
        f.holdings(),
        f.pooling(),
        f.inPerson(),
        f.sources(),
        f.confidence(),
        f.note(),
        f.place());
  }

  /// For each circle, the one from which it was entered last.
  private static <T> Set<T> closing(Map<T, T> up) {
    var done = new HashSet<T>();
    var closing = new HashSet<T>();
    for (var start : up.keySet()) {
      var path = new HashSet<T>();
      var at = Optional.of(start);
      while (at.isPresent() && !done.contains(at.get()) && path.add(at.get())) {
        at = Optional.ofNullable(up.get(at.get()));
      }
      at.filter(path::contains).ifPresent(closing::add);
      done.addAll(path);
    }
    return closing;
  }
}
