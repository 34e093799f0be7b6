package remit.web.system;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.PublicRoutes;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// What a system holds or counts in common.
@Controller
final class FundsController {
  private final SystemViews views;

  FundsController(SystemViews views) {
    this.views = views;
  }

  @GetMapping(PublicRoutes.FUNDS)
  Answer funds(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.open("system/funds", () -> page(visit, view))
        .orJson(() -> Picked.of(view, "funds"));
  }

  private static FundsPage page(Visit visit, SystemView view) {
    var here = PublicRoutes.funds(view.id());
    var funds =
        view.explanation().funds().stream()
            .map(f ->
                new FundsPage.Fund(
                    f.id().value(),
                    f.name(),
                    f.kind(),
                    SystemView.said(f.host()),
                    SystemView.said(f.governedBy()),
                    f.functions(),
                    f.year(),
                    f.contributions().stream().map(SystemView::said).toList(),
                    SystemView.said(f.overspend()),
                    Reasons.sources(f.sources())))
            .toList();
    return new FundsPage(visit.layout(view.crumbsBelow()), view.frame(here, here), funds);
  }
}
