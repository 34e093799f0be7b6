package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind;
import remit.core.law.BodyKind.Capacity;
import remit.core.law.DutyRule;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;

/// What must be true of the pack of England as law, beyond that it can be read.
final class LawOfEnglandTest {
  private static final LawPack LAW = LawPacks.england();
  private static final String PROPOSED = "proposed 2020";
  private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

  /// Functions that had no holder on some day from April 2013 to now, with the days on which they
  /// had one.
  private static final Map<String, String> NOT_ALWAYS =
      Map.ofEntries(
          Map.entry("approve-better-care-fund-plan", "2015-04-01..2026-11-24"),
          Map.entry("approve-change-of-board-constitution", "2022-07-01..2026-11-24"),
          Map.entry("approve-joint-capital-plan", "2022-07-01..2026-11-24"),
          Map.entry("approve-joint-forward-plan", "2022-07-01..2026-11-24"),
          Map.entry("approve-system-plan", "2015-12-22..2026-11-24"),
          Map.entry("assess-integrated-care-boards", "2022-07-01..2026-11-24"),
          Map.entry("assure-service-change", "2018-03-01..2026-11-24"),
          Map.entry("call-in-reconfiguration", "2024-01-31..2026-11-24"),
          Map.entry("establish-integrated-care-boards", "2022-05-09..2026-11-24"),
          Map.entry("prepare-commissioning-plan", "2013-04-01..2022-06-30"),
          Map.entry("prepare-integrated-care-strategy", "2022-07-01..2026-11-24"),
          Map.entry("refer-to-secretary-of-state", "2013-04-01..2024-01-30"),
          Map.entry("set-joint-financial-objectives", "2022-07-01..2026-11-24"));

  @Test
  void everyFunctionHasAHolderOnEveryDayOnWhichTheLawGivesItOne() {
    var found = new TreeMap<String, String>();
    for (var function : LAW.functions()) {
      var held = held(function);
      if (!held.equals(FIRST + ".." + LAST)) {
        found.put(function.id().value(), held);
      }
    }
    assertEquals(new TreeMap<>(NOT_ALWAYS), found);
  }

  /// The stretches of days with a holder of an enacted kind.
  private static String held(Function function) {
    var stretches = new ArrayList<String>();
    LocalDate since = null;
    for (var day = FIRST; !day.isAfter(LAST.plusDays(1)); day = day.plusDays(1)) {
      boolean is = !day.isAfter(LAST) && !holders(function, day).isEmpty();
      if (is && since == null) {
        since = day;
      } else if (!is && since != null) {
        stretches.add(since + ".." + day.minusDays(1));
        since = null;
      }
    }
    return String.join(" ", stretches);
  }

  private static Set<String> holders(Function function, LocalDate day) {
    var holders = new TreeSet<String>();
    for (var holding : function.holdings()) {
      if (!holding.period().contains(day).yes()) continue;
      for (var kind : LAW.partnerKinds()) {
        if (kind.exists().contains(day).yes()
            && !kind.groups().contains(PROPOSED)
            && holding.kinds().stream().anyMatch(kind::isCalled)) {
          holders.add(kind.name().value());
        }
      }
    }
    return holders;
  }

  private static Set<String> holders(String function, String day) {
    var found = LAW.findFunction(new FunctionId(function)).orElseThrow();
    return holders(found, LocalDate.parse(day));
  }

  @Test
  void hospitalServicesWentFromGroupsToBoardsOvernight() {
    assertEquals(
        Set.of("clinical commissioning group"), holders("arrange-acute-services", "2022-06-30"));
    assertEquals(Set.of("integrated care board"), holders("arrange-acute-services", "2022-07-01"));
  }

  @Test
  void pharmacyAndDentistryWentToBoardsInApril2023() {
    var function = "arrange-pharmacy-optometry-and-dentistry";
    assertEquals(Set.of("nhs england"), holders(function, "2023-03-31"));
    assertEquals(Set.of("integrated care board"), holders(function, "2023-04-01"));
  }

