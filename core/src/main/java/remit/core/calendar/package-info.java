/// stub
@NullMarked
package remit.core.calendar;

import org.jspecify.annotations.NullMarked;
