/// The first page, and the address that says whether the service is well.
@NullMarked
package remit.web.home;

import org.jspecify.annotations.NullMarked;
