/// A comparison for people, as text and as a page for a council's report, and for programs.
@NullMarked
package remit.core.compare.show;

import org.jspecify.annotations.NullMarked;
