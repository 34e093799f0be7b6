/// The public record: what it holds, how to check it, and its files.
@NullMarked
package remit.web.record;

import org.jspecify.annotations.NullMarked;
