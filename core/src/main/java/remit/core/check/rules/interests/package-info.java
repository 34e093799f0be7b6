/// Rules on conflicts of interest: who sits where their own affairs are decided, and what is done
/// about it.
@NullMarked
package remit.core.check.rules.interests;

import org.jspecify.annotations.NullMarked;
