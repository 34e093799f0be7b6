/// Who counts as one sender.
@NullMarked
package remit.campaigns.count;

import org.jspecify.annotations.NullMarked;
