/// Proposals: what somebody wants decided, written in a form or as text; the lawful route of each,
/// kept each time it changes; and what is recorded of its steps.
@NullMarked
package remit.service.proposal;

import org.jspecify.annotations.NullMarked;
