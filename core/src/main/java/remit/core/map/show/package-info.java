/// The functions and decisions map in words, for a terminal.
@NullMarked
package remit.core.map.show;

import org.jspecify.annotations.NullMarked;
