/// Tests across modules: what no single module can see. Imports, the shape of sources, the words
/// and links of documents, what the launcher does. Each failure says what to do about it.
@NullMarked
package remit.quality;

import org.jspecify.annotations.NullMarked;
