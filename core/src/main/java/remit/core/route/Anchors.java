package remit.core.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.calendar.Term;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.DutyRule.Anchor;
import remit.core.law.DutyRule.Relation;

/// Turns the anchors of duties into links of the network.
final class Anchors {
  /// Steps that belong before the decision where their provision does not place them.
  private static final Set<DutyKind> FIRST =
      EnumSet.of(
          DutyKind.INVOLVE,
          DutyKind.ASSESS,
          DutyKind.ASSURE,
          DutyKind.NOTIFY,
          DutyKind.GIVE_NOTICE,
          DutyKind.CIRCULATE_PAPERS,
          DutyKind.CONSULT,
          DutyKind.DISCUSS,
          DutyKind.ESTABLISH,
          DutyKind.SCRUTINISE,
          DutyKind.RESPOND,
          DutyKind.CONSIDER,
          DutyKind.RECOMMEND);

  private final Blueprint blueprint;
  private final Blueprint.Scope scope;
  private final Network network;

  Anchors(Blueprint blueprint, Blueprint.Scope scope) {
    this.blueprint = blueprint;
    this.scope = scope;
    this.network = blueprint.network();
  }

  void link(Blueprint.Made made) {
    var anchors = made.duty().rule().anchors();
    if (anchors.isEmpty()) unplaced(made.node());
    for (var anchor : anchors) link(made, anchor);
  }

  private void unplaced(Node node) {
    for (var decision : blueprint.decisionNodes()) {
      if (FIRST.contains(node.kind())) wait(node, decision, new Gap.NotBefore());
      else wait(decision, node, new Gap.NotBefore());
    }
  }

  private void link(Blueprint.Made made, Anchor anchor) {
    switch (anchor.step()) {
      case DutyRule.Day(var day) -> fixed(made.node(), anchor, "" + day, day);
      case DutyRule.Named(var name) -> named(made, anchor, name);
      case DutyRule.OfDuty(var name) -> toAll(made, anchor, ofDuty(made, name));
      case DutyRule.OfKind(var kind) -> toAll(made, anchor, ofKind(made, kind));
      case DutyRule.Meeting() -> toAll(made, anchor, meetings(made));
      case DutyRule.Decision() -> toAll(made, anchor, blueprint.decisionNodes());
      case DutyRule.OwnDecision() -> toAll(made, anchor, ownDecision(made));
    }
  }

  /// A day that the proposal names: a limit where the step lies before it, a start where after.
  private void named(Blueprint.Made made, Anchor anchor, String name) {
    var consultation = name.equals(Moments.OPENS) || name.equals(Moments.CLOSES);
    var node =
        blueprint.nodes().stream()
            .filter(n -> n.exit() != n.entry() && n.kind() == DutyKind.CONSULT)
            .findFirst();
    if (consultation && node.isPresent()) {
      int moment = name.equals(Moments.OPENS) ? node.get().entry() : node.get().exit();
      toMoment(made.node(), anchor, moment, node.get());
      return;
    }
    var day = blueprint.find(name);
    if (day.isEmpty()) {
      blueprint.doubt(
          "the proposal does not say when it has its "
              + name
              + ", to which this is tied: "
              + made.node().what());
    } else if (anchor.relation() == Relation.BEFORE && anchor.atLeast().isEmpty()) {
      blueprint.cap(made.node(), day.get(), "the day named " + name);
    } else {
      fixed(made.node(), anchor, name, day.get());
    }
  }

  private void fixed(Node node, Anchor anchor, String name, java.time.LocalDate day) {
    int moment = blueprint.fixed(name, day);
    var gap = gap(anchor.atLeast());
    if (anchor.relation() == Relation.BEFORE) add(node, node.exit(), moment, gap, node.id());
    else add(node, moment, node.entry(), gap, name);
  }

  private List<Node> ofDuty(Blueprint.Made made, String name) {
    var key = name.contains("/") ? name : made.duty().provision().id() + "/" + name;
    var all = blueprint.nodes().stream().filter(n -> n.key().equals(key)).toList();
    var same =
        all.stream()
            .filter(n -> n.seenFrom().isPresent() && n.seenFrom().equals(made.node().seenFrom()))
            .toList();
    return same.isEmpty() ? all : same;
  }

