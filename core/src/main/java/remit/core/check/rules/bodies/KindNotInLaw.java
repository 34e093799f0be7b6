package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.source.Located;

/// A partner or body of a kind that is over or yet to come.
final class KindNotInLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "B006",
              "kind-not-in-law",
              "Something is of a kind that the law does not have on the day",
              Heading.DECISIONS)
          .restsOn("CHANGE-CCG-ICB", "NHSACT-14Z25-29", "HSCA2012-194")
          .explanation(
              """
              Organisations come and go by statute.
              Commissioning groups ended on 30 June 2022 and integrated care boards began the day after. A charter that lets one of them act on a
              day on which the law has no such body describes something that cannot decide.
              """)
          .bad(
              """
              partners:
                old-group: { name: NHS Harbour Clinical Commissioning Group, kind: clinical commissioning group, serves: [], stance: outside } #! B006
              """)
          .good(
              """
              partners:
                old-group: { name: NHS Harbour Clinical Commissioning Group, kind: clinical commissioning group, serves: [], stance: outside, in force: { to: 2022-06-30 } }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var partner : examined.on().partners()) {
      examined
          .kind(partner)
          .filter(k -> k.exists().contains(examined.day()).no())
          .filter(_ -> partner.inForce().contains(examined.day()).yes())
          .ifPresent(k ->
              findings.add(finding(examined, partner.id().value(), partner.kind(), k.exists())));
    }
    for (var body : examined.on().bodies()) {
      examined
          .kind(body)
          .filter(k -> k.exists().contains(examined.day()).no())
          .filter(_ -> body.inForce().contains(examined.day()).yes())
          .ifPresent(
              k -> findings.add(finding(examined, body.id().value(), body.kind(), k.exists())));
    }
  }

  private static Finding finding(
      Examined examined, String about, Located<KindName> kind, Period exists) {
    return Finding.of(INFO, about, kind.place(), "its kind")
        .says(
            "`%s` is a %s on %s, and the law has that kind %s"
                .formatted(about, kind, examined.day(), exists))
        .why("an organisation or body that the law does not have on the day cannot decide on it")
        .help("give `%s` an end or a beginning, or the kind that it is now".formatted(about));
  }
}
