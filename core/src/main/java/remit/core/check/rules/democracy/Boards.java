package remit.core.check.rules.democracy;

import java.util.List;
import remit.core.charter.Body;
import remit.core.charter.Plan;
import remit.core.check.Examined;
import remit.core.kernel.BodyId;
import remit.core.source.Located;

/// The health and wellbeing boards of a plan.
final class Boards {
  private Boards() {}

  /// Those whose area the plan is for, in part at least.
  static List<BodyId> ofPlan(Examined examined, Plan plan) {
    var areas = plan.areas().stream().map(Located::value).toList();
    return examined.on().bodies().stream()
        .filter(b -> examined.isCalled(b, "health and wellbeing board"))
        .filter(b -> examined.on().areas().touch(areas, examined.on().areasOf(b)))
        .map(Body::id)
        .toList();
  }
}
