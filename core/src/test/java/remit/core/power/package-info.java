/// Tests of voting power against enumeration and published values.
@NullMarked
package remit.core.power;

import org.jspecify.annotations.NullMarked;
