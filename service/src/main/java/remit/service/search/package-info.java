/// Finding by words what everyone may read.
@NullMarked
package remit.service.search;

import org.jspecify.annotations.NullMarked;
