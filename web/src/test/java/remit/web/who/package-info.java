@NullMarked
package remit.web.who;

import org.jspecify.annotations.NullMarked;
