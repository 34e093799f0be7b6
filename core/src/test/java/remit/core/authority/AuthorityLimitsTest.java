package remit.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.core.authority.Acts.DAY;
import static remit.core.authority.Acts.decide;
import static remit.core.authority.Acts.ids;
import static remit.core.authority.Acts.in;
import static remit.core.authority.Acts.spending;
import static remit.core.authority.AuthorityCases.ask;
import static remit.core.authority.AuthorityCases.rule;
import static remit.core.authority.AuthorityCases.said;
import static remit.core.authority.AuthorityCases.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import remit.core.charter.Charters;
import remit.core.charter.Compliance;
import remit.core.charter.Delegation.Basis;
import remit.core.charter.Gift;
import remit.core.kernel.ActKind;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Fact;
import remit.core.source.Span;

class AuthorityLimitsTest {
  @Test
  void aReservationBeatsADelegation() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "east-committee", "hospitals").exclusive())
            .reserves("hospitals", Set.of(), "east-gb");
    assertEquals(
        List.of("east-gb"), ids(rule(charters, in(decide("hospitals"), "east")).deciders()));
    var asked = ask(charters, in(decide("hospitals"), "east"), "east-committee");
    assertTrue(said(asked).contains("`hospitals` is reserved to east-gb"), said(asked));
  }

  @Test
  void aCharterMaySayWhichOrganActsWhereTheLawLeavesTheChoice() {
    assertEquals(List.of("council"), ids(rule(system(), decide("local-plan")).deciders()));
    var charters = system().reserves("local-plan", Set.of(), "cabinet");
    assertEquals(List.of("cabinet"), ids(rule(charters, decide("local-plan")).deciders()));
  }

  @Test
  void whatIsReservedToSeveralNeedsTheAgreementOfEach() {
    var charters = system().reserves("hospitals", Set.of(), "east-gb", "west-gb");
    var ruling = rule(charters, in(decide("hospitals"), "east"));
    assertEquals(List.of("east-gb"), ids(ruling.deciders()));
    var condition =
        assertInstanceOf(
            Condition.TogetherWith.class, ruling.deciders().getFirst().conditions().getFirst());
    assertEquals(List.of(charters.actor("west-gb")), condition.actors());
  }

  @Test
  void anUrgentPowerStandsBesideTheOrdinaryOneWithItsCondition() {
    var charters =
        system().gives(Gift.of("east-ccg", "east-chief", "hospitals").urgentOnly("east-gb"));
    var ruling = rule(charters, in(decide("hospitals"), "east"));
    assertEquals(List.of("east-gb"), ids(ruling.deciders()));
    assertEquals(List.of("east-chief"), ids(ruling.around().urgent()));
    var asked = ask(charters, in(decide("hospitals"), "east"), "east-chief");
    assertInstanceOf(Ruling.Decides.class, asked);
    assertEquals(2, asked.deciders().getFirst().conditions().size());
    var reserved = charters.reserves("hospitals", Set.of(), "east-gb");
    assertInstanceOf(
        Ruling.Nobody.class, ask(reserved, in(decide("hospitals"), "east"), "east-chief"));
  }

  @Test
  void whatIsGivenAwayExclusivelyIsGone() {
    var charters = system().gives(Gift.of("east-ccg", "east-committee", "hospitals").exclusive());
    var act = in(decide("hospitals"), "east");
    assertEquals(List.of("east-committee"), ids(rule(charters, act).deciders()));
    var asked = ask(charters, act, "east-gb");
    assertTrue(said(asked).contains("east-gb gave it to east-committee and kept nothing"));
  }

  @Test
  void twoExclusiveGiftsAreContested() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "east-committee", "hospitals").exclusive())
            .gives(Gift.of("east-ccg", "east-chief", "hospitals").exclusive());
    var ruling =
        assertInstanceOf(Ruling.Contested.class, rule(charters, in(decide("hospitals"), "east")));
    assertEquals(List.of("east-chief", "east-committee"), ids(ruling.claims()));
  }

  @Test
  void jointScrutinyDisplacesItsParentsOnlyOnWhatConcernsSeveral() {
    var charters =
        new Charters()
            .area("a")
            .area("b")
            .partner("city", "council", "a")
            .partner("county", "council", "b")
            .body("city-scrutiny", "scrutiny", "city")
            .body("county-scrutiny", "scrutiny", "county")
            .body("joint-scrutiny", "joint scrutiny", "city", "county")
            .gives(Gift.of("city-scrutiny", "joint-scrutiny", "health-scrutiny"))
            .gives(Gift.of("county-scrutiny", "joint-scrutiny", "health-scrutiny"));
    var both = Acts.kind(decide("health-scrutiny"), ActKind.SCRUTINISE);
    assertEquals(List.of("joint-scrutiny"), ids(rule(charters, both).deciders()));
    assertEquals(
        List.of("city-scrutiny", "joint-scrutiny"), ids(rule(charters, in(both, "a")).deciders()));
  }

  @Test
  void aDoubleDelegationIsGoodUntilItsEarliestEnd() {
    var charters =
        system()
            .partner("board", "icb", "all")
            .body("icb-board", "board", "board")
            .body("place", "committee", "board")
            .gives(Gift.of("county", "board", "social-care").under("S75").during(Period.until(DAY)))
            .gives(
                Gift.of("icb-board", "place", "social-care")
                    .during(Period.until(DAY.plusYears(1))));
    assertEquals(
        List.of("cabinet", "icb-board", "place"),
        ids(rule(charters, decide("social-care")).deciders()));
    assertEquals(
        List.of("cabinet"),
        ids(rule(charters, decide("social-care").on(DAY.plusDays(1))).deciders()));
  }

  @Test
  void aGapThatCannotChangeTheAnswerDoesNotTroubleIt() {
    var charters =
        system()
            .gives(
                Gift.of("east-ccg", "east-committee", "hospitals")
                    .limit(Fact.unknown(Span.NOWHERE), Optional.empty(), Basis.DECISION));
    var ruling = rule(charters, spending(in(decide("hospitals"), "east"), "£3m"));
    assertEquals(List.of("east-gb"), ids(ruling.deciders()));
    assertEquals("east-committee", ruling.around().perhaps().getFirst().decider().actor().id());
    assertEquals(1, ruling.around().perhaps().getFirst().missing().size());
  }

  @Test
  void aGapThatChangesTheAnswerIsNamed() {
    var charters =
        system()
            .gives(
                Gift.of("east-ccg", "joint", "hospitals")
                    .limit(Fact.unknown(Span.NOWHERE), Optional.empty(), Basis.DECISION))
            .gives(Gift.of("west-ccg", "joint", "hospitals"));
    var ruling =
        assertInstanceOf(
            Ruling.Unknown.class, rule(charters, spending(decide("hospitals"), "£3m")));
    assertEquals(Ruling.Search.FEWEST, ruling.search());
    assertEquals(
        List.of("whether the limit of east-ccg→joint 000 for each decision reaches £3m"),
        ruling.settledBy().stream().map(Missing::what).toList());
    assertEquals(2, ruling.possible().size());
  }

  @Test
  void aDisputeThatEitherSideSettlesAlikeIsNone() {
    var claims =
        List.of(
            new Fact.Claim<>(remit.core.kernel.Money.ofPounds(5), Optional.empty(), Span.NOWHERE),
            new Fact.Claim<>(remit.core.kernel.Money.ofPounds(9), Optional.empty(), Span.NOWHERE));
    var charters =
        system()
            .gives(
                Gift.of("east-ccg", "east-committee", "hospitals")
                    .limit(
                        new Fact.Disputed<>(claims, Span.NOWHERE),
                        Optional.empty(),
                        Basis.DECISION));
    var act = in(decide("hospitals"), "east");
    assertInstanceOf(Ruling.Decides.class, ask(charters, spending(act, "£4"), "east-committee"));
    assertInstanceOf(Ruling.Nobody.class, ask(charters, spending(act, "£10"), "east-committee"));
    assertInstanceOf(Ruling.Unknown.class, ask(charters, spending(act, "£7"), "east-committee"));
  }

  @Test
  void aPartnerMayBeBoundToComplyWhereItHasNoSeat() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "joint", "hospitals"))
            .gives(Gift.of("west-ccg", "joint", "hospitals"))
            .binds("county", Compliance.Nature.COMPLY, "joint");
    var bound = rule(charters, decide("hospitals")).around().bound();
    assertEquals(3, bound.size());
    var county = assertInstanceOf(Bound.ToComply.class, bound.getLast());
    assertEquals(new PartnerId("county"), county.partner());
    var resolver = new AuthorityResolver(charters.on(DAY, SmallEngland.law()));
    assertEquals(3, resolver.boundBy(charters.actor("joint")).size());
  }

  @Test
  void whatSomebodyMayDecideAtLargeLeavesOutTheParts() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "east-committee", "surgery").upTo("£5", Basis.DECISION))
            .gives(
                Gift.of("east-ccg", "east-chief", "hospitals").onward(Fact.unknown(Span.NOWHERE)))
            .gives(Gift.of("east-chief", "joint", "rehabilitation"));
    var resolver = new AuthorityResolver(charters.on(DAY, SmallEngland.law()));
    assertEquals(
        List.of(new FunctionId("hospitals")),
        resolver.remitsOf(charters.actor("east-gb")).stream().map(Remit::function).toList());
    assertEquals(
        List.of(new FunctionId("surgery")),
        resolver.remitsOf(charters.actor("east-committee")).stream().map(Remit::function).toList());
    assertEquals(4, resolver.remitsOver(new FunctionId("surgery")).size());
  }

  @Test
  void anActOnAnotherDayIsRuledByTheLawAndCharterOfThatDay() {
    var charters =
        system()
            .gives(
                Gift.of("county", "director", "social-care")
                    .during(Period.until(LocalDate.of(2020, 3, 31))));
    var later = decide("social-care").on(LocalDate.of(2020, 4, 1));
    assertEquals(List.of("cabinet"), ids(rule(charters, later).deciders()));
    var asked =
        new AuthorityResolver(charters.on(DAY, SmallEngland.law()))
            .rule(Question.of(later).about(charters.actor("director")));
    assertTrue(said(asked).contains("it expired on 2020-03-31"), said(asked));
  }
}
