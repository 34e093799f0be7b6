/// Finding the campaigns: passages that many senders share, the letters they come from, and for
/// every response the letter whose words it holds.
///
/// Every step is a [Bodies#fold] whose parts may be taken in any order and joined in any order, so
/// one thread, many threads and many machines give the same answer.
@NullMarked
package remit.campaigns.find;

import org.jspecify.annotations.NullMarked;
