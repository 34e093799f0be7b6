package remit.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import remit.core.charter.Body;
import remit.core.charter.Charter;
import remit.core.charter.Delegation;
import remit.core.charter.Partner;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.LawPack;
import remit.core.proposal.Act;
import remit.core.source.Fact;

/// Every way in which the gaps of a charter and an act may turn out, each written out as a charter
/// and an act without gaps, and what the naive reference answers to it.
final class Fillings {
  /// A charter and act in the making.
  private record Draft(Charter charter, Act act) {}

  /// One gap: the ways in which it turns out.
  private record Slot(List<Function<Draft, Draft>> ways) {}

  /// The answers by the option taken at each gap.
  record Answered(List<Integer> options, Outcome outcome) {}

  private static final Money MUCH = Money.ofPounds(1_000_000_000L);

  private final LawPack law;
  private final Act act;
  private final List<Slot> slots = new ArrayList<>();

  Fillings(Charter charter, LawPack law, Act act) {
    this.law = law;
    this.act = act;
    IntStream.range(0, charter.partners().size()).forEach(i -> partner(charter, i));
    IntStream.range(0, charter.bodies().size()).forEach(i -> body(charter, i));
    IntStream.range(0, charter.powers().delegations().size()).forEach(i -> delegation(charter, i));
    if (act.spending().filter(s -> s.of().isEmpty()).isPresent()) {
      slots.add(
          new Slot(List.of(d -> spent(d, MoneyKind.REVENUE), d -> spent(d, MoneyKind.CAPITAL))));
    }
  }

  long count() {
    return slots.stream().mapToLong(s -> s.ways().size()).reduce(1, (a, b) -> a * b);
  }

  int gaps() {
    return slots.size();
  }

  List<Answered> answers(Charter charter) {
    var answers = new ArrayList<Answered>();
    answer(new Draft(charter, act), List.of(), answers);
    return answers;
  }

  private void answer(Draft draft, List<Integer> options, List<Answered> answers) {
    if (options.size() == slots.size()) {
      answers.add(
          new Answered(options, new NaiveAuthority(draft.charter(), law, draft.act()).answer()));
      return;
    }
    var ways = slots.get(options.size()).ways();
    for (int i = 0; i < ways.size(); i++) {
      var more = new ArrayList<>(options);
      more.add(i);
      answer(ways.get(i).apply(draft), more, answers);
    }
  }

  private void partner(Charter charter, int index) {
    var partner = charter.partners().get(index);
    if (!partner.inForce().contains(act.on()).unknown()) return;
    slots.add(existence(p -> d -> withPartner(d, index, p)));
  }

  private void body(Charter charter, int index) {
    var body = charter.bodies().get(index);
    if (!body.inForce().contains(act.on()).unknown()) return;
    slots.add(existence(p -> d -> withBody(d, index, p)));
  }

  private Slot existence(Function<Period, Function<Draft, Draft>> with) {
    return new Slot(
        List.of(with.apply(Period.from(act.on().plusDays(1))), with.apply(Period.ALWAYS)));
  }

  private void delegation(Charter charter, int index) {
    var given = charter.powers().delegations().get(index);
    dates(given, index);
    if (given.onward() instanceof Fact.Unknown<?>) {
      slots.add(
          new Slot(
              List.of(
                  d -> with(d, index, g -> onward(g, Delegation.Onward.NO)),
                  d -> with(d, index, g -> onward(g, Delegation.Onward.YES)))));
    }
    powers(given, index);
    for (int i = 0; i < given.scope().limits().size(); i++) limit(given, index, i);
  }

  private void dates(Delegation given, int index) {
    if (given.inForce().to() instanceof Period.NotKnown) {
      slots.add(
          new Slot(
              List.of(
                  d -> with(d, index, g -> ending(g, act.on().minusDays(1))),
                  d ->
                      with(
                          d,
                          index,
                          g -> during(g, new Period(g.inForce().from(), new Period.Open()))))));
    }
    if (given.inForce().from() instanceof Period.NotKnown) {
      var days = new TreeSet<>(List.of(act.on(), act.on().plusDays(1)));
      law.gates().forEach(g -> g.open().firstDay().map(d -> d.minusDays(1)).ifPresent(days::add));
      slots.add(
          new Slot(
              days.stream()
                  .<Function<Draft, Draft>>map(
                      day -> d -> with(d, index, g -> during(g, starting(g.inForce(), day))))
                  .toList()));
    }
  }

  /// A delegation that ended before it began was not in force: one that begins later says so too.
  private Period starting(Period period, LocalDate day) {
    boolean over = period.lastDay().filter(last -> last.isBefore(day)).isPresent();
    return over ? Period.from(act.on().plusDays(1)) : new Period(new Period.On(day), period.to());
  }

  private Delegation ending(Delegation given, LocalDate last) {
    boolean later = given.inForce().firstDay().filter(first -> first.isAfter(last)).isPresent();
    return during(
        given,
        later
            ? Period.from(act.on().plusDays(1))
            : new Period(given.inForce().from(), new Period.On(last)));
  }

