/// Decisions of bodies: checked against authority before they are recorded, published with their
/// reasons in the same transaction, called in, put into effect.
@NullMarked
package remit.service.decision;

import org.jspecify.annotations.NullMarked;
