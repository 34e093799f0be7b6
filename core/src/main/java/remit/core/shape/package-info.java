/// What a tree may look like, said once: which keys, which values, how many, how written. From the
/// one description come the reading with all its diagnostics, the typed values, and the JSON Schema
/// that editors use.
///
/// A mapping is described by a [remit.core.shape.Keys], one line for each key; see that class for
/// an example.
@NullMarked
package remit.core.shape;

import org.jspecify.annotations.NullMarked;
