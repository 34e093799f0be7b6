/// Letters: those that are to go out, where they go, and who asked for them.
@NullMarked
package remit.service.mail;

import org.jspecify.annotations.NullMarked;
