@NullMarked
package remit.service.system;

import org.jspecify.annotations.NullMarked;
