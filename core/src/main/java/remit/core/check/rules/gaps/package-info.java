/// Rules that report what a charter does not know, takes for granted, or finds disputed: one note
/// for each thing.
@NullMarked
package remit.core.check.rules.gaps;

import org.jspecify.annotations.NullMarked;
