package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  private final List<Section.Item> says = new ArrayList<>();

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

  private void say(String lead, String text) {
    says.add(new Section.Item(lead, text));
  }

  private void start() {
    levels();
    if (!anybodyDecidesForSeveral()) {
      say("Joint decisions", "no body may decide on services for several of the partners.");
    }
    for (var row : comparison.bodies()) {
      row.sides()
          .get(side)
          .filter(s -> isSharedDecider(row, s) && !s.isScrutiny())
          .ifPresent(s -> decider(s, s.forWhom().size() > 1 || s.body().of().size() > 1));
    }
    treated();
    bound(_ -> true);
    power();
    points(List.of());
    openness();
    findings();
  }

  private void differences() {
    moves();
    for (var row : comparison.bodies()) {
      boolean before = row.sides().getFirst().filter(Standing::isDecider).isPresent();
      var now = row.sides().get(side).filter(s -> isSharedDecider(row, s));
      if (!before) now.ifPresent(s -> decider(s, true));
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

  private boolean anybodyDecidesForSeveral() {
    return comparison.bodies().stream()
        .flatMap(r -> r.sides().get(side).stream())
        .anyMatch(s -> !s.isScrutiny() && !s.decides().isEmpty() && s.forWhom().size() > 1);
  }

  private static boolean isSharedDecider(BodyRow row, Standing standing) {
    return BodySections.isJoint(row) && standing.isDecider();
  }

  private void levels() {
    var counts = new TreeMap<String, Integer>();
    for (var row : comparison.functions()) {
      level(row.sides().get(side)).ifPresent(l -> counts.merge(l, 1, Integer::sum));
    }
    var parts = new ArrayList<String>();
    counts.forEach((level, number) -> parts.add(number + " at " + level + " level"));
    if (!parts.isEmpty()) {
      say("Functions", "decided, of those in the tables below: " + Words.series(parts) + ".");
    }
  }

  /// The levels at which a function is decided.
  private static Optional<String> level(Where where) {
    return where instanceof Decided(_, var levels) && !levels.isEmpty()
        ? Optional.of(Words.series(levels.stream().map(Words::level).toList()))
        : Optional.empty();
  }

  private void moves() {
    var moves = new LinkedHashMap<String, List<String>>();
    for (FunctionRow row : comparison.functions()) {
      var was = level(row.sides().getFirst());
      var is = level(row.sides().get(side));
      if (was.isEmpty() || is.isEmpty() || was.equals(is)) continue;
      var way = "decided at %s level, before at %s level".formatted(is.get(), was.get());
      moves.computeIfAbsent(way, _ -> new ArrayList<>()).add(row.title());
    }
    moves.forEach((way, titles) ->
        say(
            "Functions",
            "%s %s: %s."
                .formatted(Words.count(titles.size(), "is", "are"), way, Words.titles(titles, 4))));
  }

  /// @param functions whether to tell what it decides on
  private void decider(Standing standing, boolean functions) {
    var parts = new ArrayList<String>();
    if (functions && !standing.decides().isEmpty()) {
      parts.add(
          "decides on %s, for %s"
              .formatted(Words.titles(standing.decides(), 4), Words.series(standing.forWhom())));
    }
    if (!standing.approves().isEmpty())
      parts.add("approves " + Words.titles(standing.approves(), 4));
    if (!standing.governs().isEmpty()) parts.add("governs " + Words.titles(standing.governs(), 4));
    say(standing.body().name(), String.join("; ", parts) + ".");
  }

  private void treated() {
    var names = new ArrayList<String>();
    for (var row : comparison.bodies()) {
      row.sides()
          .get(side)
          .filter(s -> !s.treatedAs().isEmpty())
          .ifPresent(s -> names.add(s.body().name()));
    }
    if (!names.isEmpty()) {
      say("Treated as deciding what they may not decide", Words.series(names) + ".");
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
      say("Bodies that decide in the first charter and are not here", Words.few(names, 5) + ".");
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
      byLoss
          .computeIfAbsent(loss(lost, is.get()), _ -> new ArrayList<>())
          .add(is.get().body().name());
    }
    byLoss.forEach((loss, names) -> say("Left with less", Words.series(names) + " " + loss + "."));
  }

  private static String loss(List<String> lost, Standing is) {
    var keeps =
        is.decides().isEmpty()
            ? "nothing but its own affairs"
            : "only " + Words.titles(is.decides(), 3);
    return "no longer decide on %s, and keep %s".formatted(Words.titles(lost, 3), keeps);
  }

  private List<BoundRow.Bond> bonds(BoundRow row, int of) {
    return row.sides().get(of);
  }

  private void bound(java.util.function.Predicate<BoundRow> wanted) {
    Map<BoundRow.Bond, LinkedHashSet<String>> byBond = new LinkedHashMap<>();
    for (var row : comparison.bound()) {
      if (row.partner().of().get(side).isEmpty() || !wanted.test(row)) continue;
      var before = side == 0 ? List.<BoundRow.Bond>of() : bonds(row, 0);
      for (var bond : bonds(row, side)) {
        if (isScrutiny(bond) || before.stream().anyMatch(b -> sameBond(b, bond))) continue;
        byBond
            .computeIfAbsent(bond, _ -> new LinkedHashSet<>())
            .add(row.partner().of().get(side).orElseThrow().name());
      }
    }
    byBond.forEach((bond, names) -> {
      var who = names.size() == 1 ? Words.IT : Words.EACH;
      say("Bound", Words.series(List.copyOf(names)) + ": " + Words.bond(bond, who) + ".");
    });
    if (side > 0) free();
  }

  /// Whether two bonds differ at most in what say is known.
  private static boolean sameBond(BoundRow.Bond one, BoundRow.Bond other) {
    return switch (one) {
      case BoundRow.ByDecision(var by, var grant, var on, _) ->
          other instanceof BoundRow.ByDecision(var b, var g, var o, _)
              && by.equals(b)
              && grant == g
              && on.equals(o);
      case BoundRow.ToComply(var nature, var with, var by, _) ->
          other instanceof BoundRow.ToComply(var n, var w, var b, _)
              && nature == n
              && with.equals(w)
              && by.equals(b);
    };
  }

  /// That a joint committee reviews for its councils has a table of its own.
  private boolean isScrutiny(BoundRow.Bond bond) {
    return bond instanceof BoundRow.ByDecision d
        && comparison.bodies().stream()
            .flatMap(r -> r.sides().get(side).stream())
            .anyMatch(s -> s.isScrutiny() && s.body().name().equals(d.by()));
  }

  private void free() {
    var names =
        comparison.bound().stream()
            .filter(r -> r.partner().of().get(side).isPresent())
            .filter(r -> !bonds(r, 0).isEmpty() && bonds(r, side).isEmpty())
            .map(r -> r.partner().first().name())
            .toList();
    if (!names.isEmpty()) say("No longer bound but by their own bodies", Words.series(names) + ".");
  }

  private void power() {
    for (var row : comparison.power()) {
      if (!(row.sides().get(side) instanceof Power power)) continue;
      if (side > 0 && row.sides().getFirst().equals(power)) continue;
      var name = row.body().of().get(side).orElseThrow().name();
      var parts = sectors(power);
      if (!parts.isEmpty()) {
        var assumed =
            power.assumed().isEmpty() ? "" : " (assumed: " + Words.series(power.assumed()) + ")";
        say("Power", "on " + name + assumed + " " + String.join(". And ", parts) + ".");
      }
    }
  }

  /// What the councils can do together, and who carries against them.
  private static List<String> sectors(Power power) {
    return power.shares().stream()
        .filter(s -> s.who() == PowerRow.Who.SECTOR)
        .filter(s -> s.name().equals("local government") || s.carriesAlone())
        .map(s ->
            "all %s members together have %s: they %s"
                .formatted(s.name(), PowerSections.swings(s, power), PowerSections.can(s, "they")))
        .toList();
  }

  private void points(List<SinglePoint> before) {
    comparison.singlePoints().get(side).stream()
        .filter(p -> !before.contains(p))
        .forEach(p -> {
          var lead = p instanceof SinglePoint.OnePost ? "One post" : "One partner";
          var item = PowerSections.item(p);
          say(lead, item.lead() + " " + item.text() + ".");
        });
  }

  /// Of the bodies that decide for several here and did not before: what law makes them open.
  private void openness() {
    for (var row : comparison.bodies()) {
      var now = row.sides().get(side).filter(s -> isSharedDecider(row, s) && !s.isScrutiny());
      if (side == 0) now = now.filter(s -> s.body().of().size() > 1);
      if (now.isEmpty() || (side > 0 && row.sides().getFirst().isPresent())) continue;
      var open = now.get().openness();
      if (open.mustOpen().isEmpty()) {
        say(
            "Openness",
            "no law in force was found that makes %s meet in public."
                .formatted(now.get().body().name()));
      }
      if (now.get().reviewedBy().isEmpty()) {
        say("Scrutiny", "no committee is named that reviews " + now.get().body().name() + ".");
      }
    }
  }

  /// The fewest words for a comparison of two versions, where effects alone may not show.
  private void words() {
    var changes = comparison.changes().get(side);
    if (changes.isEmpty() || comparison.sides().size() > 2) return;
    long added = changes.stream().filter(c -> c.kind() == Change.Kind.ADDED).count();
    long removed = changes.stream().filter(c -> c.kind() == Change.Kind.REMOVED).count();
    say(
        "In words",
        "%d added, %d no longer there, %d changed."
            .formatted(added, removed, changes.size() - added - removed));
  }

  private void findings() {
    var row = comparison.findings().get(side);
    var counts =
        "finds %s, %s and %s"
            .formatted(
                Words.count(row.errors(), "error", "errors"),
                Words.count(row.warnings(), "warning", "warnings"),
                Words.count(row.notes(), "note", "notes"));
    say(
        "The review",
        side == 0
            ? counts + "."
            : counts
                + "; %d are new, %d are gone.".formatted(row.gained().size(), row.lost().size()));
  }
}
