/// The register of decisions, and each decision at its lasting address.
@NullMarked
package remit.web.register;

import org.jspecify.annotations.NullMarked;
