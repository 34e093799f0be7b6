/// Starts the service and wires it.
@NullMarked
package remit.web;

import org.jspecify.annotations.NullMarked;
