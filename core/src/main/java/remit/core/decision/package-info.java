/// A decision of a body: whether the body may take it, what it says, and when it may be put into
/// effect.
@NullMarked
package remit.core.decision;

import org.jspecify.annotations.NullMarked;
