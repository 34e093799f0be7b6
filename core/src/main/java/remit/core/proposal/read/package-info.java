/// From trees to proposals and traces, bound against the charter that they belong to.
@NullMarked
package remit.core.proposal.read;

import org.jspecify.annotations.NullMarked;
