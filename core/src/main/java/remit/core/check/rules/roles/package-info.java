/// Rules on what the partners are to each other: who is bound without a voice, who can be outvoted,
/// whose name stands on what.
@NullMarked
package remit.core.check.rules.roles;

import org.jspecify.annotations.NullMarked;