  @Test
  void referralEndedTheDayBeforeCallInBegan() {
    assertFalse(holders("refer-to-secretary-of-state", "2024-01-30").isEmpty());
    assertTrue(holders("refer-to-secretary-of-state", "2024-01-31").isEmpty());
    assertTrue(holders("call-in-reconfiguration", "2024-01-30").isEmpty());
    assertEquals(Set.of("secretary of state"), holders("call-in-reconfiguration", "2024-01-31"));
  }

  @Test
  void whoHoldsAFunctionHasAnOrganForIt() {
    var without = new TreeSet<String>();
    for (var function : LAW.functions()) {
      for (var holding : function.holdings()) {
        if (holding.kinds().contains("any")) continue;
        for (var kind : LAW.partnerKinds()) {
          if (holding.kinds().stream().anyMatch(kind::isCalled)
              && kind.organsFor(function.functionClass()).isEmpty()) {
            without.add(kind.name() + ": " + function.functionClass().words());
          }
        }
      }
    }
    assertEquals(Set.of("secretary of state: central"), without);
  }

  @Test
  void anOrganMayHoldWhatItIsTheOrganFor() {
    for (var kind : LAW.partnerKinds()) {
      kind.organs()
          .forEach((cls, organs) -> {
            for (var organ : organs) {
              var body = LAW.findBodyKind(organ).orElseThrow();
              assertTrue(mayHold(body, cls), () -> organ + " as organ for " + cls.words());
              assertTrue(
                  body.of().isEmpty() || body.of().stream().anyMatch(kind::isCalled),
                  () -> organ + " of a " + kind.name());
            }
          });
    }
  }

  private static boolean mayHold(BodyKind body, FunctionClass cls) {
    return body.capacity() != Capacity.ADVISES
        && (body.mayHold().isEmpty() || body.mayHold().contains(cls));
  }

  @Test
  void noGateLeadsToABodyThatMayNotHoldWhatComesThrough() {
    for (var gate : LAW.gates()) {
      for (var receiver : bodies(gate)) {
        for (var body : called(receiver)) {
          assertTrue(
              gate.classes().stream().anyMatch(cls -> mayHold(body, cls)),
              () -> gate.provision() + " to " + body.name());
        }
      }
    }
  }

  private static List<Gate.Receiver> bodies(Gate gate) {
    return gate.receivers().stream().filter(r -> r.what() == Gate.What.BODY).toList();
  }

  private static List<BodyKind> called(Gate.Receiver receiver) {
    return LAW.bodyKinds().stream()
        .filter(body -> receiver.called().stream().anyMatch(body::isCalled))
        .toList();
  }

  @Test
  void councilFunctionsReachAnNhsBodyBySection75Only() {
    var ways = new TreeSet<String>();
    for (var gate : LAW.gates()) {
      if (gate.classes().contains(FunctionClass.EXECUTIVE) && gives(gate, "council")) {
        for (var receiver : gate.receivers()) {
          if (reachesNhs(receiver)) ways.add(gate.provision().value());
        }
      }
    }
    assertEquals(Set.of("NHSACT-75"), ways);
  }

  private static boolean gives(Gate gate, String word) {
    return kinds(word).stream().anyMatch(k -> gate.givers().stream().anyMatch(k::isCalled));
  }

  private static List<PartnerKind> kinds(String word) {
    return LAW.partnerKinds().stream().filter(k -> k.isCalled(word)).toList();
  }

  private static boolean reachesNhs(Gate.Receiver receiver) {
    var words = receiver.what() == Gate.What.PARTNER ? receiver.called() : receiver.parties();
    return receiver.of() != Gate.Of.OWN
        && kinds("NHS body").stream().anyMatch(k -> words.stream().anyMatch(k::isCalled));
  }

  @Test
  void healthScrutinyReachesScrutinyBodiesOnly() {
    for (var gate : LAW.gates()) {
      if (!gate.classes().contains(FunctionClass.HEALTH_SCRUTINY)) continue;
      assertEquals(gate.receivers(), bodies(gate), () -> "only bodies by " + gate.provision());
      bodies(gate)
          .forEach(receiver ->
              called(receiver)
                  .forEach(body -> assertEquals(Capacity.SCRUTINISES, body.capacity())));
    }
  }

