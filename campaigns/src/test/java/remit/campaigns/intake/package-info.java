/// Odd files are read, and nothing is lost.
@NullMarked
package remit.campaigns.intake;

import org.jspecify.annotations.NullMarked;
