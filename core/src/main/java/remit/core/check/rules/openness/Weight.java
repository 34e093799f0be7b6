package remit.core.check.rules.openness;

import java.util.Optional;
import remit.core.charter.Body;
import remit.core.check.Demands;
import remit.core.check.Examined;
import remit.core.kernel.Actor;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// Whether it matters to the public how a body meets: it decides something, governs money, approves
/// a plan, or is where partners settle what they will decide.
final class Weight {
  private Weight() {}

  static boolean decides(Examined examined, Body body) {
    var actor = new Actor.OfBody(body.id());
    var business = examined.charter().business();
    return !examined.remitsOf(body).isEmpty()
        || examined.fundsInForce().stream()
            .anyMatch(f -> f.governedBy().known().filter(actor::equals).isPresent())
        || business.plans().stream()
            .flatMap(p -> p.approvedBy().stream())
            .anyMatch(a -> a.body().value().equals(body.id()));
  }

  static boolean settles(Body body) {
    return body.of().size() > 1
        && !(body.doings().advises().isEmpty() && body.doings().saidToDecide().isEmpty());
  }

  static boolean openByLaw(Examined examined, Body body) {
    return examined.demands().on(body, Requirement.MeetsInPublic.class).stream()
        .anyMatch(d -> d.provision().standing().binding());
  }

  static Optional<Provision> openByGuidance(Examined examined, Body body) {
    return examined.demands().on(body, Requirement.MeetsInPublic.class).stream()
        .map(Demands.Demand::provision)
        .filter(p -> !p.standing().binding())
        .findFirst();
  }
}
