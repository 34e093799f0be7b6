/// What really happened to a proposal, held against its lawful route: which steps were met, late,
/// early, out of order or taken by the wrong body, and which are not shown. What is not shown is
/// never called missed; what is only known to lie in a stretch of days is called late only where
/// every day of the stretch would be.
@NullMarked
package remit.core.replay;

import org.jspecify.annotations.NullMarked;
