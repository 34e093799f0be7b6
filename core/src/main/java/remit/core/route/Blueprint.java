package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.because.Because;
import remit.core.calendar.Term;
import remit.core.calendar.Unit;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule.Force;
import remit.core.source.Located;

/// The steps of one choice and the network of their moments: the decisions, the duties, what the
/// bodies' own rules add, and at the end putting the decision into effect.
final class Blueprint {
  /// The key of the engine's own steps.
  static final String DECIDE = "decide";

  static final String IMPLEMENT = "implement";

  private final Situation situation;
  private final Choice choice;
  private final Moments moments;
  private final Network network;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> fixed = new LinkedHashMap<>();
  private final List<String> doubts = new ArrayList<>();
  private final List<Cap> caps = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /// A day that a step ought not to come after, and what fixes it.
  record Cap(Node node, LocalDate day, String name) {}

  /// A duty and the node that was made of it.
  record Made(Duty duty, Node node) {}

  Blueprint(Situation situation, Choice choice, Terms terms) {
    this.situation = situation;
    this.choice = choice;
    this.moments = new Moments(situation, choice);
    this.network = new Network(terms);
  }

  /// @param scope which steps hold back others
  static Blueprint of(
      Situation situation, Choice choice, List<Duty> duties, Terms terms, Scope scope) {
    var blueprint = new Blueprint(situation, choice, terms);
    blueprint.decisions();
    var made = new ArrayList<Made>();
    for (var duty : duties) blueprint.node(duty).ifPresent(node -> made.add(new Made(duty, node)));
    blueprint.pending();
    blueprint.implement();
    var anchors = new Anchors(blueprint, scope);
    made.forEach(anchors::link);
    new OwnRules(blueprint).add();
    anchors.close();
    return blueprint;
  }

  /// Which steps hold back those that come after.
  enum Scope {
    /// Those that are known to apply.
    SETTLED,
    /// All: what may apply does.
    EVERYTHING
  }

  Situation situation() {
    return situation;
  }

  Choice choice() {
    return choice;
  }

  Moments moments() {
    return moments;
  }

