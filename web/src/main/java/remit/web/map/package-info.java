/// The functions and decisions map of a system: drawn, and the same in words.
@NullMarked
package remit.web.map;

import org.jspecify.annotations.NullMarked;
