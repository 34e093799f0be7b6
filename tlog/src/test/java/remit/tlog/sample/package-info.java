/// The sample record in `samples/record`: an invented system, written by this program to the byte.
@NullMarked
package remit.tlog.sample;

import org.jspecify.annotations.NullMarked;
