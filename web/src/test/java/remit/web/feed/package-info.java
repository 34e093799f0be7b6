/// Tests of feeds.
@NullMarked
package remit.web.feed;

import org.jspecify.annotations.NullMarked;
