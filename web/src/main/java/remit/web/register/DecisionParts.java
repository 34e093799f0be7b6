package remit.web.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.kernel.PartnerId;
import remit.service.decision.CallInRequest;
import remit.service.decision.Deferral;
import remit.service.decision.Effect;
import remit.service.decision.Kind;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Reason;
import remit.web.show.Days;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.Taken;

/// Puts the page of a decision together.
final class DecisionParts {
  private static final String MISSING = "nobody has decided yet for ";

  private final SystemView view;
  private final DecisionController.Around around;

  DecisionParts(SystemView view, DecisionController.Around around) {
    this.view = view;
    this.around = around;
  }

  DecisionPage page(Visit visit) {
    var decision = around.decision();
    var words = decision.words();
    var register = PublicRoutes.decisions(view.id());
    return new DecisionPage(
        visit.layout(view.crumbsBelow(new Link(register, "Decisions"))),
        view.frame(PublicRoutes.decision(decision.id().value()), register),
        decision.id().value(),
        decision.title(),
        view.bodyLink(decision.body()),
        Days.words(decision.decided()),
        Days.moment(decision.published()),
        Taken.tag(decision.kind()),
        around.meeting().map(m -> new Link(PublicRoutes.meeting(m.id().value()), m.title())),
        decision.resolutions().stream()
            .map(r -> new DecisionPage.Resolved(r.letter(), r.text()))
            .toList(),
        words.reasons(),
        words.alternatives(),
        words.papers(),
        words.consulted(),
        words.conditions(),
        partners(decision.binds()),
        partners(decision.needed()),
        decision.commits().map(String::valueOf),
        decision.deferral().map(DecisionParts::until),
        around.isReopened(),
        decision.urgentBecause(),
        effect(),
        decision.callInUntil().map(Days::words),
        around.callIns().stream().map(DecisionParts::called).toList(),
        around.actions().stream()
            .map(a ->
                new DecisionPage.Owed(
                    a.words(),
                    a.owner(),
                    a.due().map(Days::words).orElse(""),
                    a.done().isPresent()))
            .toList(),
        why(),
        around.division(),
        around.also().stream()
            .map(d ->
                new DecisionPage.Other(
                    view.bodyLink(d.body()),
                    new Link(PublicRoutes.decision(d.id().value()), d.title()),
                    Taken.tag(d.kind())))
            .toList(),
        recorded());
  }

  private List<Link> partners(List<String> ids) {
    return ids.stream().map(id -> view.partnerLink(new PartnerId(id))).toList();
  }

  private static String until(Deferral deferral) {
    return deferral.until() + deferral.day().map(d -> " (" + Days.words(d) + ")").orElse("");
  }

  private DecisionPage.Effect effect() {
    return switch (around.effect()) {
      case Effect.MayProceed() -> new DecisionPage.Effect(true, List.of());
      case Effect.Held(var because) ->
          new DecisionPage.Effect(false, because.stream().map(this::named).toList());
      case Effect.Nothing() -> new DecisionPage.Effect(false, List.of());
    };
  }

  /// A reason with days in words, and partners by their names where it ends with them.
  private String named(String reason) {
    if (!reason.startsWith(MISSING)) return Days.inWords(reason);
    var ids = reason.substring(MISSING.length()).split(", ");
    return MISSING
        + Arrays.stream(ids)
            .map(id -> view.partnerName(new PartnerId(id)))
            .collect(Collectors.joining(", "));
  }

  private static DecisionPage.Called called(CallInRequest callIn) {
    return new DecisionPage.Called(
        Days.day(callIn.called()),
        callIn.by(),
        callIn.because(),
        callIn
            .outcome()
            .map(o -> o.outcome().word() + " on " + Days.day(o.at()) + said(o.words()))
            .orElse("not settled yet"));
  }

  private static String said(String words) {
    return words.isBlank() ? "" : ": " + words;
  }

  private List<Reason> why() {
    return around.decision().kind() == Kind.TAKEN
        ? List.of(Reasons.parse(around.decision().working()))
        : List.of();
  }

  private DecisionPage.Recorded recorded() {
    long entry = around.decision().entry();
    return new DecisionPage.Recorded(
        entry,
        around.isCovered(),
        new Link(PublicRoutes.entry(entry), "entry " + entry),
        around.isCovered()
            ? Optional.of(new Link(PublicRoutes.receipt(entry), "The receipt of this decision"))
            : Optional.empty());
  }
}
