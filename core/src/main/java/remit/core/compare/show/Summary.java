package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import remit.core.charter.Area;
import remit.core.compare.BodyRow;
import remit.core.compare.BodyRow.Standing;
import remit.core.compare.BoundRow;
import remit.core.compare.Change;
import remit.core.compare.Comparison;
import remit.core.compare.FunctionRow;
import remit.core.compare.FunctionRow.Decided;
import remit.core.compare.FunctionRow.Where;
import remit.core.compare.PowerRow;
import remit.core.compare.PowerRow.Power;
import remit.core.compare.SinglePoint;

/// What each charter changes against the first, in a few sentences, each from a table below it.
final class Summary {
  private final Comparison comparison;
  private final int side;
  private final List<String> says = new ArrayList<>();

  private Summary(Comparison comparison, int side) {
    this.comparison = comparison;
    this.side = side;
  }

  static Section of(Comparison comparison) {
    var groups =
        IntStream.range(0, comparison.sides().size())
            .mapToObj(side -> new Summary(comparison, side).group())
            .toList();
    return new Section.Lists(
        "what-changes",
        "What changes",
        "The first charter is what the others are held against. Each sentence rests on a table"
            + " below.",
        groups);
  }

  private Section.Group group() {
    var of = comparison.sides().get(side);
    if (side == 0) start();
    else differences();
    return new Section.Group(
        of.label() + ": " + of.title(), says, "Nothing that the tables below would show.");
  }

  private void start() {
    levels();
    for (var row : comparison.bodies()) {
      row.sides().get(side).filter(s -> isSharedDecider(row, s)).ifPresent(this::decider);
    }
    treated();
    bound(_ -> true);
    points(List.of());
    findings();
  }

  private void differences() {
    moves();
    for (var row : comparison.bodies()) {
      boolean before = row.sides().getFirst().filter(Standing::isDecider).isPresent();
      var now = row.sides().get(side).filter(s -> isSharedDecider(row, s));
      if (!before) now.ifPresent(this::decider);
    }
    gone();
    left();
    bound(row -> !bonds(row, 0).equals(bonds(row, side)));
    power();
    points(comparison.singlePoints().getFirst());
    openness();
    words();
    findings();
  }

  private static boolean isSharedDecider(BodyRow row, Standing standing) {
    return BodySections.isJoint(row) && standing.isDecider();
  }

  private void levels() {
    var counts = new LinkedHashMap<Area.Level, Integer>();
    for (var row : comparison.functions()) {
      level(row.sides().get(side)).ifPresent(l -> counts.merge(l, 1, Integer::sum));
    }
    var parts = new ArrayList<String>();
    for (var level : Area.Level.values()) {
      if (counts.containsKey(level)) {
        parts.add(counts.get(level) + " at " + Words.level(level) + " level");
      }
    }
    if (!parts.isEmpty()) {
      says.add("Of the functions in the tables below, " + Words.series(parts) + " are decided.");
    }
  }

  /// The widest level at which a function is decided.
  private static Optional<Area.Level> level(Where where) {
    return where instanceof Decided(_, var levels) && !levels.isEmpty()
        ? Optional.of(levels.getLast())
        : Optional.empty();
  }

  private void moves() {
    var moves = new LinkedHashMap<String, List<String>>();
    for (FunctionRow row : comparison.functions()) {
      var was = level(row.sides().getFirst());
      var is = level(row.sides().get(side));
      if (was.isEmpty() || is.isEmpty() || was.equals(is)) continue;
      var way =
          "decided at %s level, before at %s level"
              .formatted(Words.level(is.get()), Words.level(was.get()));
      moves.computeIfAbsent(way, _ -> new ArrayList<>()).add(row.title());
    }
    moves.forEach((way, titles) ->
        says.add(
            "%s %s: %s."
                .formatted(
                    Words.count(titles.size(), "function is", "functions are"),
                    way,
                    Words.few(titles, 4))));
  }

  private void decider(Standing standing) {
    var parts = new ArrayList<String>();
    if (!standing.decides().isEmpty()) {
      parts.add(
          "decides on %s, for %s"
              .formatted(Words.few(standing.decides(), 4), Words.series(standing.forWhom())));
    }
    if (!standing.approves().isEmpty()) parts.add("approves " + Words.series(standing.approves()));
    if (!standing.governs().isEmpty()) parts.add("governs " + Words.series(standing.governs()));
    says.add(standing.body().name() + " " + Words.series(parts) + ".");
  }

  private void treated() {
    var names = new ArrayList<String>();
    for (var row : comparison.bodies()) {
      row.sides().get(side).filter(s -> !s.treatedAs().isEmpty()).ifPresent(s ->
          names.add(s.body().name()));
    }
    if (!names.isEmpty()) {
      says.add(
          "Treated as deciding what the law does not let them decide: %s."
              .formatted(Words.series(names)));
    }
  }

