@NullMarked
package remit.web.proposal;

import org.jspecify.annotations.NullMarked;
