package remit.core.authority;

import static remit.core.law.FunctionClass.EXECUTIVE;
import static remit.core.law.FunctionClass.NHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body.Status;
import remit.core.charter.Charters;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Basis;
import remit.core.charter.Delegation.Onward;
import remit.core.charter.Gift;
import remit.core.kernel.ActKind;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind.Capacity;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.law.Laws;
import remit.core.law.Sector;
import remit.core.proposal.Act;
import remit.core.source.Fact;
import remit.core.source.Span;
import remit.testkit.Choices;
import remit.testkit.Gen;

/// Small random law packs, charters and acts, with gaps here and there.
final class RandomSystems {
  private static final LocalDate DAY = Acts.DAY;
  private static final List<String> FUNCTIONS = List.of("f", "f-part", "g");
  private static final List<String> PARTNERS = List.of("p", "q", "r");
  private static final List<String> ACTORS =
      List.of(
          "p",
          "q",
          "r",
          "p-board",
          "q-board",
          "r-board",
          "p-second",
          "own",
          "joint",
          "all",
          "adviser",
          "post",
          "shared-post");
  private static final List<String> PROVISIONS = List.of("G0", "G1", "G2");

  private final Choices choices;
  private final Gap gaps;

  /// Those who may have something to give: most gifts are from one of them.
  private final List<String> reached = new ArrayList<>();

  /// Whether gaps are made.
  enum Gap {
    SOME,
    NONE
  }

  private RandomSystems(Choices choices, Gap gaps) {
    this.choices = choices;
    this.gaps = gaps;
  }

  /// A law pack, a charter in the making, and an act.
  record Drawn(LawPack law, Charters charters, Act act, List<Gift> gifts) {
    @Override
    public String toString() {
      var text = new StringBuilder(act.toString());
      law.gates().forEach(g -> text.append("\n  ").append(g));
      charters
          .charter()
          .partners()
          .forEach(p -> text.append("\n  ").append(p.id()).append(p.inForce()));
      charters
          .charter()
          .bodies()
          .forEach(b -> text.append("\n  " + b.id() + " " + b.status() + " " + b.inForce()));
      charters.charter().powers().reserved().forEach(r -> text.append("\n  reserved ").append(r));
      gifts.forEach(g -> text.append("\n  ").append(g));
      return text.toString();
    }
  }

  static Gen<Drawn> gen(Gap gaps) {
    return choices -> new RandomSystems(choices, gaps).draw();
  }

  private Drawn draw() {
    reached.addAll(List.of("p", "p-board", "q", "q-board"));
    var law = law();
    var charters = society();
    var gifts = new ArrayList<Gift>();
    int many = choices.next(8);
    for (int i = 0; i < many; i++) {
      var gift = gift();
      gifts.add(gift);
      charters.gives(gift);
    }
    if (chance(4)) {
      charters.reserves(
          pick(FUNCTIONS),
          chance(2) ? Set.of() : Set.of(ActKind.DECIDE),
          pick(List.of("p-board", "p-second", "own", "p", "q")));
    }
    return new Drawn(law, charters, act(), gifts);
  }

  private boolean chance(int oneIn) {
    return choices.next(oneIn) == oneIn - 1;
  }

  private boolean gap(int oneIn) {
    return gaps == Gap.SOME && chance(oneIn);
  }

  private <T> T pick(List<T> values) {
    return values.get(choices.next(values.size()));
  }

  private LawPack law() {
    var laws =
        new Laws()
            .partners(
                "one",
                Sector.NHS_COMMISSIONER,
                List.of("both"),
                Map.of(NHS, List.of("board", "second"), EXECUTIVE, List.of("board")))
            .partners(
                "two",
                Sector.LOCAL_GOVERNMENT,
                List.of("both"),
                Map.of(EXECUTIVE, List.of("board"), NHS, List.of("board")))
            .bodies("board", Capacity.DECIDES)
            .bodies("second", Capacity.DECIDES)
            .bodies("committee", Capacity.DECIDES, chance(3) ? Set.of(NHS) : Set.of())
            .bodies("group", Capacity.ADVISES)
            .function("f", NHS, pick(List.of("one", "one", "both", "two")))
            .part("f-part", "f", NHS);
    var g =
        Laws.function(
            "g", Optional.empty(), EXECUTIVE, Period.ALWAYS, pick(List.of("two", "both")));
    laws.function(chance(6) ? Laws.inPerson(g, ActKind.DECIDE) : g);
    PROVISIONS.forEach(p -> laws.gate(gate(p)));
    return laws.pack();
  }

  private Gate gate(String provision) {
    var classes =
        chance(4) ? EnumSet.of(pick(List.of(NHS, EXECUTIVE))) : EnumSet.of(NHS, EXECUTIVE);
    var receivers = new ArrayList<Gate.Receiver>();
    for (var what : Gate.What.values()) {
      for (var of : Gate.Of.values()) {
        if (chance(3)) continue;
        receivers.add(
            new Gate.Receiver(
                what,
                chance(8) ? List.of("committee", "one") : List.of("any"),
                of,
                chance(10) ? List.of("one") : List.of()));
      }
    }
    var only =
        chance(10) ? Set.of(new FunctionId("f-part"), new FunctionId("g")) : Set.<FunctionId>of();
    return new Gate(
        new ProvisionId(provision),
        pick(
            List.of(
                Period.ALWAYS,
                Period.ALWAYS,
                Period.ALWAYS,
                Period.from(DAY.minusYears(1)),
                Period.until(DAY),
                Period.until(DAY.minusDays(1)))),
        chance(8) ? List.of("one") : List.of("both"),
        classes,
        only,
        chance(10) ? Set.of(new FunctionId("f-part")) : Set.of(),
        receivers,
        pick(
            List.of(
                Gate.PassingOn.UNLESS_FORBIDDEN,
                Gate.PassingOn.WITH_LEAVE,
                Gate.PassingOn.WITH_LEAVE,
                Gate.PassingOn.NEVER)),
        chance(5) ? Gate.Keeps.NOTHING : Gate.Keeps.CONCURRENT);
  }

