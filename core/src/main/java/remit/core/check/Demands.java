package remit.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.law.LawPack;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// What the law pack and the charter's own provisions demand of each body, as in force on the day.
/// Provisions whose dates leave it open whether they are in force are left out.
public final class Demands {
  /// A requirement and the provision that makes it.
  public record Demand<R extends Requirement>(Provision provision, R requirement) {}

  private final CharterOn on;
  private final Map<BodyId, List<Demand<Requirement>>> byBody = new HashMap<>();
  private final Map<List<Object>, List<Demand<Requirement>>> bySort = new LinkedHashMap<>();

  Demands(CharterOn on) {
    this.on = on;
  }

  /// The demands of one sort on a body.
  public <R extends Requirement> List<Demand<R>> on(Body body, Class<R> sort) {
    var found = new ArrayList<Demand<R>>();
    for (var demand : byBody.computeIfAbsent(body.id(), _ -> all(body))) {
      if (sort.isInstance(demand.requirement())) {
        found.add(new Demand<>(demand.provision(), sort.cast(demand.requirement())));
      }
    }
    return found;
  }

  /// Bodies of the same kind, of partners of the same kinds, are asked the same, but for those that
  /// a local provision names.
  private List<Demand<Requirement>> all(Body body) {
    var kinds = body.of().stream().flatMap(p -> on.findPartner(p.value()).stream());
    var partners = kinds.flatMap(p -> on.kind(p).stream()).distinct().toList();
    var kind = on.kind(body);
    if (kind.isEmpty()) return List.of();
    var names = partners.stream().map(k -> k.name().value()).sorted().toList();
    var sort = List.<Object>of(kind.get().name(), names);
    var national = bySort.get(sort);
    if (national == null) {
      national =
          demands(law(on.law()))
              .filter(d -> d.requirement().on().cover(body.id(), kind.get(), partners))
              .toList();
      bySort.put(sort, national);
    }
    var local =
        demands(on.charter().powers().provisions().stream())
            .filter(d -> d.requirement().on().cover(body.id(), kind.get(), partners));
    return Stream.concat(national.stream(), local).toList();
  }

  private static Stream<Provision> law(LawPack law) {
    SequencedCollection<Provision> provisions = law.provisions();
    return provisions.stream();
  }

  private Stream<Demand<Requirement>> demands(Stream<Provision> provisions) {
    return provisions
        .filter(p -> p.inForce().contains(on.day()).yes())
        .flatMap(p -> p.requirements().stream().map(r -> new Demand<>(p, r)));
  }
}
