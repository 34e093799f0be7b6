/// Reading a text as words: lower case, letters and digits only, each word with its place in the
/// original characters, and each in a zone (body, greeting, closing, what follows the signature,
/// quoted mail). Nothing is ever cut from the original; zones only say what counts as evidence.
@NullMarked
package remit.campaigns.text;

import org.jspecify.annotations.NullMarked;
