/// Test companions: a log in memory, and RFC 6962's definitions written out as they stand there.
@NullMarked
package remit.tlog;

import org.jspecify.annotations.NullMarked;
