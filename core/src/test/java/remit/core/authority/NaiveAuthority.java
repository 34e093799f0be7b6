package remit.core.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Urgency;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.law.BodyKind.Capacity;
import remit.core.law.Function;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.proposal.Act;
import remit.core.source.Located;

/// Authority written down like its definition, for charters without gaps: every simple chain is
/// tried. Written without a look at the engine's ways, to be compared with it.
final class NaiveAuthority {
  private final Charter charter;
  private final LawPack law;
  private final CharterOn on;
  private final Act act;

  NaiveAuthority(Charter charter, LawPack law, Act act) {
    this.charter = charter;
    this.law = law;
    this.act = act;
    on = new CharterOn(charter, law, act.on());
  }

  /// A link that is good, and what comes of it.
  private record Link(
      Actor from, Actor to, boolean urgent, boolean passable, boolean exclusive, String id) {}

  Outcome answer() {
    var ordinary = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    var all = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    boolean contested = false;
    for (var id : act.functions()) {
      var function = on.functions().find(id).orElseThrow();
      var holders = holders(function);
      if (holders.isEmpty()) return Outcome.without(Ruling.Kind.NOBODY);
      for (var holder : holders) {
        var one = new One(holder, function);
        ordinary.put(new Outcome.Matter(holder, id), one.deciders(false));
        all.put(new Outcome.Matter(holder, id), one.deciders(true));
        contested |= one.contested();
      }
    }
    if (contested) return Outcome.without(Ruling.Kind.CONTESTED);
    var answer = answer(ordinary);
    return answer.kind() == Ruling.Kind.NOBODY ? answer(all) : answer;
  }

  private static Outcome answer(SortedMap<Outcome.Matter, SortedSet<Actor>> sets) {
    if (sets.values().stream().anyMatch(Set::isEmpty)) return Outcome.without(Ruling.Kind.NOBODY);
    var common = new TreeSet<>(sets.firstEntry().getValue());
    sets.values().forEach(common::retainAll);
    var kind = common.isEmpty() ? Ruling.Kind.JOINTLY : Ruling.Kind.DECIDES;
    return new Outcome(kind, sets, common, false);
  }

  private List<PartnerId> holders(Function function) {
    var said =
        on.functions().withWider(function.id()).stream()
            .map(f -> on.functions().find(f).orElseThrow().holdings())
            .filter(h -> !h.isEmpty())
            .findFirst()
            .orElse(List.of());
    return charter.partners().stream()
        .filter(p -> holds(p.inForce()))
        .filter(p -> said.stream().anyMatch(h -> holds(h.period()) && called(p.id(), h.kinds())))
        .map(p -> p.id())
        .toList();
  }

  private boolean holds(Period period) {
    return period.contains(act.on()).yes();
  }

  private boolean called(PartnerId partner, List<String> words) {
    var kind = charter.partners().stream().filter(p -> p.id().equals(partner)).findFirst();
    return words.stream()
        .anyMatch(
            w -> law.findPartnerKind(kind.orElseThrow().kind().value()).orElseThrow().isCalled(w));
  }

  private Optional<Body> body(Actor actor) {
    return charter.bodies().stream()
        .filter(b -> new Actor.OfBody(b.id()).equals(actor))
        .findFirst();
  }

