package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Moments and what must lie between them. All constraints are monotone, so there is one least
/// schedule (every moment at its earliest) and, below a deadline, one greatest (every moment at its
/// latest): both are found by raising, or lowering, moments until nothing moves.
///
/// @param links each says that its second moment waits for its first
final class Network {
  /// @param label names where the link comes from, for reasons
  record Link(int first, int second, Gap gap, String label) {}

  private final List<Days> moments = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<List<Link>> into = new ArrayList<>();
  private final List<List<Link>> outOf = new ArrayList<>();
  private final Terms terms;

  Network(Terms terms) {
    this.terms = terms;
  }

  int moment(Days days) {
    moments.add(days);
    into.add(new ArrayList<>());
    outOf.add(new ArrayList<>());
    return moments.size() - 1;
  }

  void link(Link link) {
    links.add(link);
    into.get(link.second()).add(link);
    outOf.get(link.first()).add(link);
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  List<Link> into(int moment) {
    return List.copyOf(into.get(moment));
  }

  Days days(int moment) {
    return moments.get(moment);
  }

  /// What the forward pass came to.
  sealed interface Forward {
    /// @param days the earliest day of each moment
    /// @param missing the facts without which a moment's day is only a lower bound
    record Found(List<LocalDate> days, List<Set<String>> missing) implements Forward {
      public Found {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
      }
    }

    /// No schedule exists. `moment` is where it showed.
    record None(int moment, LocalDate reached) implements Forward {}
  }

  /// Every moment at its earliest, none before `start`.
  Forward forward(LocalDate start) {
    var days = new ArrayList<LocalDate>(java.util.Collections.nCopies(moments.size(), start));
    var waiting = new TreeSet<Integer>();
    for (int i = 0; i < moments.size(); i++) waiting.add(i);
    var last = start.plusDays(Days.HORIZON_DAYS);
    while (!waiting.isEmpty()) {
      int moment = waiting.pollFirst();
      var day = earliest(moment, days, start);
      if (day.isEmpty() || day.get().isAfter(last)) {
        return new Forward.None(moment, day.orElse(days.get(moment)));
      }
      if (!day.get().equals(days.get(moment))) {
        days.set(moment, day.get());
        for (var link : outOf.get(moment)) waiting.add(link.second());
      }
    }
    return new Forward.Found(days, missing(days));
  }

  private Optional<LocalDate> earliest(int moment, List<LocalDate> days, LocalDate start) {
    var bound = start;
    for (var link : into.get(moment)) {
      var after = link.gap().second(days.get(link.first()), terms).day();
      if (after.isAfter(bound)) bound = after;
    }
    return moments.get(moment).onOrAfter(bound).map(Bound::day);
  }

  /// A moment lacks a fact where its own days do, a count into it does, or what it waits for does.
  private List<Set<String>> missing(List<LocalDate> days) {
    var missing = new ArrayList<Set<String>>();
    for (int i = 0; i < moments.size(); i++) missing.add(new TreeSet<>(own(i, days)));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (var link : links) {
        if (moments.get(link.second()) instanceof Days.Exactly) continue;
        moved |= missing.get(link.second()).addAll(missing.get(link.first()));
      }
    }
    return missing;
  }

  private Set<String> own(int moment, List<LocalDate> days) {
    var facts = new HashSet<String>();
    moments.get(moment).onOrAfter(days.get(moment)).flatMap(Bound::missing).ifPresent(facts::add);
    for (var link : into.get(moment)) {
      link.gap().second(days.get(link.first()), terms).missing().ifPresent(facts::add);
    }
    return facts;
  }

  /// Every moment at its latest, where these moments may not lie after these days. A moment on
  /// which nothing presses is not in the answer. Where a moment has no possible day that early, the
  /// day by which it would have had to come stands all the same.
  Map<Integer, LocalDate> backward(Map<Integer, LocalDate> caps) {
    var days = new TreeMap<Integer, LocalDate>();
    var waiting = new TreeSet<Integer>();
    var floor =
        caps.values().stream().min(LocalDate::compareTo).map(d -> d.minusDays(Days.HORIZON_DAYS));
    caps.forEach((moment, cap) -> press(moment, cap, days, waiting));
    while (!waiting.isEmpty()) {
      int moment = waiting.pollLast();
      var day = Optional.ofNullable(days.get(moment)).orElseThrow();
      if (floor.filter(day::isBefore).isPresent()) continue;
      for (var link : into.get(moment)) {
        press(link.first(), link.gap().first(day, terms), days, waiting);
      }
    }
    return days;
  }

  private void press(
      int moment, LocalDate cap, Map<Integer, LocalDate> days, Set<Integer> waiting) {
    var day = moments.get(moment).onOrBefore(cap).orElse(cap);
    var known = Optional.ofNullable(days.get(moment));
    if (known.isEmpty() || day.isBefore(known.get())) {
      days.put(moment, day);
      waiting.add(moment);
    }
  }

  /// Moments that wait for each other in a circle, whatever the days; empty where there is none. A
  /// limit ([Gap.Within]) is not waiting.
  List<Link> circle() {
    var state = new int[moments.size()];
    for (int i = 0; i < moments.size(); i++) {
      var path = new ArrayList<Link>();
      if (state[i] == 0 && walk(i, state, path)) return path;
    }
    return List.of();
  }

  /// Depth first; where a circle closes, `path` is cut down to it.
  private boolean walk(int moment, int[] state, List<Link> path) {
    state[moment] = 1;
    for (var link : outOf.get(moment)) {
      if (link.gap() instanceof Gap.Within) continue;
      path.add(link);
      if (state[link.second()] == 1) {
        while (path.getFirst().first() != link.second()) path.removeFirst();
        return true;
      }
      if (state[link.second()] == 0 && walk(link.second(), state, path)) return true;
      path.removeLast();
    }
    state[moment] = 2;
    return false;
  }
}
