package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.core.charter.Area.Level;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.law.DutyRule;
import remit.core.proposal.Proposal;

/// Tries the choices that the law leaves open and keeps the best. The order of everything is fixed,
/// so the same question always has the same answer.
final class Planner {
  /// The most combinations of deciders and of reliefs that are tried: more than any system of ours
  /// has, and a bound on the work that a charter can cause.
  private static final int MOST = 64;

  private final CharterOn charter;
  private final Proposal proposal;
  private final Deciders deciders;
  private final Terms terms;
  private final LocalDate lawOn;

  Planner(CharterOn charter, Proposal proposal, Deciders deciders, Terms terms, LocalDate lawOn) {
    this.charter = charter;
    this.proposal = proposal;
    this.deciders = deciders;
    this.terms = terms;
    this.lawOn = lawOn;
  }

  /// A relief that the law offers for a duty of this proposal.
  ///
  /// @param name as in [DutyFinder#relief]
  /// @param stated whether the proposal states its ground
  record Offer(String name, Duty duty, DutyRule.Relief relief, Optional<String> stated) {}

  /// The best of all choices, and all that was tried with one special meeting set each.
  record Search(Attempt best, List<Attempt> others, List<Offer> offers) {}

  Search search() {
    var offers = offers();
    var tried = new ArrayList<Attempt>();
    for (var some : combinations()) {
      for (var reliefs : reliefs(offers)) {
        for (var together : ways(some)) {
          tried.add(fewestSpecial(new Choice(some, reliefs, together, Set.of())));
        }
      }
    }
    var works = tried.stream().flatMap(a -> works(a).stream()).sorted(Attempt.Works.BEST).toList();
    Attempt best = works.isEmpty() ? tried.getFirst() : works.getFirst();
    return new Search(best, tried.stream().filter(a -> a != best).toList(), offers);
  }

  static Optional<Attempt.Works> works(Attempt attempt) {
    return attempt instanceof Attempt.Works works ? Optional.of(works) : Optional.empty();
  }

  /// With every special meeting that is possible, then with as few of them as keep the deadline,
  /// or, where there is none or it cannot be kept, as give the same day: more special meetings
  /// never make a decision later.
  private Attempt fewestSpecial(Choice choice) {
    var all = attempt(choice.with(canBeSpecial(choice)));
    if (!(all instanceof Attempt.Works most)) return all;
    var best = most;
    for (var actor : most.choice().special()) {
      var fewer = new TreeSet<>(best.choice().special());
      fewer.remove(actor);
      var next = attempt(choice.with(fewer));
      if (next instanceof Attempt.Works works && isAsEarly(works, best)) best = works;
    }
    return best;
  }

  private static boolean isAsEarly(Attempt.Works one, Attempt.Works other) {
    boolean early =
        other.keepsLimits() ? one.keepsLimits() : !one.decided().isAfter(other.decided());
    return early && other.missing().containsAll(one.missing());
  }

  /// The earliest day on which anybody could lawfully decide, whatever it takes.
  Optional<LocalDate> soonest(Search search) {
    var all = new ArrayList<Attempt>(search.others());
    all.add(search.best());
    return all.stream()
        .map(a -> attempt(a.choice().with(canBeSpecial(a.choice()))))
        .flatMap(a -> works(a).stream())
        .filter(w -> w.missing().isEmpty())
        .map(Attempt.Works::decided)
        .min(LocalDate::compareTo);
  }

  /// The bodies that meet on the matter and whose rules know special meetings.
  private Set<Actor> canBeSpecial(Choice choice) {
    var moments = new Moments(situation(choice), choice);
    var found = new TreeSet<Actor>();
    for (var node : blueprint(choice, duties(choice), Blueprint.Scope.SETTLED).nodes()) {
      if (!DutyFinder.AT_A_MEETING.contains(node.kind())) continue;
      for (var doer : node.who()) {
        if (doer instanceof Doer.Known(var actor, _) && moments.canBeSpecial(actor))
          found.add(actor);
      }
    }
    return found;
  }

  Situation situation(Choice choice) {
    return new Situation(charter, proposal, choice.deciders(), deciders.holders(), lawOn);
  }

  List<Duty> duties(Choice choice) {
    return new DutyFinder(situation(choice), choice.reliefs()).find();
  }

  Blueprint blueprint(Choice choice, List<Duty> duties, Blueprint.Scope scope) {
    return Blueprint.of(situation(choice), choice, duties, terms, scope);
  }

  Attempt attempt(Choice choice) {
    return attempt(choice, duties(choice), Blueprint.Scope.SETTLED);
  }

