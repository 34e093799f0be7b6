/// A meeting in session, as far as it needs no database: who is in the room, whether it is quorate,
/// which motion is before it, who may vote, and what becomes of a vote. Every step is a value; a
/// lawful "no" is one of its outcomes.
@NullMarked
package remit.core.meeting;

import org.jspecify.annotations.NullMarked;
