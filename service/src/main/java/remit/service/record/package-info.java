/// The public record of an installation: entries that take their place in the transaction of the
/// fact that they record, the tiles and checkpoints made of them, and what opens their commitments.
@NullMarked
package remit.service.record;

import org.jspecify.annotations.NullMarked;
