package remit.core.check;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.diagnostic.RuleInfo;

/// One rule of the review. A rule keeps no state and sees no other rule.
public interface Rule {
  RuleInfo info();

  /// The sections that it reads; where one of them lost entries in reading, the rule is not run and
  /// the report says so.
  Set<Section> needs();

  void check(Examined examined, Findings findings);
}
