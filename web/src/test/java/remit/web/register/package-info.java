/// Tests of the register of decisions.
@NullMarked
package remit.web.register;

import org.jspecify.annotations.NullMarked;
