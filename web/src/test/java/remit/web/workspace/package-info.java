@NullMarked
package remit.web.workspace;

import org.jspecify.annotations.NullMarked;
