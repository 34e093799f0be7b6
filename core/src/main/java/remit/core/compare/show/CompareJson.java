package remit.core.compare.show;

import java.util.List;
import java.util.function.Function;
import remit.core.compare.BodyRow;
import remit.core.compare.BoundRow;
import remit.core.compare.Change;
import remit.core.compare.Comparison;
import remit.core.compare.FindingRow;
import remit.core.compare.FunctionRow;
import remit.core.compare.FundRow;
import remit.core.compare.PowerRow;
import remit.core.compare.Same;
import remit.core.compare.SeatsRow;
import remit.core.compare.Side;
import remit.core.diagnostic.Finding;
import remit.core.json.Json;
import remit.core.kernel.Id;

/// A comparison for programs. In every list of things `in` has one value for each charter, in the
/// order of `charters`, and `null` where a charter does not have the thing.
public final class CompareJson {
  private CompareJson() {}

  public static Json.Object of(Comparison comparison) {
    return Json.object()
        .with("charters", Json.array(comparison.sides(), CompareJson::charter))
        .with("functions", Json.array(comparison.functions(), CompareJson::function))
        .with("bodies", Json.array(comparison.bodies(), CompareJson::body))
        .with("power", Json.array(comparison.power(), CompareJson::power))
        .with("findings", Json.array(comparison.findings(), CompareJson::findings))
        .with("openness", Json.array(comparison.bodies(), CompareJson::openness))
        .with("bound", Json.array(comparison.bound(), CompareJson::bound))
        .with("members", Json.array(comparison.seats(), CompareJson::seats))
        .with(
            "singlePoints",
            Json.array(
                comparison.singlePoints(),
                points ->
                    Json.texts(points.stream().map(p -> PowerSections.item(p).whole()).toList())))
        .with("funds", Json.array(comparison.funds(), CompareJson::fund))
        .with("changes", Json.array(comparison.changes(), c -> Json.array(c, CompareJson::change)))
        .with("matching", matching(comparison));
  }

  private static Json charter(Side side) {
    return Json.object()
        .with("label", side.label())
        .with("charter", side.id())
        .with("title", side.title())
        .with("asOf", side.on().day());
  }

  private static Json ids(Same<?> same, Function<Object, String> id) {
    return Json.array(
        same.of(), o -> o.<Json>map(t -> Json.of(id.apply(t))).orElse(Json.nothing()));
  }

  private static Json function(FunctionRow row) {
    return Json.object()
        .with("function", row.function().value())
        .with("title", row.title())
        .with("moved", Json.of(row.moved() == FunctionRow.Moved.YES))
        .with("in", Json.array(row.sides(), CompareJson::where));
  }

  private static Json where(FunctionRow.Where where) {
    return switch (where) {
      case FunctionRow.Outside(var byLaw, var level) ->
          Json.object()
              .with("state", "outside")
              .with("heldBy", Json.texts(byLaw))
              .with("levels", Json.texts(level.stream().map(Words::level).toList()));
      case FunctionRow.ForItself(var by) ->
          Json.object()
              .with("state", "each for itself")
              .with("deciders", Json.array(by, CompareJson::by));
      case FunctionRow.Nobody(var holders) ->
          Json.object().with("state", "nobody").with("heldBy", Json.texts(holders));
      case FunctionRow.Decided decided -> decided(decided);
    };
  }

  private static Json decided(FunctionRow.Decided decided) {
    return Json.object()
        .with("state", "decided")
        .with("levels", Json.texts(decided.levels().stream().map(Words::level).toList()))
        .with("deciders", Json.array(decided.by(), CompareJson::by));
  }

