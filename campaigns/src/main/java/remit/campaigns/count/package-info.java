/// Counting people fairly: nothing is deleted, nothing is weighted, and nobody's identity is
/// asserted. What is counted is stated: responses, and distinct senders under a visible rule.
@NullMarked
package remit.campaigns.count;

import org.jspecify.annotations.NullMarked;
