/// The review: a charter under its law on a day, examined by the rules of the catalogue, one rule
/// one file, and reported under six headings. Rules ask the analyses; no analysis asks a rule.
@NullMarked
package remit.core.check;

import org.jspecify.annotations.NullMarked;
