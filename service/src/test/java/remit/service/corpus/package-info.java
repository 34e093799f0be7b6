@NullMarked
package remit.service.corpus;

import org.jspecify.annotations.NullMarked;
