/// Reads a law pack from its trees, and provisions in the same form wherever they stand: a
/// charter's standing orders are read by the same shapes as national law, with other words allowed.
@NullMarked
package remit.core.law.read;

import org.jspecify.annotations.NullMarked;
