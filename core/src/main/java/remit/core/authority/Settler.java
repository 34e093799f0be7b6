package remit.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.kernel.Actor;

/// Fills the gaps that bear on a case in every way that matters. Facts that can only add authority
/// need to be looked at all at their worst and all at their best; the others one by one.
final class Settler {
  /// The most evaluations spent on one question.
  private static final int BUDGET = 20_000;

  private final Case question;
  private final List<Gap> gaps;
  private final Set<Gap> twisted;
  private final boolean urgency;
  private int left = BUDGET;

  Settler(Case question) {
    this.question = question;
    gaps =
        question
            .conds()
            .flatMap(Cond::gaps)
            .distinct()
            .sorted(Comparator.comparing(Gap::missing).thenComparing(Gap::key))
            .toList();
    urgency =
        question.graphs().stream()
            .flatMap(UnitGraph::trials)
            .anyMatch(t -> t.level() == Trial.Level.ONLY_WHEN_URGENT);
    twisted = twisted();
  }

  /// What a case comes to.
  ///
  /// @param stands the answer that every filling gives; empty where there is none
  /// @param example a filling to explain it by
  /// @param seen the answers that were seen
  /// @param settledBy where nothing stands, the facts that settle it
  record Settlement(
      Optional<Outcome> stands,
      Filling example,
      Map<Outcome, Filling> seen,
      List<Gap> settledBy,
      Ruling.Search search) {}

  Settlement settle() {
    var tally = new Tally();
    boolean tried = tryAll(Map.of(), tally);
    if (tried && tally.agreed.isPresent()) {
      return new Settlement(
          tally.agreed, tally.example, tally.seen, List.of(), Ruling.Search.FEWEST);
    }
    var fewest = fewest();
    return new Settlement(
        Optional.empty(),
        tally.example,
        tally.seen,
        fewest.orElse(gaps),
        fewest.isPresent() ? Ruling.Search.FEWEST : Ruling.Search.NOT_EXHAUSTED);
  }

  /// Answers seen so far and what they agree on.
  private static final class Tally {
    private final Map<Outcome, Filling> seen = new java.util.LinkedHashMap<>();
    private Optional<Outcome> agreed = Optional.empty();
    private Filling example = Filling.all(Filling.Others.WORST);
    private boolean split;

    void add(Outcome outcome, Filling filling) {
      if (seen.isEmpty()) example = filling;
      agreed =
          seen.isEmpty()
              ? Optional.of(outcome)
              : split ? Optional.empty() : agreed.flatMap(a -> a.agreed(outcome));
      split = agreed.isEmpty();
      seen.putIfAbsent(outcome, filling);
    }
  }

  /// Tries every way in which the facts may turn out that are not fixed; false where there are too
  /// many.
  private boolean tryAll(Map<Gap, Integer> fixed, Tally tally) {
    var open = twisted.stream().filter(g -> !fixed.containsKey(g)).toList();
    if (ways(open) > left) return false;
    for (var way : combinations(open)) {
      way.putAll(fixed);
      if (!tryOne(way, tally)) return false;
    }
    return true;
  }

  private boolean tryOne(Map<Gap, Integer> way, Tally tally) {
    var worst = new Filling(way, Filling.Others.WORST);
    var outcome = question.outcome(worst);
    tally.add(outcome, worst);
    left--;
    if (gaps.stream().allMatch(way::containsKey)) return true;
    if (urgency && (outcome.urgently() || outcome.kind() == Ruling.Kind.NOBODY)) {
      return tryRest(way, tally);
    }
    var best = new Filling(way, Filling.Others.BEST);
    tally.add(question.outcome(best), best);
    left--;
    return left > 0;
  }

