/// The tree of reasons that every engine answers with.
@NullMarked
package remit.core.because;

import org.jspecify.annotations.NullMarked;
