/// Meetings: of one body, or of several in common. Notice and papers, who is in the room, what is
/// declared, what is moved, and how each body votes.
@NullMarked
package remit.service.meeting;

import org.jspecify.annotations.NullMarked;
