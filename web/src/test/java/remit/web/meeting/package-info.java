/// Tests of meetings as clerks and members run them.
@NullMarked
package remit.web.meeting;

import org.jspecify.annotations.NullMarked;
