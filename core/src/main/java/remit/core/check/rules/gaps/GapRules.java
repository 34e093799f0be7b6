package remit.core.check.rules.gaps;

import java.util.List;
import remit.core.check.Rule;

/// The rules on gaps, in order of their ids.
public final class GapRules {
  public static final List<Rule> ALL =
      List.of(new NotKnown(), new RestsOnAssumption(), new DisputedFact());

  private GapRules() {}
}
