package remit.core.check.rules.bodies;

import java.util.ArrayList;
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
import remit.core.law.BodyKind;
import remit.core.source.Fact;

/// A deciding body without rules for deciding.
final class RulesNotStated implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "B002",
              "rules-not-stated",
              "A body that can decide does not say how it decides",
              Heading.DECISIONS)
          .restsOn("LGA1972-102", "NHSACT-SCH1B-11-17", "GUID-ICB-HANDBOOK")
          .explanation(
              """
              Terms of reference should say who makes a quorum, what carries a motion and who approves changes. Where they do not,
              every contested decision of the body can be contested twice: for what it says, and for whether it was made.
              This is about what the charter leaves out; what is looked for and not known is reported as not known.
              """)
          .bad(
              """
              bodies:
                vale-place-committee: #! B002
                  quorum: (none)
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  quorum: { all of: [3, { at least: 1, of: class council }] }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      boolean decides =
          examined.kind(body).filter(k -> k.capacity() != BodyKind.Capacity.ADVISES).isPresent();
      var missing = missing(body);
      if (decides && !missing.isEmpty()) findings.add(finding(body, missing));
    }
  }

  private static List<String> missing(Body body) {
    var missing = new ArrayList<String>();
    if (body.membership().quorum() instanceof Fact.Unsaid) missing.add("its quorum");
    if (body.membership().carries() instanceof Fact.Unsaid) missing.add("what carries a motion");
    return missing;
  }

  private static Finding finding(Body body, List<String> missing) {
    return Finding.of(INFO, body.id().value(), body.place(), "nothing is said of it")
        .says("`%s` does not say %s".formatted(body.id(), String.join(" or ", missing)))
        .why(
            "a body decides only while it is quorate, and a motion is carried only by the votes"
                + " that its rules ask for")
        .help(
            "state %s for `%s`, or write `unknown` where it was looked for"
                .formatted(String.join(" and ", missing), body.id()));
  }
}
