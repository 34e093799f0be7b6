/// Files that people send: what they really are, whatever they are called, and whether they may
/// stay.
@NullMarked
package remit.web.upload;

import org.jspecify.annotations.NullMarked;
