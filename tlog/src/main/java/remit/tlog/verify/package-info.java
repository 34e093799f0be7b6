/// Verifies a published record from its files alone, wherever they are: a folder, an archive, an
/// address. What it says is meant for people; what it relies on is the independent checker of
/// [remit.tlog.fsck]. Also writes the receipt of one entry, which anyone can keep and check by
/// hand.
@NullMarked
package remit.tlog.verify;

import org.jspecify.annotations.NullMarked;
