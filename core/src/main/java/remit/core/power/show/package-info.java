/// Voting power as text, JSON and a drawing. Every measure is explained in one plain sentence, and
/// no share is shown without the number it is a share of.
@NullMarked
package remit.core.power.show;

import org.jspecify.annotations.NullMarked;
