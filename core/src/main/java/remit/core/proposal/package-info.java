/// A proposal (what somebody wants decided) and a trace (what really happened), as their authors
/// write them.
@NullMarked
package remit.core.proposal;

import org.jspecify.annotations.NullMarked;
