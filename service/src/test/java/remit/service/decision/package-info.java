/// Tests of the decision.
@NullMarked
package remit.service.decision;

import org.jspecify.annotations.NullMarked;
