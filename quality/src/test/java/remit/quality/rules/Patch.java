package remit.quality.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.source.Tree;

/// Lays the tree of an example over the tree of the teaching charter. Mappings are joined key by
/// key; `KEY: (none)` takes a key away; the lists at the top that hold entries are added to; every
/// other value takes the place of the one below. Each part keeps its place in the text that it
/// comes from.
final class Patch {
  private static final String NOTHING = "(none)";
  private static final Set<String> ADDED_TO =
      Set.of("delegations", "reserved", "binds", "interests", "accepts");

  private Patch() {}

  static Tree over(Tree base, Tree patch) {
    return joined((Tree.Mapping) base, (Tree.Mapping) patch, ADDED_TO);
  }

  private static Tree joined(Tree.Mapping base, Tree.Mapping patch, Set<String> addedTo) {
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(e -> entries.put(e.key(), e));
    for (var entry : patch.entries()) {
      var below = entries.get(entry.key());
      if (entry.value() instanceof Tree.Scalar(var text, _, _) && text.equals(NOTHING)) {
        entries.remove(entry.key());
      } else if (below == null) {
        entries.put(entry.key(), entry);
      } else {
        boolean added = addedTo.contains(entry.key());
        var value = value(below.value(), entry.value(), added);
        entries.put(entry.key(), new Tree.Entry(entry.key(), entry.keySpan(), value));
      }
    }
    return new Tree.Mapping(List.copyOf(entries.values()), patch.span());
  }

  private static Tree value(Tree below, Tree above, boolean added) {
    if (below instanceof Tree.Mapping base && above instanceof Tree.Mapping patch) {
      return joined(base, patch, Set.of());
    }
    if (added && below instanceof Tree.Sequence base && above instanceof Tree.Sequence patch) {
      var items = new ArrayList<>(base.items());
      items.addAll(patch.items());
      return new Tree.Sequence(items, patch.span());
    }
    return above;
  }
}
