/// What a system is, as everyone may read it: its bodies, organisations, functions and money.
@NullMarked
package remit.web.system;

import org.jspecify.annotations.NullMarked;