  private Charters society() {
    var charters = new Charters();
    charters.partner("p", "one", existence());
    charters.partner("q", pick(List.of("one", "two")), existence());
    charters.partner("r", "two", existence());
    body(charters, "p-board", "board", "p");
    body(charters, "q-board", "board", "q");
    body(charters, "r-board", "board", "r");
    body(charters, "p-second", "second", "p");
    body(charters, "own", "committee", "p");
    body(charters, "joint", "committee", "p", "q");
    body(charters, "all", "committee", PARTNERS.toArray(String[]::new));
    body(charters, "adviser", "group", "p", "q");
    return charters.post("post", "q").post("shared-post", "p", "q");
  }

  private void body(Charters charters, String id, String kind, String... of) {
    var status = chance(14) ? pick(List.of(Status.DORMANT, Status.SHADOW)) : Status.ACTIVE;
    charters.body(id, kind, status, existence(), of);
  }

  private Period existence() {
    if (gap(14)) return new Period(new Period.Open(), new Period.NotKnown());
    return chance(24) ? Period.until(DAY.minusDays(1)) : Period.ALWAYS;
  }

  private Gift gift() {
    var from = chance(6) ? pick(ACTORS) : pick(reached);
    var to = pick(ACTORS.stream().filter(a -> !a.equals(from)).toList());
    reached.add(to);
    var gift =
        Gift.of(from, to, chance(3) ? new String[] {pick(FUNCTIONS)} : new String[] {"f", "g"})
            .onward(onward())
            .holds(
                pick(
                    List.of(
                        Delegation.Holds.CONCURRENT,
                        Delegation.Holds.CONCURRENT,
                        Delegation.Holds.AS_THE_LAW_HAS_IT,
                        Delegation.Holds.EXCLUSIVE)))
            .under(under())
            .during(period());
    if (chance(14)) gift = gift.except("f-part");
    if (chance(14)) gift = gift.acts(ActKind.APPROVE);
    if (chance(8)) gift = gift.exceptChanges(ChangeClass.SUBSTANTIAL);
    if (chance(8)) gift = gift.urgentOnly("p-board");
    if (chance(10)) gift = gift.together("joint");
    if (chance(10)) gift = gift.signed(DAY.minusMonths(1));
    if (chance(4)) gift = gift.limit(upTo(), kind(), pick(List.of(Basis.values())));
    if (chance(8)) gift = gift.limit(upTo(), kind(), Basis.DECISION);
    return gift;
  }

  private Fact<Onward> onward() {
    if (gap(8)) return Fact.unknown(Span.NOWHERE);
    return Fact.of(chance(6) ? Onward.NO : Onward.YES);
  }

  private Fact<ProvisionId> under() {
    if (gap(14)) return Fact.unknown(Span.NOWHERE);
    if (gap(14)) return disputed(new ProvisionId("G0"), new ProvisionId(pick(PROVISIONS)));
    return chance(3) ? Fact.of(new ProvisionId(pick(PROVISIONS))) : Fact.unsaid(Span.NOWHERE);
  }

  private static <T> Fact<T> disputed(T one, T other) {
    return new Fact.Disputed<>(
        List.of(
            new Fact.Claim<>(one, Optional.empty(), Span.NOWHERE),
            new Fact.Claim<>(other, Optional.empty(), Span.NOWHERE)),
        Span.NOWHERE);
  }

  private Period period() {
    Period.Edge from =
        gap(12)
            ? new Period.NotKnown()
            : pick(
                List.of(
                    new Period.Open(),
                    new Period.On(DAY.minusYears(2)),
                    new Period.On(DAY.minusMonths(2)),
                    new Period.On(DAY)));
    Period.Edge to =
        gap(12) ? new Period.NotKnown() : chance(8) ? new Period.On(DAY) : new Period.Open();
    return chance(20) ? Period.from(DAY.plusDays(1)) : new Period(from, to);
  }

  private Fact<Money> upTo() {
    if (gap(4)) return Fact.unknown(Span.NOWHERE);
    if (gap(8)) return disputed(Money.ofPounds(choices.next(9)), Money.ofPounds(choices.next(9)));
    return Fact.of(Money.ofPounds(choices.next(9)));
  }

  private Optional<MoneyKind> kind() {
    return chance(3) ? Optional.of(pick(List.of(MoneyKind.values()))) : Optional.empty();
  }

  private Act act() {
    var act = Acts.decide(chance(4) ? new String[] {"f", "g"} : new String[] {pick(FUNCTIONS)});
    if (chance(6)) act = Acts.changing(act, ChangeClass.SUBSTANTIAL);
    if (chance(6)) act = Acts.kind(act, ActKind.APPROVE);
    if (chance(2))
      act = Acts.spending(act, "£" + (1 + choices.next(8)), pick(List.of(MoneyKind.values())));
    else if (gap(3)) act = Acts.spending(act, "£4", "£2", "£1");
    return act;
  }
}
