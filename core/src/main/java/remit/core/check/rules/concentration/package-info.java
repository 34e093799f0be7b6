/// Rules on power gathered in one hand: posts over several bodies, offices and seats that exclude
/// each other.
@NullMarked
package remit.core.check.rules.concentration;

import org.jspecify.annotations.NullMarked;
