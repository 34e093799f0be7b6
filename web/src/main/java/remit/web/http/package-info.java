/// How a request becomes a page or data: what a controller is given ([Visit]) and what it gives
/// back ([Answer]), error pages, and the headers that all answers carry.
@NullMarked
package remit.web.http;

import org.jspecify.annotations.NullMarked;
