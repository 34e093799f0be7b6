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
import static remit.core.authority.AuthorityCases.committee;
import static remit.core.authority.AuthorityCases.rule;
import static remit.core.authority.AuthorityCases.said;
import static remit.core.authority.AuthorityCases.system;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.charter.Body;
import remit.core.charter.Charters;
import remit.core.charter.Delegation.Basis;
import remit.core.charter.Gift;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Fact;
import remit.core.source.Located;

class AuthorityResolverTest {
  @Test
  void whatOnePartnerHoldsItsPrincipalOrganDecides() {
    var ruling = rule(system(), in(decide("hospitals"), "east"));
    assertEquals(List.of("east-gb"), ids(ruling.deciders()));
    assertInstanceOf(Ruling.Decides.class, ruling);
    assertEquals(List.of(new PartnerId("east-ccg")), ruling.deciders().getFirst().binds());
  }

  @Test
  void whatTwoPartnersHoldEachDecidesForItself() {
    var ruling = assertInstanceOf(Ruling.Jointly.class, rule(system(), decide("hospitals")));
    assertEquals(List.of("east-gb", "west-gb"), ids(ruling.deciders()));
    assertEquals(Ruling.Manner.SEPARATELY, ruling.manner());
  }

  @Test
  void bodiesThatMeetTogetherDecideInCommon() {
    var charters =
        new Charters()
            .partner("east-ccg", "ccg")
            .partner("west-ccg", "ccg")
            .body("west-gb", "governing body", "west-ccg")
            .body(
                "east-gb",
                "governing body",
                Body.Status.ACTIVE,
                Period.ALWAYS,
                new Body.Doings(
                    List.of(Located.nowhere(new remit.core.kernel.BodyId("west-gb"))),
                    List.of(),
                    List.of(),
                    List.of()),
                "east-ccg");
    var ruling = assertInstanceOf(Ruling.Jointly.class, rule(charters, decide("hospitals")));
    assertEquals(Ruling.Manner.IN_COMMON, ruling.manner());
  }

