/// The desk of those who run meetings: schedule, notice, agenda, papers, the room, motions, votes,
/// and the recording of decisions; and the page on which a member votes.
@NullMarked
package remit.web.meeting;

import org.jspecify.annotations.NullMarked;
