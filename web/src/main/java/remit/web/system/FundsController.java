package remit.web.system;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.explain.Explanation;
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
    var funds = view.explanation().funds().stream().map(FundsController::fund).toList();
    return new FundsPage(visit.layout(view.crumbsBelow()), view.frame(here, here), funds);
  }

  private static FundsPage.Fund fund(Explanation.FundPart fund) {
    return new FundsPage.Fund(
        fund.id().value(),
        fund.name(),
        fund.kind(),
        SystemView.said(fund.host()),
        SystemView.said(fund.governedBy()),
        fund.functions(),
        fund.year(),
        fund.contributions().stream().map(SystemView::said).toList(),
        SystemView.said(fund.overspend()),
        Reasons.sources(fund.sources()));
  }
}