  private List<Node> ofKind(Blueprint.Made made, DutyKind kind) {
    return blueprint.nodes().stream()
        .filter(n -> n.kind() == kind && !n.key().equals(made.node().key()))
        .toList();
  }

  /// The meeting at which the one who acts takes the matter.
  private List<Node> meetings(Blueprint.Made made) {
    var seen = made.duty().seenFrom();
    if (seen.isEmpty()) return blueprint.decisionNodes();
    var all =
        blueprint.nodes().stream()
            .filter(n -> DutyFinder.AT_A_MEETING.contains(n.kind()) && n.isBy(seen.get()))
            .filter(n -> !n.key().equals(made.node().key()))
            .toList();
    var decisions = all.stream().filter(n -> n.key().equals(Blueprint.DECIDE)).toList();
    return decisions.isEmpty() ? all : decisions;
  }

  private List<Node> ownDecision(Blueprint.Made made) {
    var decider = made.duty().decider().or(() -> made.duty().seenFrom());
    var own =
        blueprint.decisionNodes().stream()
            .filter(n -> decider.isPresent() && n.isBy(decider.get()))
            .toList();
    return own.isEmpty() ? blueprint.decisionNodes() : own;
  }

  private void toAll(Blueprint.Made made, Anchor anchor, List<Node> others) {
    for (var other : others) {
      int moment = anchor.relation() == Relation.BEFORE ? other.entry() : other.exit();
      toMoment(made.node(), anchor, moment, other);
    }
  }

  private void toMoment(Node node, Anchor anchor, int moment, Node other) {
    switch (anchor.relation()) {
      case BEFORE -> {
        add(node, node.exit(), moment, after(node, anchor.atLeast()), node.id());
        anchor
            .atMost()
            .ifPresent(t -> add(other, moment, node.exit(), new Gap.Within(t), other.id()));
      }
      case AFTER -> {
        add(other, moment, node.entry(), gapAfter(node, other, anchor), other.id());
        if (!node.isWindow()) {
          anchor
              .atMost()
              .ifPresent(t -> add(node, node.entry(), moment, new Gap.Within(t), node.id()));
        }
      }
    }
  }

  /// A window or wait closes with its term; anything else comes at least so long after.
  private static Gap gapAfter(Node node, Node other, Anchor anchor) {
    var length = anchor.atLeast().or(anchor::atMost);
    if (node.isWindow() && length.isPresent()) return new Gap.Closes(length.get());
    return after(other, anchor.atLeast());
  }

  private static Gap after(Node first, Optional<Term> atLeast) {
    if (atLeast.isPresent()) return new Gap.AtLeast(atLeast.get());
    return first.isWindow() || first.isConsultation() ? new Gap.DayAfter() : new Gap.NotBefore();
  }

  private static Gap gap(Optional<Term> atLeast) {
    return atLeast.<Gap>map(Gap.AtLeast::new).orElse(new Gap.NotBefore());
  }

  private void wait(Node first, Node second, Gap gap) {
    add(first, first.exit(), second.entry(), gap, first.id());
  }

  /// A step that may not apply holds nobody back while only what is settled counts.
  private void add(Node holding, int first, int second, Gap gap, String label) {
    if (first == second) return;
    if (scope == Blueprint.Scope.SETTLED && !holding.isSettled()) return;
    network.link(new Network.Link(first, second, gap, label));
  }

  /// Windows that suspend the decision hold back putting it into effect; so does every step that
  /// says that it lies before that.
  void close() {
    var implement = new ArrayList<Node>();
    for (var node : blueprint.nodes()) {
      if (node.kind() == DutyKind.IMPLEMENT && !node.key().equals(Blueprint.IMPLEMENT))
        implement.add(node);
    }
    for (var end : blueprint.nodes()) {
      if (end.key().equals(Blueprint.IMPLEMENT))
        implement.forEach(n -> wait(n, end, new Gap.NotBefore()));
    }
  }
}