  /// Where urgency fills what ordinary authority does not, more authority may mean another answer,
  /// and each fact counts by itself.
  private boolean tryRest(Map<Gap, Integer> way, Tally tally) {
    var open = gaps.stream().filter(g -> !way.containsKey(g)).toList();
    if (ways(open) > left) return false;
    for (var rest : combinations(open)) {
      rest.putAll(way);
      var filling = new Filling(rest, Filling.Others.WORST);
      tally.add(question.outcome(filling), filling);
      left--;
    }
    return true;
  }

  private static long ways(Collection<Gap> gaps) {
    long ways = 1;
    for (var gap : gaps) {
      ways *= gap.options();
      if (ways > BUDGET) return Long.MAX_VALUE;
    }
    return ways;
  }

  private static List<Map<Gap, Integer>> combinations(List<Gap> gaps) {
    var all = new ArrayList<Map<Gap, Integer>>();
    all.add(new HashMap<>());
    for (var gap : gaps) {
      var more = new ArrayList<Map<Gap, Integer>>();
      for (var way : all) {
        for (int option = 0; option < gap.options(); option++) {
          var next = new HashMap<>(way);
          next.put(gap, option);
          more.add(next);
        }
      }
      all = more;
    }
    return all;
  }

  /// The fewest facts after which, however they turn out, an answer stands; of equally few, the
  /// first in the order of the charter. Empty where looking for them takes too long.
  private Optional<List<Gap>> fewest() {
    for (int size = 1; size <= gaps.size(); size++) {
      var chosen = new int[size];
      for (int i = 0; i < size; i++) chosen[i] = i;
      do {
        var set = java.util.Arrays.stream(chosen).mapToObj(gaps::get).toList();
        if (ways(set) > left) return Optional.empty();
        var settles = settles(set);
        if (settles.isEmpty()) return Optional.empty();
        if (settles.get()) return Optional.of(set);
      } while (next(chosen, gaps.size()));
    }
    return Optional.empty();
  }

  /// Whether knowing these facts is enough; empty where it takes too long to say.
  private Optional<Boolean> settles(List<Gap> facts) {
    for (var way : combinations(facts)) {
      var tally = new Tally();
      boolean tried = tryAll(way, tally);
      if (tally.split) return Optional.of(false);
      if (!tried) return Optional.empty();
    }
    return Optional.of(true);
  }

  /// Moves to the next choice of so many out of `of`, in order.
  private static boolean next(int[] chosen, int of) {
    int at = chosen.length - 1;
    while (at >= 0 && chosen[at] == of - chosen.length + at) at--;
    if (at < 0) return false;
    chosen[at]++;
    for (int i = at + 1; i < chosen.length; i++) chosen[i] = chosen[i - 1] + 1;
    return true;
  }

  /// The facts that may take authority from somebody as well as give it.
  private Set<Gap> twisted() {
    var found = new HashSet<Gap>();
    for (var graph : question.graphs()) {
      graph.conds().forEach(c -> c.twisted(found::add));
      graph.unit().holds().gaps().forEach(found::add);
      var exclusive = graph.trials().filter(t -> t.exclusive().possible()).toList();
      if (exclusive.isEmpty()) continue;
      if (urgency || exclusive.stream().anyMatch(t -> leads(graph, t.to(), t.from()))) {
        graph.conds().flatMap(Cond::gaps).forEach(found::add);
      }
      for (var gift : exclusive) {
        gift.gaps().forEach(found::add);
        graph
            .trials()
            .filter(t -> t.to().equals(gift.from()))
            .flatMap(Trial::gaps)
            .forEach(found::add);
      }
    }
    return new LinkedHashSet<>(gaps.stream().filter(found::contains).toList());
  }

  private static boolean leads(UnitGraph graph, Actor from, Actor to) {
    var seen = new TreeSet<Actor>();
    var queue = new java.util.ArrayDeque<Actor>(List.of(from));
    while (!queue.isEmpty()) {
      var next = queue.remove();
      if (next.equals(to)) return true;
      if (seen.add(next)) graph.from(next).forEach(t -> queue.add(t.to()));
    }
    return false;
  }
}
