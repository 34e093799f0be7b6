package remit.core.check.rules.concentration;

import java.util.List;
import remit.core.check.Rule;

/// The rules on power in one hand, in order of their ids.
public final class ConcentrationRules {
  public static final List<Rule> ALL =
      List.of(new OnePostSeveralDeciders(), new OfficesThatExclude(), new SeatsThatExclude());

  private ConcentrationRules() {}
}
