/// Minutes of meetings: what they say, as plain text that a clerk can edit.
@NullMarked
package remit.service.minutes;

import org.jspecify.annotations.NullMarked;
