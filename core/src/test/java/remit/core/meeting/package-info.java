/// Tests of a meeting in session.
@NullMarked
package remit.core.meeting;

import org.jspecify.annotations.NullMarked;
