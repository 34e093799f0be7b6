/// The bound model of a charter: what a system is, as its governance text says, each value with its
/// place and each gap kept as a gap. References are identifiers that are known to exist.
@NullMarked
package remit.core.charter;

import org.jspecify.annotations.NullMarked;
