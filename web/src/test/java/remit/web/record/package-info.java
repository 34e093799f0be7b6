/// Tests of the public record over HTTP.
@NullMarked
package remit.web.record;

import org.jspecify.annotations.NullMarked;
