/// Values that every other package speaks in: money, fractions, dates in force, identifiers, and
/// three-valued truth.
@NullMarked
package remit.core.kernel;

import org.jspecify.annotations.NullMarked;
