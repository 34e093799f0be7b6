/// Rules on bodies, seats, quorums and majorities: whether a body is what it says and can do what
/// it is for.
@NullMarked
package remit.core.check.rules.bodies;

import org.jspecify.annotations.NullMarked;
