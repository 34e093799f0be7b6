/// Why a response was put with its letter, shown so that a lay reader can check it with a
/// highlighter: the runs of words that match, what was added, changed and left out, and the rule.
@NullMarked
package remit.campaigns.explain;

import org.jspecify.annotations.NullMarked;
