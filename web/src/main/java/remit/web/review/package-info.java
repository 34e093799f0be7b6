/// The review of a system's charter under its six headings, and the rules that it is made by.
@NullMarked
package remit.web.review;

import org.jspecify.annotations.NullMarked;
