package remit.core.check.rules.power;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Sector;
import remit.core.power.BlocPower;
import remit.core.power.BodyPower;

/// A joint body on which the NHS alone carries against all the councils.
final class CarriedAgainstCouncils implements Rule {
  private static final Set<String> NHS =
      Set.of("NHS", Sector.NHS_COMMISSIONER.words(), Sector.NHS_PROVIDER.words());
  private static final RuleInfo INFO =
      RuleInfo.note(
              "V103",
              "carried-against-councils",
              "The NHS members alone can carry against all the councils",
              Heading.ROLES)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              On a joint body of councils and NHS bodies the NHS members may be numerous enough to carry a motion against every council. That is
              lawful; whether the partners mean to be equals is for them to say, and this is the number that tells.
              """)
          .bad(
              """
              bodies:
                partnership:
                  seats:
                    icb-officers: { from: icb, person: officer, class: founding, number: 2 }
                  carries: majority #! V103
              """)
          .good(
              """
              bodies:
                partnership:
                  seats:
                    icb-officers: { from: icb, person: officer, class: founding, number: 2 }
                  carries: { all of: [majority, { at least: 1, of: class council }] }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.of().stream().noneMatch(p -> Votes.isCouncil(examined, p.value()))) continue;
      Votes.on(examined, body).flatMap(CarriedAgainstCouncils::finding).ifPresent(findings::add);
    }
  }

  /// The NHS sectors, the larger bloc first; where a council has no power at all, another rule says
  /// so.
  private static Optional<Finding> finding(BodyPower power) {
    if (!Votes.powerless(power).isEmpty() || !hasCouncils(power)) return Optional.empty();
    return power.blocs().stream()
        .filter(b -> b.kind() == BlocPower.Kind.SECTOR && NHS.contains(b.name()))
        .filter(BlocPower::canCarryAlone)
        .max(Comparator.comparingInt(BlocPower::voters))
        .map(bloc -> finding(power.body(), bloc));
  }

  private static boolean hasCouncils(BodyPower power) {
    return power.blocs().stream()
        .anyMatch(b ->
            b.kind() == BlocPower.Kind.SECTOR && b.name().equals(Sector.LOCAL_GOVERNMENT.words()));
  }

  private static Finding finding(Body body, BlocPower bloc) {
    return Finding.of(INFO, body.id().value(), body.membership().carries().place(), "what carries")
        .says(
            "the %d %s members on `%s` carry alone against all its councils: %s"
                .formatted(bloc.voters(), bloc.name(), body.id(), Votes.listed(bloc.seats())))
        .why("councils that can always be outvoted are bound by what others decide")
        .help(
            "ask for the vote of a council in what carries a motion of `%s`, or minute that this is"
                    .formatted(body.id())
                + " meant");
  }
}
