/// JSON as a value and its one deterministic writing: keys keep the order in which they were put,
/// so that the same answer is always the same bytes.
@NullMarked
package remit.core.json;

import org.jspecify.annotations.NullMarked;