  private void gone() {
    var names =
        comparison.bodies().stream()
            .filter(r -> r.sides().get(side).isEmpty())
            .flatMap(r -> r.sides().getFirst().stream())
            .filter(Standing::isDecider)
            .map(s -> s.body().name())
            .toList();
    if (!names.isEmpty()) {
      says.add(
          "%s that decided %s not there: %s."
              .formatted(
                  Words.count(names.size(), "body", "bodies"),
                  names.size() == 1 ? "is" : "are",
                  Words.few(names, 5)));
    }
  }

  private void left() {
    var byLoss = new LinkedHashMap<String, List<String>>();
    for (var row : comparison.bodies()) {
      var was = row.sides().getFirst();
      var is = row.sides().get(side);
      if (was.isEmpty() || is.isEmpty()) continue;
      var lost = new ArrayList<>(was.get().decides());
      lost.removeAll(is.get().decides());
      if (lost.isEmpty()) continue;
      var keeps =
          is.get().decides().isEmpty()
              ? "nothing but its own affairs"
              : "only " + Words.few(is.get().decides(), 3);
      byLoss
          .computeIfAbsent(
              "no longer decides on %s and keeps %s".formatted(Words.few(lost, 3), keeps),
              _ -> new ArrayList<>())
          .add(is.get().body().name());
    }
    byLoss.forEach((loss, names) ->
        says.add(
            (names.size() > 1 ? "Each of " : "") + Words.series(names) + " " + loss + "."));
  }

  private List<BoundRow.Bond> bonds(BoundRow row, int of) {
    return row.sides().get(of);
  }

  private void bound(java.util.function.Predicate<BoundRow> wanted) {
    Map<String, LinkedHashSet<String>> byBond = new LinkedHashMap<>();
    for (var row : comparison.bound()) {
      if (row.partner().of().get(side).isEmpty() || !wanted.test(row)) continue;
      var before = side == 0 ? List.<BoundRow.Bond>of() : bonds(row, 0);
      for (var bond : bonds(row, side)) {
        if (before.contains(bond)) continue;
        byBond
            .computeIfAbsent(Words.bond(bond), _ -> new LinkedHashSet<>())
            .add(row.partner().of().get(side).orElseThrow().name());
      }
    }
    byBond.forEach((bond, names) ->
        says.add(Words.series(List.copyOf(names)) + ": " + bond + "."));
    if (side > 0) free();
  }

  private void free() {
    var names =
        comparison.bound().stream()
            .filter(r -> r.partner().of().get(side).isPresent())
            .filter(r -> !bonds(r, 0).isEmpty() && bonds(r, side).isEmpty())
            .map(r -> r.partner().first().name())
            .toList();
    if (!names.isEmpty()) says.add("No longer bound but by own bodies: " + Words.series(names) + ".");
  }

  private void power() {
    for (var row : comparison.power()) {
      if (!(row.sides().get(side) instanceof Power power)) continue;
      if (row.sides().getFirst().equals(power)) continue;
      var name = row.body().of().get(side).orElseThrow().name();
      for (var share : power.shares()) {
        if (share.who() == PowerRow.Who.SECTOR) {
          says.add(
              "On %s all %s members together have %s; they %s."
                  .formatted(
                      name, share.name(), PowerSections.swings(share, power), PowerSections.can(share)));
        }
      }
    }
  }

  private void points(List<SinglePoint> before) {
    comparison.singlePoints().get(side).stream()
        .filter(p -> !before.contains(p))
        .map(PowerSections::words)
        .forEach(w -> says.add(w + "."));
  }

  /// Of the bodies that decide for several here and did not before: what law makes them open.
  private void openness() {
    for (var row : comparison.bodies()) {
      var now = row.sides().get(side).filter(s -> isSharedDecider(row, s));
      if (now.isEmpty() || row.sides().getFirst().isPresent()) continue;
      var open = now.get().openness();
      if (open.mustOpen().isEmpty()) {
        says.add(
            "No law in force was found that makes %s meet in public."
                .formatted(now.get().body().name()));
      }
      if (now.get().reviewedBy().isEmpty()) {
        says.add("No committee is named that reviews " + now.get().body().name() + ".");
      }
    }
  }

  /// The fewest words for a comparison of two versions, where effects alone may not show.
  private void words() {
    var changes = comparison.changes().get(side);
    if (changes.isEmpty()) return;
    long added = changes.stream().filter(c -> c.kind() == Change.Kind.ADDED).count();
    long removed = changes.stream().filter(c -> c.kind() == Change.Kind.REMOVED).count();
    says.add(
        "In words: %d added, %d no longer there, %d changed."
            .formatted(added, removed, changes.size() - added - removed));
  }

  private void findings() {
    var row = comparison.findings().get(side);
    var counts =
        "The review finds %s, %s and %s"
            .formatted(
                Words.count(row.errors(), "error", "errors"),
                Words.count(row.warnings(), "warning", "warnings"),
                Words.count(row.notes(), "note", "notes"));
    says.add(
        side == 0
            ? counts + "."
            : counts + "; %d are new, %d are gone.".formatted(row.gained().size(), row.lost().size()));
  }
}
