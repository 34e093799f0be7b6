/// The finder on a small made-up consultation whose truth is known.
@NullMarked
package remit.campaigns.find;

import org.jspecify.annotations.NullMarked;
