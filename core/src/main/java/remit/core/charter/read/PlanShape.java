package remit.core.charter.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Plan;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PlanId;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `plans`: what several partners are to work to.
final class PlanShape {
  private final Keys keys = Keys.of("plan", "A plan that several partners are to work to.");
  private final Key<String> title = keys.required("title", Scalars.line(), "what it is called");
  private final Key<Located<String>> kind =
      keys.required(
          "kind",
          Scalars.line().located(),
          "such as `five-year system plan`, `joint forward plan` or `better care fund plan`");
  private final Key<List<Located<AreaId>>> areas;
  private final Key<List<Located<PartnerId>>> owners;
  private final Key<List<Located<PartnerId>>> consultees;
  private final Key<List<Located<PartnerId>>> shows;
  private final Key<List<Plan.Part>> parts;
  private final Key<List<Plan.Approval>> approvedBy;
  private final Key<Fact<List<String>>> restsOn =
      keys.fact("rests on", Shapes.list(Scalars.line()), "what it is built on");
  private final Key<Fact<LocalDate>> due = keys.fact("due", Scalars.date(), "when it must be done");
  private final Key<Fact<Boolean>> published =
      keys.fact("published", Scalars.yesNo(), "whether anybody can read it");
  private final Key<Optional<Plan.Gap>> gap;
  private final Key<Period> covers = keys.period("covers", "the years that it is for");
  private final Key<List<Citation>> source = keys.sources();

  PlanShape(Names names) {
    var partner = names.partner().located();
    areas = keys.list("areas", names.area().located(), "where it applies");
    owners = keys.list("owners", partner, "whose plan it is");
    consultees = keys.list("consultees", partner, "who is asked and does not own it");
    shows = keys.list("shows name of", partner, "whose name or logo it carries");
    parts =
        keys.entries(
            "parts",
            Scalars.line().called("the name of a part"),
            part(names),
            "its parts and who discussed them");
    approvedBy =
        keys.list("approved by", approval(names), "the bodies that approved it, or are to");
    gap = keys.optional("gap", gap(names), "the money that is missing");
    keys.note();
  }

  private static Shape<Plan.Part> part(Names names) {
    var keys = Keys.of("part of a plan", "One part of a plan, such as primary care.");
    var discussedBy =
        keys.fact(
            "discussed by",
            Shapes.list(names.body().located()),
            "the boards that discussed this part for itself");
    keys.sources();
    keys.note();
    return keys.makes(f -> new Plan.Part(f.id().value(), f.get(discussedBy), f.place()));
  }

  private static Shape<Plan.Approval> approval(Names names) {
    var keys = Keys.of("approval", "A body that approved a plan, and when.");
    var body = keys.required("body", names.body().located(), "the body");
    var on = keys.fact("on", Scalars.date(), "the day");
    keys.sources();
    keys.note();
    return Choice.<Plan.Approval>of("a body, or a map with `body` and `on`")
        .scalar(names.body().located().map(b -> new Plan.Approval(b, Fact.unsaid(b.place()))))
        .map(keys.makes(f -> new Plan.Approval(f.get(body), f.get(on))));
  }

  private static Shape<Plan.Gap> gap(Names names) {
    var keys = Keys.of("gap of a plan", "The money that is missing, and what is to close it.");
    var amount = keys.fact("amount", Scalars.money(), "how much is missing");
    var measures = keys.fact("measures", Shapes.list(measure(names)), "what is to close it");
    keys.sources();
    keys.note();
    return keys.makes(f -> new Plan.Gap(f.get(amount), f.get(measures), f.place()));
  }

  private static Shape<Plan.Measure> measure(Names names) {
    var keys = Keys.of("measure", "One measure to close a gap.");
    var name = keys.required("name", Scalars.line(), "what is to be done");
    var amount = keys.fact("amount", Scalars.money(), "how much it is to save");
    var owner = keys.fact("owner", names.partner(), "who answers for it");
    var approved = keys.fact("approved", Scalars.line(), "the decision that approved it");
    keys.sources();
    keys.note();
    return keys.makes(f ->
        new Plan.Measure(f.get(name), f.get(amount), f.get(owner), f.get(approved), f.place()));
  }

  Shape<Plan> shape() {
    return keys.makes(this::plan);
  }

  private Plan plan(Fields f) {
    return new Plan(
        new PlanId(f.id().value()),
        f.get(title),
        f.get(kind),
        f.get(areas),
        f.get(owners),
        f.get(consultees),
        f.get(shows),
        f.get(parts),
        f.get(approvedBy),
        f.get(restsOn),
        f.get(due),
        f.get(published),
        f.get(gap),
        f.get(covers),
        f.get(source),
        f.place());
  }
}
