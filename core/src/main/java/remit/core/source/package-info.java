/// Where text came from: files, spans, and the tree of mappings, sequences and scalars that a YAML
/// reader hands over, each with its place.
@NullMarked
package remit.core.source;

import org.jspecify.annotations.NullMarked;
