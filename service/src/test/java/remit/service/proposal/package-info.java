@NullMarked
package remit.service.proposal;

import org.jspecify.annotations.NullMarked;
