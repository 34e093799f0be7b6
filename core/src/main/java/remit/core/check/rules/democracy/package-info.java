/// Rules on health and wellbeing boards, scrutiny and councils: who sits and votes, who must be
/// asked.
@NullMarked
package remit.core.check.rules.democracy;

import org.jspecify.annotations.NullMarked;
