package remit.core.charter;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.core.kernel.AreaId;
import remit.core.source.Located;

/// The areas of a charter by what they are made of. Two areas touch where they have a smallest part
/// in common; an area that is made of nothing is its own smallest part.
public final class Areas {
  private final Map<AreaId, Area> byId = new LinkedHashMap<>();
  private final Map<AreaId, Set<AreaId>> parts = new HashMap<>();

  Areas(Collection<Area> areas) {
    areas.forEach(a -> byId.put(a.id(), a));
  }

  public Optional<Area> find(AreaId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The smallest parts of an area, in order of their names.
  public Set<AreaId> smallestParts(AreaId id) {
    var known = parts.get(id);
    if (known == null) {
      var found = new TreeSet<AreaId>();
      collect(id, found, new TreeSet<>());
      known = java.util.Collections.unmodifiableSet(found);
      parts.put(id, known);
    }
    return known;
  }

  public Set<AreaId> smallestParts(Collection<AreaId> ids) {
    return ids.stream()
        .flatMap(id -> smallestParts(id).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void collect(AreaId id, Set<AreaId> found, Set<AreaId> seen) {
    if (!seen.add(id)) return;
    var inside = find(id).map(Area::madeOf).orElse(List.of());
    if (inside.isEmpty()) found.add(id);
    for (Located<AreaId> part : inside) collect(part.value(), found, seen);
  }

  /// Whether some place lies in both.
  public boolean touch(Collection<AreaId> some, Collection<AreaId> others) {
    var parts = smallestParts(some);
    return smallestParts(others).stream().anyMatch(parts::contains);
  }

  /// Whether every place of `inner` lies in `outer`.
  public boolean covers(Collection<AreaId> outer, Collection<AreaId> inner) {
    return smallestParts(outer).containsAll(smallestParts(inner));
  }
}
