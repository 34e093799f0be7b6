/// Tests of calendars.
@NullMarked
package remit.web.calendar;

import org.jspecify.annotations.NullMarked;