  private void powers(Delegation given, int index) {
    var provisions =
        switch (given.under()) {
          case Fact.Unknown<ProvisionId> _ -> anyOrNone();
          case Fact.Disputed<ProvisionId>(var claims, _) ->
              claims.stream().map(c -> c.says()).toList();
          case Fact.Stated<ProvisionId> _,
              Fact.Assumed<ProvisionId> _,
              Fact.Unsaid<ProvisionId> _ ->
              List.<ProvisionId>of();
        };
    if (provisions.isEmpty()) return;
    slots.add(
        new Slot(
            provisions.stream()
                .<Function<Draft, Draft>>map(p ->
                    d ->
                        with(
                            d, index, g -> copy(g, g.scope(), g.onward(), Fact.of(p), g.inForce())))
                .toList()));
  }

  private List<ProvisionId> anyOrNone() {
    var provisions = new TreeSet<ProvisionId>();
    law.gates().forEach(g -> provisions.add(g.provision()));
    provisions.add(new ProvisionId("NO-POWER"));
    return List.copyOf(provisions);
  }

  private void limit(Delegation given, int index, int limit) {
    var amounts =
        switch (given.scope().limits().get(limit).upTo()) {
          case Fact.Unknown<Money> _ -> List.of(Money.ZERO, MUCH);
          case Fact.Disputed<Money>(var claims, _) -> claims.stream().map(c -> c.says()).toList();
          case Fact.Stated<Money> _, Fact.Assumed<Money> _, Fact.Unsaid<Money> _ ->
              List.<Money>of();
        };
    if (amounts.isEmpty()) return;
    slots.add(
        new Slot(
            amounts.stream()
                .<Function<Draft, Draft>>map(m -> d -> with(d, index, g -> limited(g, limit, m)))
                .toList()));
  }

  private static Draft with(Draft draft, int index, Function<Delegation, Delegation> change) {
    var powers = draft.charter().powers();
    var delegations = new ArrayList<>(powers.delegations());
    delegations.set(index, change.apply(delegations.get(index)));
    var changed =
        new Charter.Powers(
            powers.functions(),
            delegations,
            powers.reserved(),
            powers.binds(),
            powers.provisions());
    var c = draft.charter();
    return new Draft(
        new Charter(c.heading(), c.society(), changed, c.business(), c.text()), draft.act());
  }

  private static Delegation onward(Delegation g, Delegation.Onward onward) {
    return copy(g, g.scope(), Fact.of(onward), g.under(), g.inForce());
  }

  private static Delegation during(Delegation g, Period period) {
    return copy(g, g.scope(), g.onward(), g.under(), period);
  }

  private static Delegation limited(Delegation g, int index, Money upTo) {
    var s = g.scope();
    var limits = new ArrayList<>(s.limits());
    var old = limits.get(index);
    limits.set(index, new Delegation.Limit(Fact.of(upTo), old.of(), old.forEach(), old.place()));
    var scope =
        new Delegation.Scope(
            s.what(), s.acts(), s.areas(), limits, s.except(), s.exceptChanges(), s.exceptActs());
    return copy(g, scope, g.onward(), g.under(), g.inForce());
  }

  private static Delegation copy(
      Delegation g,
      Delegation.Scope scope,
      Fact<Delegation.Onward> onward,
      Fact<ProvisionId> under,
      Period period) {
    return new Delegation(
        g.id(),
        g.from(),
        g.to(),
        scope,
        onward,
        g.holds(),
        g.conditions(),
        under,
        g.instrument(),
        period,
        g.sources(),
        g.place());
  }

  private static Draft spent(Draft draft, MoneyKind kind) {
    var a = draft.act();
    var s = a.spending().orElseThrow();
    var spending =
        new Act.Spending(s.amount(), Optional.of(kind), s.scheme(), s.before(), s.beforeInYear());
    return new Draft(
        draft.charter(),
        new Act(a.kind(), a.functions(), a.areas(), Optional.of(spending), a.change(), a.on()));
  }

  private static Draft withPartner(Draft draft, int index, Period period) {
    var partners = new ArrayList<>(draft.charter().partners());
    var p = partners.get(index);
    partners.set(
        index,
        new Partner(
            p.id(),
            p.name(),
            p.kind(),
            p.ods(),
            p.serves(),
            p.stance(),
            p.succeeds(),
            p.supplies(),
            p.keyDecisionThreshold(),
            period,
            p.sources(),
            p.place()));
    return society(draft, partners, draft.charter().bodies());
  }

  private static Draft withBody(Draft draft, int index, Period period) {
    var bodies = new ArrayList<>(draft.charter().bodies());
    var b = bodies.get(index);
    bodies.set(
        index,
        new Body(
            b.id(),
            b.name(),
            b.kind(),
            b.of(),
            b.under(),
            b.parent(),
            b.areas(),
            b.status(),
            b.membership(),
            b.meets(),
            b.doings(),
            b.terms(),
            period,
            b.sources(),
            b.place()));
    return society(draft, draft.charter().partners(), bodies);
  }

  private static Draft society(Draft draft, List<Partner> partners, List<Body> bodies) {
    var c = draft.charter();
    var society = new Charter.Society(c.areas(), partners, c.posts(), bodies);
    return new Draft(
        new Charter(c.heading(), society, c.powers(), c.business(), c.text()), draft.act());
  }
}
