/// Tests of the pages about a system.
@NullMarked
package remit.web.system;

import org.jspecify.annotations.NullMarked;
