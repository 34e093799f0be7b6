/// Tests of a meeting's public page.
@NullMarked
package remit.web.agenda;

import org.jspecify.annotations.NullMarked;
