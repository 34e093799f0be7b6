package remit.core.check.rules.openness;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// Records that everybody holds and nobody gives out.
final class NobodyAnswersRequests implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "P007",
              "nobody-answers-requests",
              "Nobody is named to answer requests for the records of a joint body",
              Heading.OPENNESS)
          .restsOn("FOIA-1")
          .saysAlso(
              "mySociety, September 2017: sustainability and transformation partnerships and"
                  + " freedom of information")
          .explanation(
              """
              The right to information is a right against listed bodies, and a joint group is none.
              Its records are held by its members, and each of them can point to the others. One partner should be named that holds the records
              and answers for them.
              """)
          .bad(
              """
              bodies:
                partnership: #! P007
                  terms of reference:
                    records held by: (none)
              """)
          .good(
              """
              bodies:
                partnership:
                  terms of reference:
                    records held by: harbour-council
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.PARTNERS);
  }

  private static final List<String> KINDS =
      List.of(
          "informal",
          "integrated care partnership",
          "NHS joint committee",
          "pooled fund board",
          "proposed 2020");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      boolean meant =
          body.of().size() > 1 && KINDS.stream().anyMatch(k -> examined.isCalled(body, k));
      if (meant && body.terms().recordsHeldBy().isEmpty()) findings.add(finding(body));
    }
  }

  private static Finding finding(Body body) {
    return Finding.of(INFO, body.id().value(), body.place(), "nobody holds its records")
        .says(
            "`%s` has %d partners, and none is named to answer requests for its records"
                .formatted(body.id(), body.of().size()))
        .also(body.of().getFirst().place(), "its partners")
        .why("a joint body is as a rule not listed itself, and requests reach it through a partner")
        .help("name one under `records held by`, for example `%s`".formatted(body.of().getFirst()));
  }
}
