/// Standard output and standard error: the answer on one, complaints and progress on the other.
@NullMarked
package remit.cli.console;

import org.jspecify.annotations.NullMarked;
