package remit.core.check.rules.openness;

import java.util.List;
import remit.core.check.Rule;

/// The rules on openness, in order of their ids.
public final class OpennessRules {
  public static final List<Rule> ALL =
      List.of(
          new ClosedAgainstLaw(),
          new ClosedDecider(),
          new NotShownToBeOpen(),
          new NotPublishedAgainstLaw(),
          new NotPublishedAgainstGuidance(),
          new NoticeShorterThanLaw(),
          new NobodyAnswersRequests());

  private OpennessRules() {}
}
