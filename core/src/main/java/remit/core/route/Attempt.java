package remit.core.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one choice comes to.
sealed interface Attempt {
  Choice choice();

  Blueprint blueprint();

  /// A schedule with every step at its earliest.
  record Works(Choice choice, Blueprint blueprint, Network.Forward.Found found, int level)
      implements Attempt {
    /// What is known before what is not; then what keeps the deadline, and where there is one, with
    /// the fewest special meetings: an ordinary meeting is held anyway. Then the earliest lawful
    /// completion, the fewest meetings, the lowest level; and, so that the answer is always the
    /// same, the fewest reliefs, and the names.
    static final Comparator<Works> BEST =
        Comparator.comparing((Works w) -> w.missing().isEmpty() ? 0 : 1)
            .thenComparing(Works::daysLate)
            .thenComparing(w -> w.keepsLimits() ? w.choice().special().size() : 0)
            .thenComparing(Works::decided)
            .thenComparing(Works::meetings)
            .thenComparing(Works::level)
            .thenComparing(w -> w.choice().special().size())
            .thenComparing(w -> w.choice().reliefs().size())
            .thenComparing(w -> w.choice().together())
            .thenComparing(w -> w.choice().deciders().toString());

    LocalDate day(int moment) {
      return found.days().get(moment);
    }

    /// When the last body has decided.
    LocalDate decided() {
      return blueprint.decisionNodes().stream()
          .map(n -> day(n.exit()))
          .max(LocalDate::compareTo)
          .orElseThrow();
    }

    /// What is not known about the day on which the last body has decided.
    Set<String> missing() {
      var missing = new TreeSet<String>();
      blueprint.decisionNodes().forEach(n -> missing.addAll(found.missing().get(n.exit())));
      return missing;
    }

    /// Meetings held on the matter: bodies in one room are one meeting.
    int meetings() {
      var held = new HashSet<List<Object>>();
      for (var node : blueprint.nodes()) {
        if (!DutyFinder.AT_A_MEETING.contains(node.kind()) || node.where().isEmpty()) continue;
        boolean shares =
            blueprint.decisionNodes().stream().anyMatch(n -> n != node && n.exit() == node.exit());
        held.add(List.of(day(node.exit()), shares ? "in common" : node.where().getFirst().id()));
      }
      return held.size();
    }

    /// By how many days the worst of the limits is missed; not above 0 where all are kept.
    long lateness() {
      return blueprint.caps().stream()
          .mapToLong(c -> Dates.from(c.day(), day(c.node().exit())))
          .max()
          .orElse(0);
    }

    /// The same, not below 0.
    long daysLate() {
      return hasLimit() ? Math.max(0, lateness()) : 0;
    }

    /// Whether there is a deadline, or another day not to come after, and it is kept.
    boolean keepsLimits() {
      return hasLimit() && lateness() <= 0;
    }

    boolean hasLimit() {
      return !blueprint.caps().isEmpty();
    }

    /// The latest days that keep the limits.
    Map<Integer, LocalDate> byLimits() {
      var caps = new TreeMap<Integer, LocalDate>();
      for (var cap : blueprint.caps()) {
        caps.merge(cap.node().exit(), cap.day(), (a, b) -> a.isBefore(b) ? a : b);
      }
      return blueprint.network().backward(caps);
    }

    /// The latest days that do not delay the earliest decision.
    Map<Integer, LocalDate> byDecision() {
      var caps = new TreeMap<Integer, LocalDate>();
      blueprint.decisionNodes().forEach(n -> caps.put(n.exit(), decided()));
      return blueprint.network().backward(caps);
    }
  }

  /// No schedule: steps wait for each other in a circle, or some step has no day.
  ///
  /// @param says where it showed
  record Fails(Choice choice, Blueprint blueprint, String says) implements Attempt {}
}
