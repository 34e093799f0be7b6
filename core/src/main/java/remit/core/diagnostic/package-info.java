/// What is said about an author's text: severities, the six headings of the review, diagnostics of
/// the reader and findings of the review, and how they are printed.
@NullMarked
package remit.core.diagnostic;

import org.jspecify.annotations.NullMarked;
