/// A meeting as everyone may read it: notice, agenda, papers, who was there, how each body voted
/// and what it decided.
@NullMarked
package remit.web.agenda;

import org.jspecify.annotations.NullMarked;
