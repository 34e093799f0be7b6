/// Counting days as the law counts them: working days of each nation from the official list of bank
/// holidays, terms such as "5 clear working days" or "6 months beginning with", and the dates of
/// meetings that recur. A day of a year that is not on the official list is *not known*; nothing
/// here guesses, and nothing here asks for today's date.
@NullMarked
package remit.core.calendar;

import org.jspecify.annotations.NullMarked;
