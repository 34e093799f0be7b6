/// When the bodies of a system meet: as a page, and as calendars to subscribe to.
@NullMarked
package remit.web.calendar;

import org.jspecify.annotations.NullMarked;