  @Test
  void aJointCommitteeToWhichAllGaveDecidesForAll() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "joint", "hospitals").under("JOINT-CCGS"))
            .gives(Gift.of("west-ccg", "joint", "hospitals").under("JOINT-CCGS"));
    var ruling = assertInstanceOf(Ruling.Decides.class, rule(charters, decide("hospitals")));
    assertEquals(List.of("joint"), ids(ruling.deciders()));
    assertEquals(
        List.of(new PartnerId("east-ccg"), new PartnerId("west-ccg")),
        ruling.deciders().getFirst().binds());
    assertEquals(
        "JOINT-CCGS",
        ruling
            .deciders()
            .getFirst()
            .chains()
            .getFirst()
            .links()
            .getFirst()
            .gate()
            .provision()
            .value());
  }

  @Test
  void aGateThatWasClosedWhenTheDelegationWasMadeLetsNothingThrough() {
    var early = Period.from(SmallEngland.JOINT_FROM.minusDays(1));
    var charters =
        system()
            .gives(Gift.of("east-ccg", "joint", "hospitals").during(early))
            .gives(Gift.of("west-ccg", "joint", "hospitals").during(early));
    assertInstanceOf(Ruling.Jointly.class, rule(charters, decide("hospitals")));
    var signedLater =
        system()
            .gives(
                Gift.of("east-ccg", "joint", "hospitals")
                    .during(early)
                    .signed(SmallEngland.JOINT_FROM))
            .gives(
                Gift.of("west-ccg", "joint", "hospitals")
                    .during(early)
                    .signed(SmallEngland.JOINT_FROM));
    assertInstanceOf(Ruling.Decides.class, rule(signedLater, decide("hospitals")));
  }

  @Test
  void aCouncilsFunctionNeverReachesAJointCommitteeOfTheNhs() {
    var charters = system().gives(Gift.of("county", "joint", "social-care").exclusive());
    var ruling = rule(charters, decide("social-care"));
    assertEquals(List.of("cabinet"), ids(ruling.deciders()));
    var refused =
        assertInstanceOf(Ruling.Nobody.class, ask(charters, decide("social-care"), "joint"));
    assertEquals(1, refused.refusals().getFirst().nearest().size());
  }

  @Test
  void aPartnershipGroupHoldsNothingAndOnlyAdvises() {
    var charters =
        system()
            .gives(Gift.of("east-ccg", "group", "hospitals"))
            .gives(Gift.of("west-ccg", "group", "hospitals"));
    assertInstanceOf(Ruling.Jointly.class, rule(charters, decide("hospitals")));
    assertInstanceOf(Ruling.Recommends.class, ask(charters, decide("hospitals"), "group"));
  }

  @Test
  void aDormantOrganActsNoMoreButWhatItGaveStaysGiven() {
    var charters =
        new Charters()
            .partner("ccg", "ccg")
            .body("gb", "governing body", Body.Status.DORMANT, Period.ALWAYS, "ccg")
            .body("committee", "committee", "ccg")
            .gives(Gift.of("ccg", "committee", "hospitals"));
    assertEquals(List.of("committee"), ids(rule(charters, decide("hospitals")).deciders()));
    var asked = assertInstanceOf(Ruling.Nobody.class, ask(charters, decide("hospitals"), "gb"));
    assertTrue(said(asked).contains("gb is dormant"), said(asked));
  }

  @Test
  void anOrganThatIsNotThereLeavesNobody() {
    var charters =
        new Charters()
            .partner("ccg", "ccg")
            .body(
                "gb", "governing body", Body.Status.ACTIVE, Period.until(DAY.minusDays(1)), "ccg");
    var ruling = assertInstanceOf(Ruling.Nobody.class, rule(charters, decide("hospitals")));
    assertTrue(said(ruling).contains("gb is not there on 2019-11-15"), said(ruling));
  }

  @Test
  void nobodyHoldsWhatNoPartnerOfTheCharterHolds() {
    var charters = new Charters().partner("county", "council").body("cabinet", "cabinet", "county");
    var ruling = assertInstanceOf(Ruling.Nobody.class, rule(charters, decide("hospitals")));
    assertTrue(said(ruling).contains("it belongs to ccgs, icbs"), said(ruling));
  }

  @Test
  void aLimitForEachDecisionLooksAtOneDecisionAndALimitForASchemeAtAll() {
    var each =
        committee(Gift.of("east-ccg", "east-committee", "hospitals").upTo("£5m", Basis.DECISION));
    var act = in(decide("hospitals"), "east");
    assertEquals(
        List.of("east-gb", "east-committee"),
        ids(rule(each, spending(act, "£3m", "£3m", "£0")).deciders()));
    var scheme =
        committee(Gift.of("east-ccg", "east-committee", "hospitals").upTo("£5m", Basis.SCHEME));
    assertEquals(
        List.of("east-gb"), ids(rule(scheme, spending(act, "£3m", "£3m", "£0")).deciders()));
    var asked = ask(scheme, spending(act, "£3m", "£3m", "£0"), "east-committee");
    assertTrue(
        said(asked)
            .contains(
                "£3m with the £3m committed before comes to £6m, which is over the limit of £5m"
                    + " for each scheme by £1m"),
        said(asked));
    var year =
        committee(Gift.of("east-ccg", "east-committee", "hospitals").upTo("£5m", Basis.YEAR));
    assertEquals(
        List.of("east-gb"),
        ids(rule(year, spending(act, "£3m", "£0", "£2,000,000.01")).deciders()));
    assertEquals(
        List.of("east-gb", "east-committee"),
        ids(rule(year, spending(act, "£3m", "£9m", "£2m")).deciders()));
  }

  @Test
  void aLimitOfRevenueGivesNoCapital() {
    var charters =
        committee(
            Gift.of("east-ccg", "east-committee", "hospitals")
                .limit(
                    Fact.of(remit.core.kernel.Money.ofPounds(10)),
                    Optional.of(MoneyKind.REVENUE),
                    Basis.DECISION));
    var act = in(decide("hospitals"), "east");
    assertEquals(
        List.of("east-gb"), ids(rule(charters, spending(act, "£1", MoneyKind.CAPITAL)).deciders()));
    assertEquals(
        List.of("east-gb", "east-committee"),
        ids(rule(charters, spending(act, "£1", MoneyKind.REVENUE)).deciders()));
    var open =
        assertInstanceOf(
            Ruling.Unknown.class, ask(charters, spending(act, "£1"), "east-committee"));
    assertEquals("whether the money is revenue or capital", open.settledBy().getFirst().what());
  }

  @Test
  void whatIsTakenOutIsNotGiven() {
    var charters =
        system()
            .gives(
                Gift.of("east-ccg", "east-committee", "hospitals")
                    .except("surgery")
                    .exceptChanges(ChangeClass.SUBSTANTIAL));
    assertEquals(List.of("east-gb"), ids(rule(charters, in(decide("surgery"), "east")).deciders()));
    assertEquals(
        List.of("east-gb", "east-committee"),
        ids(rule(charters, in(decide("rehabilitation"), "east")).deciders()));
    assertEquals(
        List.of("east-gb"),
        ids(
            rule(
                    charters,
                    Acts.changing(in(decide("rehabilitation"), "east"), ChangeClass.SUBSTANTIAL))
                .deciders()));
  }

  @Test
  void anAreaThatIsNotCoveredBreaksTheChain() {
    var charters = system().gives(Gift.of("county", "director", "social-care").areas("east"));
    assertEquals(
        List.of("cabinet", "director"),
        ids(rule(charters, in(decide("social-care"), "east")).deciders()));
    assertEquals(List.of("cabinet"), ids(rule(charters, decide("social-care")).deciders()));
    var asked = ask(charters, decide("social-care"), "director");
    assertTrue(said(asked).contains("west is not covered"), said(asked));
  }
}
