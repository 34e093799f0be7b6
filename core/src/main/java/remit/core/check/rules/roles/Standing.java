package remit.core.check.rules.roles;

import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.check.Examined;
import remit.core.kernel.PartnerId;

/// How a partner stands to a plan.
final class Standing {
  private Standing() {}

  /// Whether a partner is a consultee of the plan, or stands to the whole system as less than a
  /// partner.
  static boolean isConsultee(Examined examined, Plan plan, PartnerId partner) {
    return plan.consultees().stream().anyMatch(c -> c.value().equals(partner))
        || examined
            .on()
            .findPartner(partner)
            .filter(p -> p.stance().test(s -> s != Partner.Stance.PARTNER).yes())
            .isPresent();
  }

  /// Whether a body of the partner, or one that it is party to, approves the plan.
  static boolean approves(Examined examined, Plan plan, PartnerId partner) {
    return plan.approvedBy().stream()
        .flatMap(a -> examined.on().findBody(a.body().value()).stream())
        .anyMatch(b -> b.isOf(partner));
  }
}