  Attempt attempt(Choice choice, List<Duty> duties, Blueprint.Scope scope) {
    var blueprint = blueprint(choice, duties, scope);
    var circle = blueprint.network().circle();
    if (!circle.isEmpty()) return new Attempt.Fails(choice, blueprint, circle(circle));
    return switch (blueprint.network().forward(proposal.starts())) {
      case Network.Forward.Found found ->
          new Attempt.Works(choice, blueprint, found, level(choice));
      case Network.Forward.None(var moment, var reached) ->
          new Attempt.Fails(choice, blueprint, noDay(blueprint, moment, reached));
    };
  }

  private static String circle(List<Network.Link> circle) {
    return "these wait for each other: "
        + circle.stream().map(Network.Link::label).distinct().collect(Collectors.joining(", "));
  }

  private static String noDay(Blueprint blueprint, int moment, LocalDate reached) {
    var what =
        blueprint.nodes().stream()
            .filter(n -> n.entry() == moment || n.exit() == moment)
            .map(Node::what)
            .findFirst();
    var named = what.map(w -> "\"" + w + "\"").orElse("a fixed day");
    return switch (blueprint.network().days(moment)) {
      case Days.Exactly(var day) ->
          named
              + " is fixed for "
              + Dates.day(day)
              + ", and cannot come before "
              + Dates.day(reached);
      case Days.Common(_) -> "the bodies have no meeting day in common within ten years";
      case Days.Any _, Days.Office _, Days.Meetings _, Days.NotKnown _ ->
          named + " has no day within ten years";
    };
  }

  /// One chain for each share, in every combination; a chain that needs a ground only where the
  /// proposal states one.
  private List<List<Deciders.Chain>> combinations() {
    var all = new ArrayList<List<Deciders.Chain>>();
    all.add(List.of());
    for (var share : deciders.shares()) {
      var longer = new ArrayList<List<Deciders.Chain>>();
      for (var some : all) {
        for (var chain : share.chains()) {
          if (!isOpen(chain) || longer.size() >= MOST) continue;
          var more = new ArrayList<>(some);
          if (more.stream().noneMatch(c -> c.decider().equals(chain.decider()))) more.add(chain);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all.stream().distinct().toList();
  }

  private boolean isOpen(Deciders.Chain chain) {
    return chain.ground().isEmpty()
        || proposal.process().urgency().containsKey(Router.URGENT_POWER);
  }

  private List<Set<String>> reliefs(List<Offer> offers) {
    var all = new ArrayList<Set<String>>();
    all.add(Set.of());
    for (var offer : offers) {
      if (offer.stated().isEmpty() || all.size() * 2 > MOST) continue;
      for (var some : List.copyOf(all)) {
        var more = new TreeSet<>(some);
        more.add(offer.name());
        all.add(more);
      }
    }
    return all;
  }

  private List<Choice.Together> ways(List<Deciders.Chain> some) {
    var choice = new Choice(some, Set.of(), Choice.Together.EACH_AT_ITS_OWN, Set.of());
    var actors = some.stream().map(Deciders.Chain::decider).toList();
    return Togetherness.of(situation(choice), actors).size() < 2
        ? List.of(Choice.Together.EACH_AT_ITS_OWN)
        : List.of(Choice.Together.IN_COMMON, Choice.Together.EACH_AT_ITS_OWN);
  }

  /// The reliefs of all duties that apply with any deciders, each once.
  private List<Offer> offers() {
    var offers = new ArrayList<Offer>();
    var names = new TreeSet<String>();
    for (var some : combinations()) {
      var choice = new Choice(some, Set.of(), Choice.Together.EACH_AT_ITS_OWN, Set.of());
      for (var duty : duties(choice)) {
        for (var relief : duty.rule().reliefs()) {
          var name = DutyFinder.relief(duty.provision(), relief);
          var stated = Optional.ofNullable(proposal.process().urgency().get(relief.name()));
          if (names.add(name)) offers.add(new Offer(name, duty, relief, stated));
        }
      }
    }
    return offers;
  }

  /// The widest level at which one of the deciders works: the lower, the nearer to people.
  private int level(Choice choice) {
    var situation = situation(choice);
    return choice.deciders().stream()
        .flatMap(c -> situation.body(c.decider()).stream())
        .flatMap(b -> charter.areasOf(b).stream())
        .flatMap(a -> charter.areas().find(a).stream())
        .map(a -> a.level())
        .mapToInt(Level::ordinal)
        .max()
        .orElse(0);
  }

  Terms terms() {
    return terms;
  }

  boolean hasChoices() {
    return !combinations().isEmpty();
  }
}
