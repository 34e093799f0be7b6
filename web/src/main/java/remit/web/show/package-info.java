/// How facts of the service are put for people: days, reasons, a system on a day, lines of lists.
@NullMarked
package remit.web.show;

import org.jspecify.annotations.NullMarked;
