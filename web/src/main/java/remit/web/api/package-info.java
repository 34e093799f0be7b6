/// What programs may ask, described.
@NullMarked
package remit.web.api;

import org.jspecify.annotations.NullMarked;
