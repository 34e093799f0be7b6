/// Systems and what governs them: the versions of a charter, each in force by a recorded decision
/// from its day on; drafts of the next; the review of each. Every past day can be asked.
@NullMarked
package remit.service.system;

import org.jspecify.annotations.NullMarked;
