package remit.core.check.rules.delivery;

import java.util.List;
import remit.core.charter.Fund;
import remit.core.kernel.PartnerId;
import remit.core.kernel.ProvisionId;

/// What the rules on funds ask alike.
final class Pooled {
  private static final ProvisionId SECTION_75 = new ProvisionId("NHSACT-75");

  private Pooled() {}

  /// Whether the fund is a pooled fund under section 75 of the NHS Act 2006; a Better Care Fund is.
  static boolean isPooled(Fund fund) {
    return fund.kind() == Fund.Kind.BETTER_CARE_FUND
        || (fund.kind() == Fund.Kind.POOLED_FUND && fund.under().test(SECTION_75::equals).yes());
  }

  /// The partners that pay into it in any year, in the order of the charter.
  static List<PartnerId> contributors(Fund fund) {
    return fund.years().stream()
        .flatMap(year -> year.contributions().stream())
        .map(contribution -> contribution.partner().value())
        .distinct()
        .toList();
  }
}
