/// Who may ask for what: the table of every address, its keeper, and the headers that protect a
/// page in the browser.
@NullMarked
package remit.web.guard;

import org.jspecify.annotations.NullMarked;
