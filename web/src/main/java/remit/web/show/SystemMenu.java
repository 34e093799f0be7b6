package remit.web.show;

import java.util.List;
import remit.web.page.Link;
import remit.web.page.ProposalRoutes;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;

/// The pages about a system, in the order of the menu.
final class SystemMenu {
  private SystemMenu() {}

  static List<Link> of(SystemView view) {
    var system = view.id();
    return List.of(
        view.link(Routes.system(system), "Overview"),
        view.link(ProposalRoutes.who(system), "Who decides?"),
        new Link(ProposalRoutes.proposals(system), "Proposals"),
        view.link(PublicRoutes.bodies(system), "Bodies"),
        view.link(PublicRoutes.partners(system), "Organisations"),
        view.link(PublicRoutes.functions(system), "Functions"),
        view.link(PublicRoutes.funds(system), "Money"),
        view.link(PublicRoutes.map(system), "Map"),
        view.link(PublicRoutes.review(system), "Review"),
        new Link(ProposalRoutes.charter(system), "Charter"),
        new Link(PublicRoutes.calendar(system), "Calendar"),
        new Link(PublicRoutes.decisions(system), "Decisions"));
  }
}
