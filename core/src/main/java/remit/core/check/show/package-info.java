/// The report of the review for people and for programs: text, JSON, SARIF and one page of HTML.
/// The same report always gives the same bytes.
@NullMarked
package remit.core.check.show;

import org.jspecify.annotations.NullMarked;