  @Test
  void groupsHadNoJointCommitteeBeforeOctober2014() {
    var opened =
        LAW.gates().stream()
            .filter(g -> g.givers().contains("clinical commissioning group"))
            .filter(
                g -> bodies(g).stream().anyMatch(r -> r.called().contains("ccg joint committee")))
            .map(Gate::open)
            .toList();
    assertEquals(List.of(Period.of(LocalDate.of(2014, 10, 1), LocalDate.of(2022, 6, 30))), opened);
  }

  @Test
  void aGateIsOpenOnlyWhileItsProvisionIsInForce() {
    for (var gate : LAW.gates()) {
      if (gate.provision().value().equals("GUID-INTEGRATING-CARE-2020")) continue;
      var inForce = LAW.findProvision(gate.provision()).orElseThrow().inForce();
      gate.open()
          .firstDay()
          .ifPresent(day -> assertTrue(inForce.contains(day).yes(), gate.provision()::value));
      inForce
          .lastDay()
          .ifPresent(day -> assertEquals(Period.On.class, gate.open().to().getClass(), "" + day));
    }
  }

  @Test
  void onlyAProposalOf2020SpeaksOfItsKinds() {
    for (var gate : LAW.gates()) {
      boolean proposed =
          gate.givers().contains("statutory ics nhs body")
              || bodies(gate).stream()
                  .anyMatch(r -> r.called().contains("statutory ics joint committee"));
      assertEquals(
          gate.provision().equals(new ProvisionId("GUID-INTEGRATING-CARE-2020")), proposed);
    }
    var body = LAW.findBodyKind(new KindName("statutory ics joint committee")).orElseThrow();
    assertTrue(body.note().orElseThrow().contains("never enacted"));
  }

  @Test
  void whatIsExcludedFromPoolingCannotPassSection75() {
    var excluded = new TreeSet<FunctionId>();
    LAW.functions().stream()
        .filter(f -> f.pooling() == Function.Pooling.EXCLUDED)
        .forEach(f -> excluded.add(f.id()));
    var barred = new TreeSet<FunctionId>();
    LAW.gates().stream()
        .filter(g -> g.provision().value().equals("NHSACT-75"))
        .forEach(g -> barred.addAll(g.excluded()));
    assertEquals(excluded, barred);
  }

  @Test
  void everyNoticeOfElitestonesKindIsInClearWorkingDays() {
    var terms = new TreeSet<String>();
    for (var provision : LAW.provisions()) {
      for (var duty : provision.duties()) {
        for (var anchor : duty.anchors()) {
          if (anchor.step() instanceof DutyRule.Meeting) {
            anchor.atLeast().ifPresent(term -> terms.add(provision.id() + " " + term));
          }
        }
      }
    }
    assertEquals(
        Set.of(
            "LGA1972-100A 5 clear working days",
            "LGA1972-100B 5 clear working days",
            "LGA1972-SCH12 5 clear working days",
            "PBAMA1960 3 clear days",
            "SI2012-2089-3-5 28 clear days",
            "SI2012-2089-3-5 5 clear working days",
            "SI2012-2089-6-7 5 clear working days"),
        terms);
  }

  @Test
  void guidanceNeverMakesAMustExceptWhereItSaysAsAMinimum() {
    var musts = new TreeSet<String>();
    for (var provision : LAW.provisions()) {
      if (provision.standing().binding()) continue;
      provision.duties().stream()
          .filter(duty -> duty.force() == DutyRule.Force.MUST)
          .forEach(duty -> musts.add(provision.id() + "/" + duty.id()));
    }
    assertEquals(
        Set.of(
            "BCF/board-sign-off",
            "BCF/finance-sign-off",
            "BCF/submit",
            "GUID-LTPIF-2019/dedicated-discussion"),
        musts);
  }
}