  Network network() {
    return network;
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  List<Cap> caps() {
    return List.copyOf(caps);
  }

  /// What could not be placed, for the notes of the route.
  List<String> doubts() {
    return List.copyOf(doubts);
  }

  void doubt(String doubt) {
    if (!doubts.contains(doubt)) doubts.add(doubt);
  }

  void cap(Node node, LocalDate day, String name) {
    caps.add(new Cap(node, day, name));
  }

  List<Node> decisionNodes() {
    return nodes.stream().filter(n -> n.key().equals(DECIDE)).toList();
  }

  Node add(Node node) {
    nodes.add(node);
    ids.add(node.id());
    return node;
  }

  private void decisions() {
    var deciders = choice.deciders().stream().map(Deciders.Chain::decider).distinct().toList();
    var common = common(deciders);
    for (var chain : choice.deciders()) {
      var id = DECIDE + "@" + chain.decider().id();
      if (ids.contains(id)) continue;
      int moment =
          common
              .filter(c -> c.actors().contains(chain.decider()))
              .map(Common::moment)
              .orElseGet(() -> network.moment(moments.meetingsOf(chain.decider())));
      add(decision(id, chain, moment));
    }
    situation
        .proposal()
        .deadline()
        .ifPresent(d -> decisionNodes().forEach(n -> cap(n, d.value(), "the deadline")));
  }

  private Node decision(String id, Deciders.Chain chain, int moment) {
    var who = new ArrayList<Doer>();
    who.add(known(chain.decider()));
    chain.with().forEach(a -> who.add(known(a)));
    var where =
        situation.body(chain.decider()).isPresent()
            ? List.of(known(chain.decider()))
            : List.<Doer>of();
    return new Node(
        id,
        DECIDE,
        DutyKind.DECIDE,
        "decide: " + situation.proposal().title().value(),
        who,
        where,
        Force.MUST,
        List.of(),
        moment,
        moment,
        Optional.of(chain.decider()),
        List.of(),
        List.of(),
        chain.because());
  }

  Doer known(Actor actor) {
    return new Doer.Known(actor, situation.charter().nameOf(actor));
  }

  /// The deciders that meet in one room, and their one moment.
  private record Common(List<Actor> actors, int moment) {}

  private Optional<Common> common(List<Actor> deciders) {
    if (choice.together() == Choice.Together.EACH_AT_ITS_OWN) return Optional.empty();
    var actors = Togetherness.of(situation, deciders);
    if (actors.size() < 2) return Optional.empty();
    var meetings = new ArrayList<Days.Meetings>();
    for (var actor : actors) {
      switch (moments.meetingsOf(actor)) {
        case Days.Meetings known -> meetings.add(known);
        case Days.NotKnown unknown -> {
          return Optional.of(new Common(actors, network.moment(unknown)));
        }
        case Days.Office _, Days.Any _, Days.Common _, Days.Exactly _ -> {}
      }
    }
    var days = meetings.isEmpty() ? Moments.office() : new Days.Common(meetings);
    return Optional.of(new Common(actors, network.moment(days)));
  }

  private Optional<Node> node(Duty duty) {
    if (ids.contains(duty.id()) || duty.who().isEmpty()) return Optional.empty();
    int entry = moments(duty);
    int exit = Moments.isPublic(duty) || isOpenWindow(duty) ? entry + 1 : entry;
    return Optional.of(
        add(
            new Node(
                duty.id(),
                duty.key(),
                duty.rule().kind(),
                duty.rule().what(),
                duty.who(),
                where(duty),
                duty.rule().force(),
                unsettled(duty),
                entry,
                exit,
                duty.seenFrom(),
                List.of(duty.provision().citation()),
                duty.doubt().stream().toList(),
                duty.because())));
  }

  /// Makes the moments of a duty; where it has two, they follow one another.
  private int moments(Duty duty) {
    if (Moments.isPublic(duty)) return consultation();
    var days = moments.daysOf(duty.rule().kind(), duty.who().getFirst());
    int moment = network.moment(days);
    if (isOpenWindow(duty)) {
      int end =
          network.moment(new Days.NotKnown("the law sets no end to this: " + duty.rule().what()));
      network.link(new Network.Link(moment, end, new Gap.NotBefore(), duty.id()));
    }
    return moment;
  }

  /// A window or wait to which no anchor gives an end.
  private static boolean isOpenWindow(Duty duty) {
    return duty.rule().kind() == DutyKind.WINDOW
        && duty.rule().anchors().stream()
            .allMatch(a -> a.atLeast().isEmpty() && a.atMost().isEmpty());
  }

  private int consultation() {
    int opens = network.moment(dated(Moments.OPENS).orElse(new Days.Any()));
    var weeks = situation.proposal().process().consultationWeeks().known();
    int closes =
        network.moment(
            dated(Moments.CLOSES)
                .orElseGet(() ->
                    weeks.isPresent()
                        ? new Days.Any()
                        : new Days.NotKnown(
                            "how long the public consultation is to last is not stated")));
    var gap =
        weeks.<Gap>map(w -> new Gap.Closes(Term.of(w, Unit.WEEKS))).orElse(new Gap.NotBefore());
    network.link(new Network.Link(opens, closes, gap, "the consultation"));
    return opens;
  }

  private Optional<Days> dated(String name) {
    return find(name).map(Days.Exactly::new);
  }

  Optional<LocalDate> find(String name) {
    return Optional.ofNullable(situation.proposal().dates().get(name)).map(Located::value);
  }

  private List<Doer> where(Duty duty) {
    var who = duty.who().getFirst();
    boolean meets =
        DutyFinder.AT_A_MEETING.contains(duty.rule().kind())
            && who instanceof Doer.Known(var actor, _)
            && situation.body(actor).isPresent();
    return meets ? List.of(who) : duty.towards();
  }

  /// A wait for somebody who may step in, or may not, is unsettled by its nature.
  private static List<String> unsettled(Duty duty) {
    if (duty.answer().truth().unknown()) return duty.answer().unknown();
    return duty.rule().kind() == DutyKind.AWAIT ? List.of("it comes to it") : List.of();
  }

  /// What the proposal says must be settled first: nobody knows when it will be.
  private void pending() {
    int number = 1;
    for (var thing : situation.proposal().process().pending()) {
      int moment = network.moment(new Days.NotKnown("when this is settled: " + thing.value()));
      var id = "pending-" + number++;
      var node =
          add(
              own(
                  id,
                  id,
                  DutyKind.AWAIT,
                  "wait until this is settled: " + thing.value(),
                  List.of(),
                  moment,
                  Because.given(
                      thing.place(), "the proposal says that this is pending: " + thing.value())));
      for (var decision : decisionNodes()) {
        network.link(new Network.Link(moment, decision.entry(), new Gap.NotBefore(), node.id()));
      }
    }
  }

  /// A step of the engine's own.
  Node own(
      String id,
      String key,
      DutyKind kind,
      String what,
      List<Doer> who,
      int moment,
      Because because) {
    return new Node(
        id,
        key,
        kind,
        what,
        who,
        List.of(),
        Force.MUST,
        List.of(),
        moment,
        moment,
        Optional.empty(),
        List.<Citation>of(),
        List.of(),
        because);
  }

  private void implement() {
    int moment = network.moment(new Days.Any());
    var who = choice.deciders().stream().map(c -> known(c.decider())).distinct().toList();
    var because =
        Because.that(
            "a decision can be put into effect once every holder has decided and nothing that"
                + " suspends it is open");
    add(
        own(
            IMPLEMENT,
            IMPLEMENT,
            DutyKind.IMPLEMENT,
            "the decision may be put into effect",
            who,
            moment,
            because));
    for (var decision : decisionNodes()) {
      network.link(new Network.Link(decision.exit(), moment, new Gap.NotBefore(), decision.id()));
    }
  }

  /// The moment of a day that is fixed, made once.
  int fixed(String name, LocalDate day) {
    return fixed.computeIfAbsent(name + day, _ -> network.moment(new Days.Exactly(day)));
  }
}
