package remit.core.charter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.FunctionId;
import remit.core.law.Function;
import remit.core.law.LawPack;

/// The functions of the law pack and those that a charter adds, as one tree. A charter's function
/// of the same name as one of the pack stands in its place.
public final class Functions {
  private final Map<FunctionId, Function> byId = new LinkedHashMap<>();

  public Functions(LawPack law, Collection<Function> local) {
    law.functions().forEach(f -> byId.put(f.id(), f));
    local.forEach(f -> byId.put(f.id(), f));
  }

  public Optional<Function> find(FunctionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Function> all() {
    return List.copyOf(byId.values());
  }

  /// The function and the wider ones that it is part of, narrowest first.
  public Set<FunctionId> withWider(FunctionId id) {
    var wider = new LinkedHashSet<FunctionId>();
    var next = Optional.of(id);
    while (next.isPresent() && wider.add(next.get())) {
      next = find(next.get()).flatMap(Function::partOf);
    }
    return wider;
  }

  /// Whether `inner` is `outer` or part of it.
  public boolean isWithin(FunctionId inner, FunctionId outer) {
    return withWider(inner).contains(outer);
  }

  /// The functions that are directly part of this one.
  public List<Function> partsOf(FunctionId id) {
    var parts = new ArrayList<Function>();
    for (var f : byId.values()) {
      if (f.partOf().filter(id::equals).isPresent()) parts.add(f);
    }
    return parts;
  }

  /// The title of a function, or its identifier where nothing is known of it.
  public String title(FunctionId id) {
    return find(id).map(Function::title).orElse(id.value());
  }
}
