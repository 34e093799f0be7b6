/// News of decisions and meetings, to be followed with a feed reader.
@NullMarked
package remit.web.feed;

import org.jspecify.annotations.NullMarked;
