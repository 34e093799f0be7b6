/// Charter against charter: what is decided where and by whom, who is bound, who can carry or
/// block, what is open, scrutinised and at risk, and what changed in words. Things of different
/// charters are recognised as one by their official codes, identifiers and names; what could not be
/// recognised is said.
@NullMarked
package remit.core.compare;

import org.jspecify.annotations.NullMarked;
