/// Tests that what is described is what is answered.
@NullMarked
package remit.web.api;

import org.jspecify.annotations.NullMarked;
