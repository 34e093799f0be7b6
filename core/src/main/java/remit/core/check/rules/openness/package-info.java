/// Rules on whether the public can see and hear what is decided: meetings, papers, records.
@NullMarked
package remit.core.check.rules.openness;

import org.jspecify.annotations.NullMarked;