  private List<PartnerId> of(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> List.of(id);
      case Actor.OfBody _ -> body(actor).orElseThrow().of().stream().map(Located::value).toList();
      case Actor.OfPost(var id) ->
          charter.posts().stream()
              .filter(p -> p.id().equals(id))
              .flatMap(p -> p.of().stream())
              .map(Located::value)
              .toList();
    };
  }

  private boolean exists(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) ->
          charter.partners().stream().anyMatch(p -> p.id().equals(id) && holds(p.inForce()));
      case Actor.OfBody _ -> holds(body(actor).orElseThrow().inForce());
      case Actor.OfPost _ -> true;
    };
  }

  /// One holder's one function.
  private final class One {
    private final PartnerId holder;
    private final Function function;
    private final Set<FunctionId> wider;
    private final Set<Actor> roots;
    private final List<Link> links;
    private final Set<Actor> keepers = new TreeSet<>();
    private final List<List<Link>> chains = new ArrayList<>();

    One(PartnerId holder, Function function) {
      this.holder = holder;
      this.function = function;
      wider = on.functions().withWider(function.id());
      for (var r : charter.powers().reserved()) {
        boolean concerns =
            r.what().stream().anyMatch(w -> wider.contains(w.value()))
                && (r.acts().isEmpty() ? act.kind().disposes() : r.acts().contains(act.kind()));
        if (!concerns) continue;
        r.to().stream()
            .map(Located::value)
            .filter(a -> of(a).contains(holder))
            .forEach(a -> keepers.addAll(meant(a)));
      }
      roots = new LinkedHashSet<>(organs(holder));
      keepers.stream().filter(this::isAnOrganOfTheLaw).forEach(roots::add);
      links = charter.powers().delegations().stream().flatMap(this::links).distinct().toList();
      roots.forEach(r -> grow(List.of(), r));
    }

    private boolean isAnOrganOfTheLaw(Actor actor) {
      return actor instanceof Actor.OfBody
          && exists(actor)
          && of(actor).size() == 1
          && kindsOfOrgan(holder).contains(body(actor).orElseThrow().kind().value());
    }

    private List<remit.core.kernel.KindName> kindsOfOrgan(PartnerId partner) {
      var kind =
          charter.partners().stream().filter(p -> p.id().equals(partner)).findFirst().orElseThrow();
      return law.findPartnerKind(kind.kind().value())
          .orElseThrow()
          .organsFor(function.functionClass());
    }

    private List<Actor> organs(PartnerId partner) {
      for (var kind : kindsOfOrgan(partner)) {
        var found =
            charter.bodies().stream()
                .filter(b -> b.kind().value().equals(kind) && b.of().size() == 1)
                .filter(b -> b.isOf(partner) && holds(b.inForce()))
                .<Actor>map(b -> new Actor.OfBody(b.id()))
                .toList();
        if (!found.isEmpty()) return found;
      }
      return List.of(new Actor.OfPartner(partner));
    }

    private List<Actor> meant(Actor actor) {
      return actor instanceof Actor.OfPartner(var partner) ? organs(partner) : List.of(actor);
    }

    private Stream<Link> links(Delegation d) {
      if (!covers(d)) return Stream.of();
      var made = new ArrayList<Link>();
      for (var from : meant(d.from().value())) {
        for (var to : meant(d.to().value())) {
          if (!mayReceive(d, to) || !exists(d.to().value())) continue;
          var open = law.gates().stream().filter(g -> opens(g, d, from)).toList();
          if (open.isEmpty()) continue;
          boolean urgent = d.conditions().urgentOnly() == Urgency.URGENT_ONLY;
          made.add(new Link(from, to, urgent, passes(d, open), exclusive(d, open), d.id()));
        }
      }
      return made.stream();
    }

    private boolean covers(Delegation d) {
      var s = d.scope();
      return s.what().stream().anyMatch(w -> wider.contains(w.value()))
          && s.except().stream().noneMatch(e -> wider.contains(e.value()))
          && (s.acts().isEmpty() || s.acts().contains(act.kind()))
          && !s.exceptChanges().contains(act.change())
          && holds(d.inForce())
          && d.conditions().together().stream().allMatch(t -> exists(t.value()))
          && act.spending().map(m -> fits(s.limits(), m)).orElse(true);
    }

    private boolean fits(List<Delegation.Limit> limits, Act.Spending money) {
      var speaking =
          limits.stream().filter(l -> l.of().isEmpty() || l.of().equals(money.of())).toList();
      return limits.isEmpty()
          || (!speaking.isEmpty()
              && speaking.stream()
                  .allMatch(l -> counted(l, money).compareTo(l.upTo().known().orElseThrow()) <= 0));
    }

    private Money counted(Delegation.Limit limit, Act.Spending money) {
      return switch (limit.forEach()) {
        case DECISION -> money.amount();
        case SCHEME -> money.amount().plus(money.before());
        case YEAR -> money.amount().plus(money.beforeInYear());
      };
    }

    private boolean mayReceive(Delegation d, Actor to) {
      if (!exists(to)) return false;
      if (!(to instanceof Actor.OfBody)) return true;
      var body = body(to).orElseThrow();
      var kind = law.findBodyKind(body.kind().value()).orElseThrow();
      boolean whole = d.to().value() instanceof Actor.OfPartner;
      return body.status() != Body.Status.SHADOW
          && kind.capacity() == Capacity.DECIDES
          && (whole
              || kind.mayHold().isEmpty()
              || kind.mayHold().contains(function.functionClass()))
          && kind.mustNotHold().stream().noneMatch(wider::contains);
    }

    private boolean opens(Gate gate, Delegation d, Actor from) {
      var made =
          d.inForce()
              .firstDay()
              .map(f ->
                  d.instrument()
                      .signed()
                      .known()
                      .filter(s -> s.isAfter(f) && !s.isAfter(act.on()))
                      .orElse(f));
      boolean mine = of(from).contains(holder);
      return d.under().known().map(gate.provision()::equals).orElse(true)
          && holds(gate.open())
          && made.map(day -> gate.open().contains(day).yes()).orElse(true)
          && gate.classes().contains(function.functionClass())
          && (gate.only().isEmpty() || gate.only().stream().anyMatch(wider::contains))
          && gate.excluded().stream().noneMatch(wider::contains)
          && of(from).stream()
              .filter(p -> !mine || p.equals(holder))
              .anyMatch(p ->
                  called(p, gate.givers())
                      && gate.receivers().stream().anyMatch(r -> receives(r, d.to().value(), p)));
    }

    private boolean receives(Gate.Receiver r, Actor to, PartnerId giver) {
      var partners = of(to);
      boolean stands =
          switch (r.of()) {
            case OWN -> partners.equals(List.of(giver));
            case JOINT -> partners.size() > 1 && partners.contains(giver);
            case OTHER -> !partners.contains(giver);
          };
      boolean parties =
          r.parties().isEmpty() || partners.stream().allMatch(p -> called(p, r.parties()));
      return switch (r.what()) {
        case PARTNER ->
            stands
                && partners.stream().anyMatch(p -> called(p, r.called()))
                && (to instanceof Actor.OfPartner
                    || partners.stream().anyMatch(p -> couldBeOrgan(p, to)));
        case POST ->
            to instanceof Actor.OfPost
                && stands
                && parties
                && partners.stream().anyMatch(p -> called(p, r.called()));
        case BODY ->
            to instanceof Actor.OfBody
                && stands
                && parties
                && r.called().stream()
                    .anyMatch(
                        law.findBodyKind(body(to).orElseThrow().kind().value()).orElseThrow()
                            ::isCalled);
      };
    }

    private boolean couldBeOrgan(PartnerId partner, Actor to) {
      return organs(partner).contains(to);
    }

    private boolean passes(Delegation d, List<Gate> open) {
      boolean leave = d.onward().known().orElseThrow() == Delegation.Onward.YES;
      return leave && open.stream().anyMatch(g -> g.passingOn() != Gate.PassingOn.NEVER);
    }

    private boolean exclusive(Delegation d, List<Gate> open) {
      return d.conditions().urgentOnly() == Urgency.ANY_TIME
          && switch (d.holds()) {
            case EXCLUSIVE -> true;
            case CONCURRENT -> false;
            case AS_THE_LAW_HAS_IT -> open.stream().allMatch(g -> g.keeps() == Gate.Keeps.NOTHING);
          };
    }

    /// Every chain of links from a root that passes nobody twice.
    private void grow(List<Link> chain, Actor end) {
      chains.add(chain.isEmpty() ? List.of(root(end)) : chain);
      if (!chain.isEmpty() && !chain.getLast().passable()) return;
      for (var link : links) {
        if (!link.from().equals(end) || roots.contains(link.to())) continue;
        if (chain.stream().anyMatch(l -> l.to().equals(link.to()))) continue;
        var longer = new ArrayList<>(chain);
        if (longer.isEmpty()) longer.add(root(end));
        longer.add(link);
        grow(longer, link.to());
      }
    }

    private Link root(Actor root) {
      return new Link(root, root, false, true, false, "root");
    }

    private List<Link> gifts(Actor giver) {
      if (!keepers.isEmpty() || function.inPerson().contains(act.kind())) return List.of();
      return links.stream()
          .filter(l -> l.exclusive() && l.from().equals(giver) && !roots.contains(l.to()))
          .filter(l -> !isBack(l))
          .toList();
    }

    /// Every ordinary chain to the giver by which it may give goes through the receiver.
    private boolean isBack(Link gift) {
      return chains.stream()
          .filter(c -> c.getLast().to().equals(gift.from()))
          .filter(c -> c.stream().allMatch(l -> l.passable() && !l.urgent()))
          .allMatch(c -> c.stream().anyMatch(l -> l.to().equals(gift.to())));
    }

    private boolean isLive(List<Link> chain) {
      for (int i = 1; i < chain.size(); i++) {
        var giver = chain.get(i).from();
        if (keepers.contains(giver) || function.inPerson().contains(act.kind())) return false;
        var gifts = gifts(giver);
        if (!gifts.isEmpty() && !gifts.contains(chain.get(i))) return false;
      }
      return true;
    }

    private boolean keepsIt(List<Link> chain) {
      return !chain.getLast().passable() || gifts(chain.getLast().to()).isEmpty();
    }

    SortedSet<Actor> deciders(boolean urgently) {
      var found = new TreeSet<Actor>();
      for (var chain : chains) {
        var end = chain.getLast().to();
        if (!urgently && chain.stream().anyMatch(Link::urgent)) continue;
        if (isLive(chain)
            && keepsIt(chain)
            && canAct(end)
            && (keepers.isEmpty() || keepers.contains(end))) {
          found.add(end);
        }
      }
      return found;
    }

    private boolean canAct(Actor actor) {
      return switch (actor) {
        case Actor.OfPartner _ -> false;
        case Actor.OfPost _ -> true;
        case Actor.OfBody _ -> body(actor).orElseThrow().status() == Body.Status.ACTIVE;
      };
    }

    boolean contested() {
      return chains.stream()
          .filter(c -> c.stream().allMatch(l -> l.passable() && !l.urgent()) && isLive(c))
          .anyMatch(c -> gifts(c.getLast().to()).stream().map(Link::to).distinct().count() > 1);
    }
  }
}
