/// The charters that come with Remit, entered into a database: models of real systems, and invented
/// ones for teaching.
@NullMarked
package remit.service.corpus;

import org.jspecify.annotations.NullMarked;
