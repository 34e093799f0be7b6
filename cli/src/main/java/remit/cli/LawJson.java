package remit.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import remit.core.json.Json;
import remit.core.kernel.Citation;
import remit.core.kernel.Period;
import remit.core.law.BodyKind;
import remit.core.law.DutyRule;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;
import remit.core.law.plain.Conditions;
import remit.core.law.plain.Duties;
import remit.core.law.plain.Gates;
import remit.core.law.plain.Requirements;

/// The answer of `remit law` for programs: whole entries, listed or explained alike.
final class LawJson {
  private LawJson() {}

  static Json of(LawPack law, LawSearch.Found found) {
    return Json.object()
        .with("law", law.name().value())
        .with("title", law.title())
        .with("on", found.on().map(LocalDate::toString))
        .with("provisions", Json.array(found.provisions(), p -> provision(law, p)))
        .with("functions", Json.array(found.functions(), LawJson::function))
        .with("partnerKinds", Json.array(found.partnerKinds(), LawJson::partner))
        .with("bodyKinds", Json.array(found.bodyKinds(), LawJson::body));
  }

  private static Json provision(LawPack law, Provision provision) {
    var params = Json.object();
    for (var param : provision.params().entrySet()) {
      params = params.with(param.getKey(), param.getValue());
    }
    var gates = law.gates().stream().filter(g -> g.provision().equals(provision.id())).toList();
    return dated(
            Json.object()
                .with("id", provision.id().value())
                .with("title", provision.title())
                .with("cite", provision.cite())
                .with("link", provision.link())
                .with("standing", word(provision.standing())),
            provision.inForce())
        .with("binds", Json.texts(provision.binds()))
        .with("rule", provision.rule())
        .with("params", params)
        .with("confidence", word(provision.confidence()))
        .with("note", provision.note())
        .with("duties", Json.array(provision.duties(), LawJson::duty))
        .with(
            "requirements",
            Json.array(provision.requirements(), r -> Json.of(Requirements.sentence(r))))
        .with("gates", Json.array(gates, gate -> Json.of(Gates.sentence(gate))));
  }

  /// Both ends as days; `null` where nothing limits the period, or nobody knows what does.
  private static Json.Object dated(Json.Object json, Period period) {
    return json.with("from", period.firstDay().map(LocalDate::toString))
        .with("to", period.lastDay().map(LocalDate::toString));
  }

  private static Json duty(DutyRule duty) {
    return Json.object()
        .with("id", duty.id())
        .with("kind", duty.kind().words())
        .with("what", duty.what())
        .with("force", word(duty.force()))
        .with("who", duty.who().words())
        .with("towards", Json.texts(duty.towards().stream().map(party -> party.words()).toList()))
        .with("when", Conditions.words(duty.when()))
        .with("where", Json.texts(Duties.places(duty)))
        .with("reliefs", Json.array(duty.reliefs(), LawJson::relief));
  }

  private static Json relief(DutyRule.Relief relief) {
    return Json.object()
        .with("name", relief.name())
        .with("ground", relief.ground())
        .with("instead", Json.array(relief.instead(), LawJson::duty));
  }

  private static Json function(Function function) {
    return Json.object()
        .with("id", function.id().value())
        .with("title", function.title())
        .with("partOf", function.partOf().map(id -> id.value()))
        .with("class", function.functionClass().words())
        .with("heldBy", Json.array(function.holdings(), LawJson::holding))
        .with("pooling", word(function.pooling()))
        .with(
            "inPerson",
            Json.texts(function.inPerson().stream().sorted().map(a -> a.words()).toList()))
        .with("confidence", word(function.confidence()))
        .with("note", function.note())
        .with("sources", sources(function.sources()));
  }

  private static Json holding(Function.Holding holding) {
    return dated(Json.object().with("kinds", Json.texts(holding.kinds())), holding.period());
  }

  private static Json partner(PartnerKind kind) {
    var organs = Json.object();
    for (var cls : FunctionClass.values()) {
      if (kind.organsFor(cls).isEmpty()) continue;
      var names = kind.organsFor(cls).stream().map(name -> name.value()).toList();
      organs = organs.with(cls.words(), Json.texts(names));
    }
    return dated(
            Json.object()
                .with("name", kind.name().value())
                .with("plural", kind.plural())
                .with("sector", kind.sector().words())
                .with("groups", Json.texts(kind.groups())),
            kind.exists())
        .with("organs", organs)
        .with("listedForInformation", word(kind.listedForInformation()))
        .with("note", kind.note())
        .with("sources", sources(kind.sources()));
  }

  private static Json body(BodyKind kind) {
    return dated(
            Json.object()
                .with("name", kind.name().value())
                .with("plural", kind.plural())
                .with("groups", Json.texts(kind.groups()))
                .with("capacity", word(kind.capacity())),
            kind.exists())
        .with("of", Json.texts(kind.of()))
        .with(
            "mayHold",
            Json.texts(kind.mayHold().stream().sorted().map(FunctionClass::words).toList()))
        .with(
            "mustNotHold",
            Json.texts(kind.mustNotHold().stream().map(f -> f.value()).sorted().toList()))
        .with("note", kind.note())
        .with("sources", sources(kind.sources()));
  }

  private static Json sources(List<Citation> sources) {
    return Json.array(sources, s -> Json.object().with("title", s.title()).with("link", s.link()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
