package remit.core.authority;

import static remit.core.law.FunctionClass.EXECUTIVE;
import static remit.core.law.FunctionClass.HEALTH_SCRUTINY;
import static remit.core.law.FunctionClass.NHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.law.BodyKind.Capacity;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;
import remit.core.law.Gate.Keeps;
import remit.core.law.Gate.Of;
import remit.core.law.Gate.PassingOn;
import remit.core.law.Gate.Receiver;
import remit.core.law.Gate.What;
import remit.core.law.LawPack;
import remit.core.law.Laws;
import remit.core.law.Sector;

/// A law pack of a few kinds, functions and gates, with the shape of England's.
final class SmallEngland {
  static final LocalDate JOINT_FROM = LocalDate.of(2014, 10, 1);

  private SmallEngland() {}

  static LawPack law() {
    return gates(functions(kinds(new Laws()))).pack();
  }

  private static Laws kinds(Laws laws) {
    return laws.partners(
            "ccg",
            Sector.NHS_COMMISSIONER,
            List.of("NHS body"),
            Map.of(NHS, List.of("governing body")))
        .partners(
            "icb",
            Sector.NHS_COMMISSIONER,
            List.of("NHS body"),
            Map.of(NHS, List.of("board"), EXECUTIVE, List.of("board")))
        .partners(
            "council",
            Sector.LOCAL_GOVERNMENT,
            List.of(),
            Map.of(
                EXECUTIVE,
                List.of("cabinet"),
                FunctionClass.COUNCIL,
                List.of("full council"),
                FunctionClass.LOCAL_CHOICE,
                List.of("full council", "cabinet"),
                HEALTH_SCRUTINY,
                List.of("scrutiny")))
        .bodies("governing body", Capacity.DECIDES)
        .bodies("board", Capacity.DECIDES)
        .bodies("cabinet", Capacity.DECIDES)
        .bodies("full council", Capacity.DECIDES)
        .bodies("committee", Capacity.DECIDES)
        .bodies("joint committee", Capacity.DECIDES, Set.of(NHS))
        .bodies("partnership group", Capacity.ADVISES)
        .bodies("scrutiny", Capacity.SCRUTINISES)
        .bodies("joint scrutiny", Capacity.SCRUTINISES);
  }

  private static Laws functions(Laws laws) {
    return laws.function("hospitals", NHS, "ccg", "icb")
        .part("surgery", "hospitals", NHS)
        .part("rehabilitation", "hospitals", NHS)
        .function("social-care", EXECUTIVE, "council")
        .function("local-plan", FunctionClass.LOCAL_CHOICE, "council")
        .function("health-scrutiny", HEALTH_SCRUTINY, "council");
  }

  private static Laws gates(Laws laws) {
    return laws.gate(within("OWN-NHS", NHS))
        .gate(within("OWN-COUNCIL", EXECUTIVE))
        .gate(
            new Gate(
                new ProvisionId("JOINT-CCGS"),
                Period.from(JOINT_FROM),
                List.of("ccg"),
                Set.of(NHS),
                Set.of(),
                Set.of(),
                List.of(
                    new Receiver(What.BODY, List.of("joint committee"), Of.JOINT, List.of("ccg"))),
                PassingOn.WITH_LEAVE,
                Keeps.CONCURRENT))
        .gate(
            new Gate(
                new ProvisionId("S75"),
                Period.ALWAYS,
                List.of("NHS body", "council"),
                Set.of(NHS, EXECUTIVE),
                Set.of(),
                Set.of(new FunctionId("surgery")),
                List.of(new Receiver(What.PARTNER, List.of("any"), Of.OTHER, List.of())),
                PassingOn.WITH_LEAVE,
                Keeps.CONCURRENT))
        .gate(
            new Gate(
                new ProvisionId("JHOSC"),
                Period.ALWAYS,
                List.of("council"),
                Set.of(HEALTH_SCRUTINY),
                Set.of(),
                Set.of(),
                List.of(new Receiver(What.BODY, List.of("joint scrutiny"), Of.JOINT, List.of())),
                PassingOn.NEVER,
                Keeps.NOTHING));
  }

  private static Gate within(String provision, FunctionClass functionClass) {
    return new Gate(
        new ProvisionId(provision),
        Period.ALWAYS,
        List.of("any"),
        Set.of(functionClass),
        Set.of(),
        Set.of(),
        List.of(Laws.to(What.BODY, Of.OWN), Laws.to(What.POST, Of.OWN)),
        PassingOn.UNLESS_FORBIDDEN,
        Keeps.CONCURRENT);
  }
}
