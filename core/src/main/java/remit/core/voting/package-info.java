/// Quorum and majority over a division: who was entitled, who was there, how they voted, whether
/// the meeting was quorate and the motion carried, each with its working.
@NullMarked
package remit.core.voting;

import org.jspecify.annotations.NullMarked;
