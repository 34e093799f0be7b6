package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.BodyId;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `bodies`: whatever meets.
final class BodyShape {
  private final Keys keys = Keys.of("body", "Something that meets.");
  private final Key<String> name = keys.required("name", Scalars.line(), "what it is called");
  private final Key<Located<KindName>> kind;
  private final Key<List<Located<PartnerId>>> of;
  private final Key<Optional<Located<ProvisionId>>> under;
  private final Key<Optional<Located<BodyId>>> committeeOf;
  private final Key<List<Located<AreaId>>> areas;
  private final Key<Body.Status> status =
      keys.otherwise(
          "status",
          Words.of("a status", Body.Status.values()),
          Body.Status.ACTIVE,
          "whether it is at work: `active` (if left out), `dormant` or `shadow`");
  private final Key<Optional<List<Seat>>> seats;
  private final Key<Optional<Body.SeatsKnown>> seatsKnown =
      keys.optional(
          "seats known",
          Words.of("how many seats are known", Body.SeatsKnown.values()),
          "`all` (if seats are given), `some` (there are more) or `none`");
  private final Key<Fact<VotingRule>> quorum;
  private final Key<Fact<VotingRule>> carries;
  private final Key<Body.Tie> tie;
  private final Key<Optional<Meetings>> meets;
  private final Key<List<Located<BodyId>>> meetsWith;
  private final Key<List<Located<FunctionId>>> advisesOn;
  private final Key<List<Located<Actor>>> scrutinises;
  private final Key<List<Located<FunctionId>>> saidToDecide;
  private final Key<Optional<Body.Terms>> terms;
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<Citation>> source = keys.sources();
  private final Losses losses;

  BodyShape(Names names, Losses losses) {
    this.losses = losses;
    var function = names.function().located();
    kind = keys.required("kind", names.bodyKind().located(), "what sort of body it is in law");
    of = keys.requiredList("of", names.partner().located(), "whose it is; several: a joint body");
    under = keys.optional("under", names.provision().located(), "the provision it is set up under");
    committeeOf =
        keys.optional("committee of", names.body().located(), "the body whose committee it is");
    areas =
        keys.list(
            "areas", names.area().located(), "where it acts; left out: where its partners serve");
    seats =
        keys.optional("seats", seats(names), "who sits on it; `unknown` or left out: not known");
    var rule = new VotingRuleShape(names).shape();
    quorum = voting("quorum", rule, "who must be present for it to decide");
    carries = voting("carries", rule, "what it takes to carry a motion");
    tie =
        keys.otherwise(
            "tie",
            losses.watch(Section.VOTING, Words.of("a rule for ties", Body.Tie.values())),
            Body.Tie.CASTING_VOTE_OF_THE_CHAIR,
            "what happens on equal votes: the chair has a casting vote if left out");
    meets =
        keys.optional(
            "meets",
            losses.watch(Section.MEETINGS, new MeetingsShape().shape()),
            "how and when it meets");
    meetsWith =
        keys.list(
            "meets together with",
            names.body().located(),
            "bodies that it meets in common with; each decides for itself");
    advisesOn = keys.list("advises on", function, "on what it only recommends or is consulted");
    scrutinises =
        keys.list("scrutinises", names.partnerOrBody().located(), "whose decisions it reviews");
    saidToDecide =
        keys.list(
            "said to decide", function, "what it is described as deciding, whatever the law says");
    terms = keys.optional("terms of reference", new TermsShape(names).shape(), "its remit");
    keys.note();
  }

  private Key<Fact<VotingRule>> voting(String key, Shape<VotingRule> rule, String says) {
    return keys.open(key, losses.watch(Section.VOTING, Shapes.fact(rule)), says);
  }

  /// The seats, or nothing where they are not known.
  private Shape<List<Seat>> seats(Names names) {
    var entries = Shapes.entries(Scalars.slug("the name of a seat"), new SeatShape(names).shape());
    var unknown = Scalars.oneOf("seats", java.util.Map.of("unknown", List.<Seat>of()));
    return losses.watch(
        Section.SEATS,
        Choice.<List<Seat>>of("a map of seats, or unknown").scalar(unknown).map(entries));
  }

  Shape<Body> shape() {
    return keys.makes(this::body);
  }

  private Body body(Fields f) {
    return new Body(
        new BodyId(f.id().value()),
        f.get(name),
        f.get(kind),
        f.get(of),
        f.get(under),
        f.get(committeeOf),
        f.get(areas),
        f.get(status),
        membership(f),
        f.get(meets).orElseGet(() -> Meetings.unsaid(f.place())),
        new Body.Doings(
            f.get(meetsWith), f.get(advisesOn), f.get(scrutinises), f.get(saidToDecide)),
        f.get(terms).orElseGet(() -> Body.Terms.unsaid(f.place())),
        f.get(inForce),
        f.get(source),
        f.place());
  }

  private Body.Membership membership(Fields f) {
    var listed = f.get(seats).orElse(List.of());
    var known =
        f.get(seatsKnown).orElse(listed.isEmpty() ? Body.SeatsKnown.NONE : Body.SeatsKnown.ALL);
    var membership = new Body.Membership(listed, known, f.get(quorum), f.get(carries), f.get(tie));
    check(f, membership);
    return membership;
  }

  /// Whether rules and seats speak of seats that there are; asked only where all are known.
  private void check(Fields f, Body.Membership membership) {
    switch (membership.known()) {
      case ALL -> {
        if (new SeatNames(membership.seats(), f).check(membership)) {
          losses.add(Section.VOTING);
        }
      }
      case SOME, NONE -> {}
    }
  }
}
