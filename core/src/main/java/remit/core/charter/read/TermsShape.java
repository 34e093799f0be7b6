package remit.core.charter.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Body.Terms;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `terms of reference`.
final class TermsShape {
  private final Keys keys = Keys.of("terms of reference", "What a body was set up to do.");
  private final Key<Fact<String>> document =
      keys.fact("document", Scalars.line(), "what they are called and where they stand");
  private final Key<List<Located<Actor>>> approvedBy;
  private final Key<Fact<LocalDate>> reviewBy =
      keys.fact("review by", Scalars.date(), "the day by which they are to be reviewed");
  private final Key<Optional<Located<Actor>>> reportsTo;
  private final Key<Optional<Located<PartnerId>>> recordsHeldBy;
  private final Key<Fact<Boolean>> votingDirection =
      keys.fact(
          "voting direction",
          Scalars.yesNo(),
          "whether the council directed that some members of its health and wellbeing board do not"
              + " vote");

  TermsShape(Names names) {
    approvedBy = keys.list("approved by", names.actor().located(), "who approves a change");
    reportsTo = keys.optional("reports to", names.actor().located(), "whom it reports to");
    recordsHeldBy =
        keys.optional(
            "records held by", names.partner().located(), "who answers requests for its records");
    keys.sources();
    keys.note();
  }

  Shape<Terms> shape() {
    return keys.makes(f ->
        new Terms(
            f.get(document),
            f.get(approvedBy),
            f.get(reviewBy),
            f.get(reportsTo),
            f.get(recordsHeldBy),
            f.get(votingDirection)));
  }
}
