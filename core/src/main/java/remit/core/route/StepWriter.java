package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.route.Step.Pressure;

/// Writes the steps of a plan. Alike steps that several take on the same days are one step with
/// several who take it; a consultation is two steps, its opening and its closing.
final class StepWriter {
  private static final String CLOSES = "/closes";

  private final Attempt.Works plan;
  private final Attempt.Works everything;
  private final Map<Integer, LocalDate> latest;
  private final Map<Integer, LocalDate> undelayed;
  private final Map<Integer, LocalDate> everythingLatest;
  private final Reasons reasons;
  private final Reasons everythingReasons;
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final Map<Node, String> ids = new HashMap<>();

  /// @param everything the same choice where every step that may apply does; it gives the days of
  ///   those steps
  StepWriter(Attempt.Works plan, Attempt.Works everything, Terms terms, LocalDate starts) {
    this.plan = plan;
    this.everything = everything;
    this.latest = plan.hasLimit() ? plan.byLimits() : plan.byDecision();
    this.undelayed = plan.byDecision();
    this.everythingLatest = everything.hasLimit() ? everything.byLimits() : everything.byDecision();
    this.reasons = new Reasons(plan, terms, starts);
    this.everythingReasons = new Reasons(everything, terms, starts);
  }

  /// What makes nodes one step.
  private record Alike(
      String key,
      LocalDate entry,
      LocalDate exit,
      Optional<LocalDate> latest,
      List<String> unsettled,
      Set<String> missing) {}

  List<Step> write() {
    var groups = new LinkedHashMap<Alike, List<Node>>();
    for (var node : plan.blueprint().nodes()) {
      groups.computeIfAbsent(alike(node), _ -> new ArrayList<>()).add(node);
    }
    groups.values().forEach(this::name);
    var steps = new ArrayList<Placed>();
    for (var group : groups.values()) {
      var node = group.getFirst();
      steps.add(new Placed(step(group), depth(node.entry())));
      if (node.isConsultation()) steps.add(new Placed(closing(group), depth(node.exit())));
    }
    steps.sort(
        Comparator.comparing((Placed p) -> p.step().earliest()).thenComparing(Placed::depth));
    return steps.stream().map(Placed::step).toList();
  }

  private record Placed(Step step, int depth) {}

  private Alike alike(Node node) {
    var of = of(node);
    return new Alike(
        node.key(),
        of.day(node.entry()),
        of.day(node.exit()),
        latest(node, node.entry()),
        node.unsettled(),
        of.found().missing().get(node.exit()));
  }

  /// The plan that places a node: one that may not apply is placed as if all did.
  private Attempt.Works of(Node node) {
    return node.isSettled() ? plan : everything;
  }

  private Optional<LocalDate> latest(Node node, int moment) {
    return Optional.ofNullable((node.isSettled() ? latest : everythingLatest).get(moment));
  }

  /// The key alone where the group is all there is of it, else with those who take it.
  private void name(List<Node> group) {
    var key = group.getFirst().key();
    long all = plan.blueprint().nodes().stream().filter(n -> n.key().equals(key)).count();
    var id =
        all == group.size()
            ? key
            : key
                + "@"
                + group.stream()
                    .map(n -> n.id().substring(n.id().indexOf('@') + 1))
                    .collect(Collectors.joining("+"));
    group.forEach(n -> ids.put(n, id));
  }

  private Step step(List<Node> group) {
    var node = group.getFirst();
    return step(group, id(node), opening(node), node.entry(), after(group));
  }

  private String opening(Node node) {
    return node.isConsultation() ? "open: " + node.what() : node.what();
  }

  private Step closing(List<Node> group) {
    var node = group.getFirst();
    return step(group, id(node) + CLOSES, "close: " + node.what(), node.exit(), List.of(id(node)));
  }

  private Step step(List<Node> group, String id, String what, int moment, List<String> after) {
    var node = group.getFirst();
    var of = of(node);
    var missing = List.copyOf(of.found().missing().get(moment));
    return new Step(
        id,
        node.kind(),
        what,
        group.stream().flatMap(n -> n.who().stream()).distinct().toList(),
        group.stream().flatMap(n -> n.where().stream()).distinct().toList(),
        node.force(),
        node.unsettled(),
        new Step.Timing(of.day(moment), missing, latest(node, moment), pressure(node, moment)),
        after,
        node.sources(),
        node.cautions(),
        because(group));
  }

  private Pressure pressure(Node node, int moment) {
    boolean hangs =
        node.isSettled()
            && Optional.ofNullable(undelayed.get(moment))
                .filter(day -> !day.isAfter(plan.day(moment)))
                .isPresent();
    return hangs ? Pressure.CRITICAL : Pressure.SLACK;
  }

  private Because because(List<Node> group) {
    var each =
        group.stream()
            .map(n ->
                n.isSettled()
                    ? reasons.of(n, undelayed)
                    : everythingReasons.of(n, everythingLatest))
            .distinct()
            .toList();
    return each.size() == 1
        ? each.getFirst()
        : Because.that(
            each.getFirst().says(),
            each.stream().flatMap(b -> b.from().stream()).distinct().toList());
  }

  /// Which written step must come before which, from what holds if everything applies.
  List<Order> orders() {
    var orders = new LinkedHashSet<Order>();
    for (var link : everything.blueprint().network().links()) {
      for (var first : at(link.first())) {
        for (var second : at(link.second())) {
          if (!first.equals(second)) orders.add(new Order(first, second, Order.of(link.gap())));
        }
      }
    }
    return List.copyOf(orders);
  }

  /// The written steps that stand at a moment.
  private List<String> at(int moment) {
    var found = new ArrayList<String>();
    for (var node : plan.blueprint().nodes()) {
      boolean closes = node.isConsultation() && node.exit() == moment;
      if (closes) found.add(id(node) + CLOSES);
      else if (node.entry() == moment || node.exit() == moment) found.add(id(node));
    }
    return found.stream().distinct().toList();
  }

  private String id(Node node) {
    return Optional.ofNullable(ids.get(node)).orElse(node.id());
  }

  private List<String> after(List<Node> group) {
    var after = new LinkedHashSet<String>();
    for (var node : group) {
      for (var link : of(node).blueprint().network().into(node.entry())) {
        if (link.gap() instanceof Gap.Within) continue;
        from(link.first()).filter(id -> !id.equals(id(node))).ifPresent(after::add);
      }
    }
    return after.stream().sorted().toList();
  }

  private Optional<String> from(int moment) {
    return plan.blueprint().nodes().stream()
        .filter(n -> n.exit() == moment || n.entry() == moment)
        .map(n -> n.isConsultation() && n.exit() == moment ? id(n) + CLOSES : id(n))
        .findFirst();
  }

  /// How many steps lie before a moment, one after the other: the order of a single day.
  private int depth(int moment) {
    var known = depths.get(moment);
    if (known != null) return known;
    int depth = 0;
    for (var link : everything.blueprint().network().into(moment)) {
      if (!(link.gap() instanceof Gap.Within)) depth = Math.max(depth, depth(link.first()) + 1);
    }
    depths.put(moment, depth);
    return depth;
  }
}
