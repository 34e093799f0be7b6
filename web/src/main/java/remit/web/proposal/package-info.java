/// Proposals for people: the forward plan, the way of each with where it stands, the form, and what
/// is recorded of a step.
@NullMarked
package remit.web.proposal;

import org.jspecify.annotations.NullMarked;
