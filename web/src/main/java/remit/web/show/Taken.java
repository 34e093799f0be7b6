package remit.web.show;

import remit.core.json.Json;
import remit.core.kernel.Money;
import remit.service.decision.Decision;
import remit.service.decision.Kind;
import remit.web.page.DecisionLine;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Tag;

/// Decisions as lines of lists.
public final class Taken {
  private Taken() {}

  public static DecisionLine line(SystemView view, Decision decision) {
    return new DecisionLine(
        Days.words(decision.decided()),
        new Link(PublicRoutes.decision(decision.id().value()), decision.title()),
        view.bodyLink(decision.body()),
        tag(decision.kind()));
  }

  public static Tag tag(Kind kind) {
    return switch (kind) {
      case TAKEN -> new Tag(Tag.Colour.GREEN, "Decided");
      case NOTED -> new Tag(Tag.Colour.GREY, "Noted");
      case DEFERRED -> new Tag(Tag.Colour.YELLOW, "Deferred");
      case NOT_CARRIED -> new Tag(Tag.Colour.RED, "Not carried");
    };
  }

  /// What a list says of it.
  public static Json.Object json(Decision decision) {
    return Json.object()
        .with("decision", decision.id().value())
        .with("system", decision.system())
        .with("body", decision.body().value())
        .with("title", decision.title())
        .with("kind", decision.kind().word())
        .with("decided", decision.decided())
        .with("published", decision.published().toString())
        .with("binds", Json.texts(decision.binds()))
        .with(
            "commitsPence",
            decision.commits().map(Money::pence).map(Json::of).orElse(Json.nothing()))
        .with("entry", decision.entry())
        .with("address", PublicRoutes.decision(decision.id().value()));
  }
}
