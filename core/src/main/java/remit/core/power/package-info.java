/// Voting power, exactly: who tips how many divisions, who can carry or block alone, which
/// coalitions are just large enough. A [remit.core.power.Game] is a rule over yes-votes; engines
/// count it by decision diagram or by table, and are checked against each other and against
/// enumeration.
@NullMarked
package remit.core.power;

import org.jspecify.annotations.NullMarked;
