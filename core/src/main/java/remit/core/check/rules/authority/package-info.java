/// Rules on who may decide: bodies that decide without power, delegations that give nothing, limits
/// that contradict each other.
@NullMarked
package remit.core.check.rules.authority;

import org.jspecify.annotations.NullMarked;
