/// Finding by words.
@NullMarked
package remit.web.search;

import org.jspecify.annotations.NullMarked;
