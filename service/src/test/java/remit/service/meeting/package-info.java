/// Tests of the meeting.
@NullMarked
package remit.service.meeting;

import org.jspecify.annotations.NullMarked;
