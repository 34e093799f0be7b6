/// YAML text to positioned trees and back: what may be read, in which encoding, how large, and from
/// which files. Nothing here knows what a charter means, and nothing that a file asks for is run.
@NullMarked
package remit.reader;

import org.jspecify.annotations.NullMarked;
