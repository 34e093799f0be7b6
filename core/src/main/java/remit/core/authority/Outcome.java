package remit.core.authority;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;

/// The answer under one filling, without its reasons.
///
/// @param byMatter who may decide on each function for each holder
/// @param common who may decide for all of them; empty unless the answer is that somebody decides
/// @param urgently whether only urgency gives some of it
record Outcome(
    Ruling.Kind kind,
    SortedMap<Matter, SortedSet<Actor>> byMatter,
    SortedSet<Actor> common,
    boolean urgently) {
  /// One function of one holder.
  record Matter(PartnerId holder, FunctionId function) implements Comparable<Matter> {
    static Matter of(Unit unit) {
      return new Matter(unit.holder(), unit.id());
    }

    @Override
    public int compareTo(Matter other) {
      int byHolder = holder.compareTo(other.holder);
      return byHolder != 0 ? byHolder : function.compareTo(other.function);
    }
  }

  Outcome {
    byMatter = Collections.unmodifiableSortedMap(new TreeMap<>(byMatter));
    common = Collections.unmodifiableSortedSet(new TreeSet<>(common));
  }

  /// Who may decide on one matter.
  SortedSet<Actor> actors(Matter matter) {
    return byMatter.getOrDefault(matter, new TreeSet<>());
  }

  static Outcome without(Ruling.Kind kind) {
    return new Outcome(kind, new TreeMap<>(), new TreeSet<>(), false);
  }

  /// Who decides by this answer, each once.
  SortedSet<Actor> deciders() {
    if (kind == Ruling.Kind.DECIDES) return common;
    var all = new TreeSet<Actor>();
    if (kind == Ruling.Kind.JOINTLY) byMatter.values().forEach(all::addAll);
    return all;
  }

  /// What stands whichever of the two is the case: the same answer by those who decide in both.
  /// Empty where it is not the same answer, or nobody decides in both.
  java.util.Optional<Outcome> agreed(Outcome other) {
    if (kind != other.kind) return java.util.Optional.empty();
    if (!byMatter.keySet().equals(other.byMatter.keySet())) return java.util.Optional.empty();
    var both = new TreeSet<>(common);
    both.retainAll(other.common);
    var each = new TreeMap<Matter, SortedSet<Actor>>();
    for (var entry : byMatter.entrySet()) {
      var left = new TreeSet<>(entry.getValue());
      left.retainAll(other.byMatter.getOrDefault(entry.getKey(), new TreeSet<>()));
      each.put(entry.getKey(), left);
    }
    boolean stands =
        switch (kind) {
          case DECIDES -> !both.isEmpty();
          case JOINTLY -> each.values().stream().noneMatch(SortedSet::isEmpty);
          case RECOMMENDS, NOBODY, CONTESTED, UNKNOWN -> true;
        };
    return stands
        ? java.util.Optional.of(new Outcome(kind, each, both, urgently || other.urgently))
        : java.util.Optional.empty();
  }
}
