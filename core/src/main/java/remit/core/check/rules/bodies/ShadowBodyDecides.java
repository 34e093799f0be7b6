package remit.core.check.rules.bodies;

import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;

/// A body that is not set up, or asleep, and has work.
final class ShadowBodyDecides implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "B005",
              "shadow-body-decides",
              "A body that is dormant or not yet set up in law is treated as deciding",
              Heading.DECISIONS)
          .restsOn("CONCEPT-NONSTAT")
          .explanation(
              """
              A board that meets before it is set up in law, or one that exists on paper only, can decide nothing, whatever is sent to
              it. Decisions taken there have to be taken again by whoever holds the power.
              """)
          .bad(
              """
              bodies:
                vale-place-committee: #! B005
                  status: dormant
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  status: active
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.DELEGATIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.status() == Body.Status.ACTIVE) continue;
      work(examined, body).ifPresent(work -> findings.add(finding(body, work)));
    }
  }

  private static Optional<Label> work(Examined examined, Body body) {
    var given =
        examined.on().delegations().stream()
            .filter(d -> d.to().value() instanceof Actor.OfBody(var id) && id.equals(body.id()))
            .map(d -> new Label(d.to().place(), "a delegation to it"))
            .findFirst();
    return given.or(() ->
        body.doings().saidToDecide().stream()
            .map(f -> new Label(f.place(), "said to decide this"))
            .findFirst());
  }

  private static Finding finding(Body body, Label work) {
    var state = body.status() == Body.Status.DORMANT ? "dormant" : "not set up in law yet";
    return Finding.of(INFO, body.id().value(), body.place(), "its status")
        .says("`%s` is %s and is treated as deciding".formatted(body.id(), state))
        .also(work.place(), work.message())
        .why("a body decides only when it exists in law and meets")
        .help(
            "take the decisions of `%s` where the power is, until the body is at work"
                .formatted(body.id()));
  }
}
