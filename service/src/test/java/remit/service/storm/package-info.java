/// The service under fire: many members voting at once on two instances, while instances and the
/// database are killed.
@NullMarked
package remit.service.storm;

import org.jspecify.annotations.NullMarked;
