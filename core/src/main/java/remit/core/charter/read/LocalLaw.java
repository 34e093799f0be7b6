package remit.core.charter.read;

import remit.core.kernel.ProvisionId;
import remit.core.law.Function;
import remit.core.law.Provision;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;

/// The charter's own functions and provisions, in the form of the law pack.
final class LocalLaw {
  private LocalLaw() {}

  static Scalar<ProvisionId> provisionId() {
    return Scalars.text(120).as(ProvisionId::new);
  }

  static Shape<Function> function(Names names) {
    return new FunctionShape(names).shape();
  }

  static Shape<Provision> provision() {
    return new Unread<>();
  }
}
