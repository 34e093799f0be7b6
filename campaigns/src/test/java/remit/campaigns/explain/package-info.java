/// How a response came about from its letter.
@NullMarked
package remit.campaigns.explain;

import org.jspecify.annotations.NullMarked;
