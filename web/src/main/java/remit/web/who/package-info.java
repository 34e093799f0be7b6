/// The question who decides, and its answer with the chain of reasons.
@NullMarked
package remit.web.who;

import org.jspecify.annotations.NullMarked;
