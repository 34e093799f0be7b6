/// Rules on voting power: who is bound without power, who can carry alone, whose vote never
/// decides, and which quorums do without the councils or fail when the conflicted leave. Each shows
/// the coalition that proves it.
@NullMarked
package remit.core.check.rules.power;

import org.jspecify.annotations.NullMarked;