  private static Json by(FunctionRow.By by) {
    return Json.object()
        .with("body", by.actor().id())
        .with("name", by.name())
        .with("for", Json.texts(by.holders()))
        .with("grant", word(by.grant()))
        .with("certain", Json.of(by.certain() == FunctionRow.Certain.YES));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static Json.Object named(Same<remit.core.charter.Body> body) {
    return Json.object()
        .with("name", body.first().name())
        .with("ids", ids(body, b -> ((remit.core.charter.Body) b).id().value()));
  }

  private static Json body(BodyRow row) {
    return named(row.body())
        .with("joint", Json.of(BodySections.isJoint(row)))
        .with(
            "in",
            Json.array(
                row.sides(), s -> s.<Json>map(CompareJson::standing).orElse(Json.nothing())));
  }

  private static Json standing(BodyRow.Standing standing) {
    return Json.object()
        .with("kind", standing.kind())
        .with("under", standing.under().map(u -> u.title()))
        .with("decides", Json.texts(standing.decides()))
        .with("ownAffairs", standing.ownAffairs())
        .with("for", Json.texts(standing.forWhom()))
        .with("approves", Json.texts(standing.approves()))
        .with("governs", Json.texts(standing.governs()))
        .with("advises", Json.texts(standing.advises()))
        .with("treatedAsDeciding", Json.texts(standing.treatedAs()))
        .with(
            "reviewedBy",
            Json.array(
                standing.reviewedBy(),
                r -> Json.object().with("body", r.by()).with("only", Json.texts(r.partners()))));
  }

  private static Json openness(BodyRow row) {
    return named(row.body())
        .with(
            "in",
            Json.array(
                row.sides(), s -> s.<Json>map(b -> open(b.openness())).orElse(Json.nothing())));
  }

  private static Json open(BodyRow.Openness open) {
    return Json.object()
        .with("inPublic", Words.fact(open.inPublic().map(b -> b ? "yes" : "no")))
        .with("publishes", Words.fact(open.publishes().map(p -> String.join(", ", p))))
        .with("lawOpens", Json.texts(open.mustOpen().stream().map(c -> c.title()).toList()))
        .with("guidanceOpens", Json.texts(open.guidance().stream().map(c -> c.title()).toList()))
        .with(
            "mustPublish",
            Json.array(
                open.mustPublish(),
                a -> Json.object().with("by", a.by().title()).with("what", Json.texts(a.what()))))
        .with("answersRequests", Json.texts(open.answers()));
  }

  private static Json power(PowerRow row) {
    return named(row.body()).with("in", Json.array(row.sides(), CompareJson::told));
  }

  private static Json told(PowerRow.Told told) {
    return switch (told) {
      case PowerRow.Absent() -> Json.nothing();
      case PowerRow.NotTold(var because) -> Json.object().with("unknown", because);
      case PowerRow.Power power ->
          Json.object()
              .with("voters", power.voters())
              .with("votes", power.votes())
              .with("swings", power.swings().toString())
              .with("quorumKnown", Json.of(power.quorumKnown()))
              .with("assumed", Json.texts(power.assumed()))
              .with("shares", Json.array(power.shares(), CompareJson::share));
    };
  }

  private static Json share(PowerRow.Share share) {
    return Json.object()
        .with("of", share.name())
        .with("who", word(share.who()))
        .with("voters", share.voters())
        .with("votes", share.votes())
        .with("swings", share.swings().toString())
        .with("banzhafShare", share.share())
        .with("carriesAlone", Json.of(share.carriesAlone()))
        .with("blocksAlone", Json.of(share.blocksAlone()))
        .with("alwaysOutvoted", Json.of(share.outvoted()))
        .with("needsAtLeast", share.needsAtLeast());
  }

  private static Json findings(FindingRow row) {
    return Json.object()
        .with("error", row.errors())
        .with("warning", row.warnings())
        .with("note", row.notes())
        .with("gained", Json.array(row.gained(), CompareJson::finding))
        .with("lost", Json.array(row.lost(), CompareJson::finding))
        .with("kept", row.kept())
        .with("notComparable", Json.texts(row.notComparable()));
  }

  private static Json finding(Finding finding) {
    return Json.object()
        .with("id", finding.rule().id())
        .with("severity", finding.severity().word())
        .with("about", finding.about())
        .with("message", finding.message());
  }

  private static Json bound(BoundRow row) {
    return Json.object()
        .with("partner", row.partner().first().name())
        .with("ids", ids(row.partner(), p -> ((remit.core.charter.Partner) p).id().value()))
        .with(
            "in",
            Json.array(
                row.sides(),
                s -> Json.texts(s.stream().map(b -> Words.bond(b, Words.IT)).toList())));
  }

  private static Json seats(SeatsRow row) {
    return named(row.body())
        .with(
            "in",
            Json.array(row.sides(), s -> s.<Json>map(CompareJson::sitting).orElse(Json.nothing())));
  }

  private static Json sitting(SeatsRow.Sitting sitting) {
    return Json.object()
        .with("seats", Json.texts(sitting.seats()))
        .with("known", word(sitting.known()))
        .with(
            "asked",
            Json.array(
                sitting.asked(),
                a ->
                    Json.object()
                        .with("by", a.by().title())
                        .with("what", Json.texts(a.what()))
                        .with("binding", Json.of(a.binding()))));
  }

  private static Json fund(FundRow row) {
    return Json.object()
        .with("fund", row.fund().first().name())
        .with("ids", ids(row.fund(), f -> ((remit.core.charter.Fund) f).id().value()))
        .with(
            "in",
            Json.array(row.sides(), s -> s.<Json>map(CompareJson::terms).orElse(Json.nothing())));
  }

  private static Json terms(FundRow.Terms terms) {
    return Json.object()
        .with("kind", terms.kind().words())
        .with("host", Words.fact(terms.host()))
        .with("governedBy", Words.fact(terms.governedBy()))
        .with("year", terms.year())
        .with("knownPence", terms.known().pence())
        .with("fromCouncilsPence", terms.council().pence())
        .with("notKnown", Json.texts(terms.notKnown()))
        .with("overspend", Words.fact(terms.overspend()))
        .with("reaches", Words.fact(terms.covers()))
        .with("caps", Json.texts(terms.caps()));
  }

  private static Json change(Change change) {
    return Json.object()
        .with("subject", change.subject().words())
        .with("kind", word(change.kind()))
        .with("about", change.about())
        .with("says", change.says());
  }

  private static Json matching(Comparison comparison) {
    var matches = comparison.matches();
    return Json.object()
        .with("partners", basis(matches.partners(), p -> p.id()))
        .with("bodies", basis(matches.bodies(), b -> b.id()))
        .with("doubts", Json.texts(matches.doubts()));
  }

  private static <T> Json basis(List<Same<T>> all, Function<T, Id> id) {
    return Json.array(
        all,
        s ->
            Json.object()
                .with(
                    "ids",
                    Json.array(
                        s.of(),
                        o -> o.<Json>map(t -> Json.of(id.apply(t).value())).orElse(Json.nothing())))
                .with("basis", s.basis().words()));
  }
}
