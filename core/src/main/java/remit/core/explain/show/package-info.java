/// An explanation as text for a terminal, as JSON for programs, and as the annexes of a governance
/// handbook on one page.
@NullMarked
package remit.core.explain.show;

import org.jspecify.annotations.NullMarked;
