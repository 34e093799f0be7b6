package remit.core.check.rules.interests;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;
import remit.core.law.Sector;

/// A private seat on an integrated care board or a committee of it that commissions.
final class PrivateSeat implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "I001",
              "private-company-on-a-commissioning-body",
              "Somebody from a private company sits where NHS services are arranged",
              Heading.INTERESTS)
          .restsOn("NHSACT-SCH1B-4")
          .saysAlso("A private company on the partnership board of a system, 2021")
          .explanation(
              """
              Nobody may be appointed who could reasonably be regarded as undermining the independence of the health service.
              The rule is for integrated care boards and for their committees that commission. It is a test of judgement by the one who appoints,
              and no ban on every link. Where a company has a seat, somebody should have made that judgement and recorded it.
              """)
          .bad(
              """
              partners:
                clinic-company: { name: Vale Clinics, kind: private provider, serves: [], stance: outside }
              bodies:
                vale-place-committee:
                  seats:
                    company: { from: clinic-company, person: officer } #! I001
              """)
          .good(
              """
              partners:
                clinic-company: { name: Vale Clinics, kind: private provider, serves: [], stance: outside }
              bodies:
                vale-place-committee:
                  seats:
                    volunteers: { from: none, person: lay member }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.PARTNERS, Section.DELEGATIONS);
  }

  private static final ProvisionId TEST = new ProvisionId("NHSACT-SCH1B-4");

  @Override
  public void check(Examined examined, Findings findings) {
    if (!examined.isInForce(TEST)) return;
    for (var body : examined.on().bodies()) {
      boolean boards =
          body.of().stream().anyMatch(p -> examined.isCalled(p.value(), "integrated care board"));
      if (!boards || !Arranges.services(examined, body)) continue;
      examined.on().seats(body).stream()
          .filter(s -> s.from().stream().anyMatch(p -> isPrivate(examined, p.value())))
          .forEach(s -> findings.add(finding(body, s)));
    }
  }

  private static boolean isPrivate(Examined examined, PartnerId id) {
    return examined
        .on()
        .findPartner(id)
        .filter(p -> examined.isInSector(p, Sector.PRIVATE))
        .isPresent();
  }

  private static Finding finding(Body body, Seat seat) {
    return Finding.of(INFO, body.id().value(), seat.place(), "a private company")
        .says(
            "the seat `%s` of `%s` comes from `%s`, a private company, and the body arranges NHS"
                    .formatted(seat.id(), body.id(), seat.from().getFirst())
                + " services")
        .why(
            "whoever appoints must judge whether the seat could reasonably be regarded as"
                + " undermining the independence of the health service")
        .help("record the judgement of the chair, or end the seat `%s`".formatted(seat.id()));
  }
}
