/// From a tree to a charter: what each section may look like, what its names refer to, and what
/// does not fit together. What can be bound is bound; what was lost is said.
@NullMarked
package remit.core.charter.read;

import org.jspecify.annotations.NullMarked;
