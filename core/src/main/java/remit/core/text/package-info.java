/// Plain text for people: lines wrapped at a width, colour where there is a terminal, and the word
/// that somebody probably meant.
@NullMarked
package remit.core.text;

import org.jspecify.annotations.NullMarked;
