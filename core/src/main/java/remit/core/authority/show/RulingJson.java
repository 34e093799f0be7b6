package remit.core.authority.show;

import java.util.Collection;
import java.util.List;
import remit.core.authority.Around;
import remit.core.authority.Bound;
import remit.core.authority.Chain;
import remit.core.authority.Decider;
import remit.core.authority.Link;
import remit.core.authority.Missing;
import remit.core.authority.Question;
import remit.core.authority.Refusal;
import remit.core.authority.Ruling;
import remit.core.because.BecauseJson;
import remit.core.charter.CharterOn;
import remit.core.charter.Delegation.Limit;
import remit.core.json.Json;
import remit.core.kernel.Actor;
import remit.core.kernel.Money;

/// A ruling as JSON. The keys are a contract: names change only with a decision record.
public final class RulingJson {
  private final Words words;

  private RulingJson(CharterOn charter) {
    words = new Words(charter);
  }

  public static Json of(CharterOn charter, Question question, Ruling ruling) {
    return new RulingJson(charter).ruling(charter, question, ruling);
  }

  private Json ruling(CharterOn charter, Question question, Ruling ruling) {
    return Json.object()
        .with("charter", charter.charter().heading().id().value())
        .with("asOf", question.act().on())
        .with("ruling", ruling.kind().word())
        .with("deciders", deciders(named(ruling)))
        .with("shares", shares(ruling))
        .with("inCommon", inCommon(ruling))
        .with("urgent", deciders(ruling.around().urgent()))
        .with("advises", roles(ruling.around().advises()))
        .with("scrutinises", roles(ruling.around().scrutinises()))
        .with("bound", Json.array(ruling.around().bound(), this::bound))
        .with("refusals", refusals(ruling))
        .with("settledBy", settledBy(ruling))
        .with("settledByIsFewest", isFewest(ruling))
        .with("possible", possible(ruling))
        .with("perhaps", Json.array(ruling.around().perhaps(), this::perhaps))
        .with("because", BecauseJson.of(ruling.because()));
  }

  /// Those who decide, or claim to.
  private static List<Decider> named(Ruling ruling) {
    return ruling instanceof Ruling.Contested(var claims, _, _) ? claims : ruling.deciders();
  }

  private Json deciders(Collection<Decider> deciders) {
    return Json.array(deciders, this::decider);
  }

  private Json decider(Decider decider) {
    return Json.object()
        .with("body", decider.actor().id())
        .with("name", words.name(decider.actor()))
        .with("binds", Json.texts(decider.binds().stream().map(p -> p.value()).toList()))
        .with(
            "chain",
            Json.array(
                decider.chains().stream()
                    .flatMap(c -> c.links().stream().map(l -> link(c, l)))
                    .toList()))
        .with("conditions", Json.texts(conditions(decider)))
        .with("onlyWhenUrgent", Json.of(decider.onlyWhenUrgent()));
  }

  private List<String> conditions(Decider decider) {
    return decider.conditions().stream().map(words::condition).distinct().toList();
  }

  private static Json link(Chain chain, Link link) {
    return Json.object()
        .with("holder", chain.holder().value())
        .with("function", chain.function().value())
        .with("from", link.from().id())
        .with("to", link.to().id())
        .with("under", link.gate().provision().value())
        .with("limits", Json.array(link.delegation().scope().limits(), RulingJson::limit))
        .with("place", place(link.delegation().place()))
        .with("because", BecauseJson.of(link.because()));
  }

  private static Json limit(Limit limit) {
    return Json.object()
        .with(
            "upToPence",
            limit.upTo().known().map(Money::pence).map(Json::of).orElse(Json.nothing()))
        .with("of", limit.of().map(k -> lower(k.name())))
        .with("forEach", lower(limit.forEach().name()));
  }

  private static Json shares(Ruling ruling) {
    var shares = ruling instanceof Ruling.Jointly(var all, _, _, _) ? all : List.<Ruling.Share>of();
    return Json.array(
        shares,
        s ->
            Json.object()
                .with("holder", s.holder().value())
                .with("functions", Json.texts(s.functions().stream().map(f -> f.value()).toList()))
                .with("deciders", ids(s.deciders().stream().map(Decider::actor).toList())));
  }

  private static Json inCommon(Ruling ruling) {
    return ruling instanceof Ruling.Jointly(_, var manner, _, _)
        ? Json.of(manner == Ruling.Manner.IN_COMMON)
        : Json.nothing();
  }

  private static Json ids(Collection<Actor> actors) {
    return Json.texts(actors.stream().map(Actor::id).toList());
  }

  private Json roles(Collection<Around.Role> roles) {
    return Json.array(
        roles,
        r ->
            Json.object()
                .with("body", r.actor().id())
                .with("name", words.name(r.actor()))
                .with("because", BecauseJson.of(r.because())));
  }

  private Json bound(Bound bound) {
    var partner =
        Json.object()
            .with("partner", bound.partner().value())
            .with("name", words.name(bound.partner()))
            .with("by", bound.by().id());
    var how =
        switch (bound) {
          case Bound.ByDecision _ ->
              partner
                  .with("how", "by decision")
                  .with("with", Json.nothing())
                  .with("voice", Json.nothing());
          case Bound.ToComply(_, _, var nature, var with, var voice, _) ->
              partner
                  .with("how", nature.words())
                  .with("with", with)
                  .with("voice", lower(voice.name()));
        };
    return how.with("because", BecauseJson.of(bound.because()));
  }

  private static Json refusals(Ruling ruling) {
    var refusals = ruling instanceof Ruling.Nobody(var all, _, _) ? all : List.<Refusal>of();
    return Json.array(
        refusals,
        r ->
            Json.object()
                .with("holder", r.holder().value())
                .with("because", BecauseJson.of(r.because()))
                .with(
                    "nearest",
                    Json.array(
                        r.nearest(),
                        n ->
                            Json.object()
                                .with("to", n.to().id())
                                .with("breaks", BecauseJson.of(n.breaks())))));
  }

  private static Json settledBy(Ruling ruling) {
    var missing =
        ruling instanceof Ruling.Unknown(var facts, _, _, _, _) ? facts : List.<Missing>of();
    return Json.array(missing, RulingJson::missing);
  }

  private static Json isFewest(Ruling ruling) {
    return ruling instanceof Ruling.Unknown(_, var search, _, _, _)
        ? Json.of(search == Ruling.Search.FEWEST)
        : Json.nothing();
  }

  private static Json missing(Missing missing) {
    return Json.object().with("fact", missing.what()).with("place", place(missing.place()));
  }

  private static Json possible(Ruling ruling) {
    var possible =
        ruling instanceof Ruling.Unknown(_, _, var all, _, _) ? all : List.<Ruling.Possible>of();
    return Json.array(
        possible,
        p -> Json.object().with("ruling", p.kind().word()).with("deciders", ids(p.deciders())));
  }

  private Json perhaps(Around.Perhaps perhaps) {
    return Json.object()
        .with("decider", decider(perhaps.decider()))
        .with("dependsOn", Json.array(perhaps.missing(), RulingJson::missing));
  }

  private static Json place(remit.core.source.Span place) {
    return place.file().isEmpty() ? Json.nothing() : Json.of(place.toString());
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
