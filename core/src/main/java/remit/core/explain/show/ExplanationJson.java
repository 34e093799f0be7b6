package remit.core.explain.show;

import java.util.Collection;
import java.util.List;
import remit.core.explain.BodyPart;
import remit.core.explain.DelegationPart;
import remit.core.explain.Explanation;
import remit.core.explain.FunctionPart;
import remit.core.explain.Power;
import remit.core.explain.Statement;
import remit.core.json.Json;
import remit.core.kernel.Citation;
import remit.core.source.Span;

/// An explanation as JSON: `charter, asOf, system, areas[], partners[], bodies[], posts[],
/// functions[], delegations[], reserved[], funds[], bound[], unknown[]`.
public final class ExplanationJson {
  private ExplanationJson() {}

  public static Json of(Explanation explanation) {
    var heading = explanation.heading();
    return Json.object()
        .with("charter", heading.charter())
        .with("asOf", heading.asOf())
        .with(
            "system",
            Json.object()
                .with("title", heading.title())
                .with("reality", lower(heading.reality()))
                .with("law", heading.law())
                .with("says", Json.array(explanation.system(), ExplanationJson::statement)))
        .with("areas", Json.array(explanation.areas(), ExplanationJson::area))
        .with("partners", Json.array(explanation.partners(), ExplanationJson::partner))
        .with("bodies", Json.array(explanation.bodies(), ExplanationJson::body))
        .with("posts", Json.array(explanation.posts(), ExplanationJson::post))
        .with("functions", Json.array(explanation.functions(), ExplanationJson::function))
        .with("delegations", Json.array(explanation.delegations(), ExplanationJson::delegation))
        .with("reserved", Json.array(explanation.reserved(), ExplanationJson::reserved))
        .with("funds", Json.array(explanation.funds(), ExplanationJson::fund))
        .with("bound", Json.array(explanation.bound(), ExplanationJson::bond))
        .with("unknown", Json.array(explanation.unknown(), ExplanationJson::gap));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Json place(Span place) {
    if (place.file().isEmpty()) return Json.nothing();
    return Json.object().with("file", place.file()).with("line", place.line());
  }

  private static Json sources(List<Citation> sources) {
    return Json.array(
        sources,
        s ->
            Json.object()
                .with("title", s.title())
                .with("provision", s.provision().map(p -> p.value()))
                .with("link", s.link()));
  }

  private static Json statement(Statement statement) {
    return Json.object()
        .with("text", statement.text())
        .with("certainty", statement.certainty().word())
        .with("note", statement.note())
        .with("sources", sources(statement.sources()))
        .with("place", place(statement.place()));
  }

  private static Json ids(Collection<? extends remit.core.kernel.Id> ids) {
    return Json.array(ids, i -> Json.of(i.value()));
  }

  private static Json area(Explanation.AreaPart area) {
    return Json.object()
        .with("id", area.id().value())
        .with("name", area.name())
        .with("level", lower(area.level()))
        .with("gss", area.gss())
        .with("madeOf", Json.texts(area.madeOf()))
        .with("partners", Json.texts(area.partners()))
        .with("population", statement(area.population()))
        .with("place", place(area.place()));
  }

  private static Json partner(Explanation.PartnerPart partner) {
    return Json.object()
        .with("id", partner.id().value())
        .with("name", partner.name())
        .with("kind", partner.kind())
        .with("sector", partner.sector().map(s -> s.words()))
        .with("serves", Json.texts(partner.serves()))
        .with("stance", statement(partner.stance()))
        .with("succeeds", Json.texts(partner.succeeds()))
        .with("organs", Json.texts(partner.organs()))
        .with("sources", sources(partner.sources()))
        .with("place", place(partner.place()));
  }

  private static Json body(BodyPart body) {
    return Json.object()
        .with("id", body.id().value())
        .with("name", body.name())
        .with("kind", body.kind())
        .with("standing", lower(body.standing()))
        .with("status", lower(body.status()))
        .with("of", ids(body.partners()))
        .with("committeeOf", body.committeeOf().map(b -> b.value()))
        .with("areas", ids(body.areas()))
        .with("under", body.under().map(ExplanationJson::statement).orElse(Json.nothing()))
        .with("decides", Json.array(body.decides(), ExplanationJson::power))
        .with("advises", Json.array(body.advises(), ExplanationJson::matter))
        .with("reviews", Json.texts(body.reviews()))
        .with("saidToDecide", Json.array(body.saidToDecide(), ExplanationJson::matter))
        .with("seats", Json.array(body.sits().seats(), ExplanationJson::seat))
        .with("seatsKnown", lower(body.sits().known()))
        .with("quorum", statement(body.sits().quorum()))
        .with("carries", statement(body.sits().carries()))
        .with("meets", meets(body.meets()))
        .with("terms", terms(body.terms()))
        .with("sources", sources(body.sources()))
        .with("place", place(body.place()));
  }

  private static Json power(Power power) {
    return Json.object()
        .with("function", power.function().value())
        .with("title", power.title())
        .with("for", Json.texts(power.holders()))
        .with("limits", Json.texts(power.limits()))
        .with("givenBy", Json.texts(power.from()))
        .with("certain", Json.of(power.certain().yes()))
        .with("missing", Json.texts(power.missing()));
  }

  private static Json matter(BodyPart.Matter matter) {
    return Json.object()
        .with("function", matter.function())
        .with("title", matter.title())
        .with("place", place(matter.place()));
  }

  private static Json seat(BodyPart.SeatPart seat) {
    return Json.object()
        .with("id", seat.id())
        .with("number", seat.number().<Json>map(n -> Json.of(n)).orElse(Json.nothing()))
        .with("from", Json.texts(seat.from()))
        .with("heldBy", seat.post())
        .with("person", seat.person())
        .with("classes", Json.texts(seat.classes()))
        .with("role", lower(seat.role()))
        .with("votes", lower(seat.votes()))
        .with("terms", Json.texts(seat.terms()))
        .with("place", place(seat.place()));
  }

  private static Json meets(BodyPart.Meets meets) {
    return Json.object()
        .with("inPublic", statement(meets.inPublic()))
        .with("publishes", statement(meets.publishes()))
        .with("when", statement(meets.when()))
        .with("notice", statement(meets.notice()))
        .with("togetherWith", Json.texts(meets.with()));
  }

  private static Json terms(BodyPart.Terms terms) {
    return Json.object()
        .with("document", statement(terms.document()))
        .with("approvedBy", Json.texts(terms.approvedBy()))
        .with("reviewBy", statement(terms.reviewBy()))
        .with("reportsTo", terms.reportsTo())
        .with("recordsHeldBy", terms.recordsHeldBy());
  }

  private static Json post(Explanation.PostPart post) {
    return Json.object()
        .with("id", post.id())
        .with("title", post.title())
        .with("of", ids(post.partners()))
        .with("decides", Json.array(post.decides(), ExplanationJson::power))
        .with("sources", sources(post.sources()))
        .with("place", place(post.place()));
  }

  private static Json function(FunctionPart function) {
    return Json.object()
        .with("id", function.id().value())
        .with("title", function.title())
        .with("class", function.functionClass().words())
        .with("holders", Json.texts(function.holders()))
        .with(
            "deciders",
            Json.array(
                function.deciders(),
                d ->
                    Json.object()
                        .with("name", d.name())
                        .with("for", Json.texts(d.holders()))
                        .with("limits", Json.texts(d.limits()))))
        .with("advises", Json.texts(function.advises()))
        .with("saidToDecide", Json.texts(function.saidToDecide()))
        .with("sources", sources(function.sources()))
        .with("caution", Json.texts(function.caution()));
  }

  private static Json delegation(DelegationPart delegation) {
    return Json.object()
        .with("id", delegation.id())
        .with("from", delegation.from().id())
        .with("to", delegation.to().id())
        .with("what", Json.texts(delegation.what()))
        .with("scope", Json.texts(delegation.scope()))
        .with("limits", Json.texts(delegation.limits()))
        .with("conditions", Json.texts(delegation.conditions()))
        .with("keeps", delegation.keeps())
        .with("onward", statement(delegation.onward()))
        .with("under", statement(delegation.under()))
        .with("instrument", Json.array(delegation.instrument(), ExplanationJson::statement))
        .with("inForce", delegation.inForce())
        .with("works", lower(delegation.works()))
        .with("trouble", delegation.trouble())
        .with("sources", sources(delegation.sources()))
        .with("place", place(delegation.place()));
  }

  private static Json reserved(Explanation.ReservedPart reserved) {
    return Json.object()
        .with("what", Json.texts(reserved.what()))
        .with("acts", Json.texts(reserved.acts()))
        .with("to", Json.texts(reserved.to()))
        .with("sources", sources(reserved.sources()))
        .with("place", place(reserved.place()));
  }

  private static Json fund(Explanation.FundPart fund) {
    return Json.object()
        .with("id", fund.id().value())
        .with("name", fund.name())
        .with("kind", fund.kind())
        .with("host", statement(fund.host()))
        .with("governedBy", statement(fund.governedBy()))
        .with("functions", Json.texts(fund.functions()))
        .with("year", fund.year())
        .with("contributions", Json.array(fund.contributions(), ExplanationJson::statement))
        .with("overspend", statement(fund.overspend()))
        .with("sources", sources(fund.sources()))
        .with("place", place(fund.place()));
  }

  private static Json bond(Explanation.BondPart bond) {
    return Json.object()
        .with("who", Json.texts(bond.who()))
        .with("nature", bond.nature())
        .with("with", bond.with())
        .with("decidedBy", Json.texts(bond.by()))
        .with("withoutVote", Json.texts(bond.without()))
        .with("sources", sources(bond.sources()))
        .with("place", place(bond.place()));
  }

  private static Json gap(Explanation.GapPart gap) {
    return Json.object()
        .with("id", gap.id())
        .with("name", gap.name())
        .with("what", Json.texts(gap.what()))
        .with("place", place(gap.place()));
  }
}
