/// Routes and replays for readers: text with a small timeline, JSON, iCalendar, a drawing and a
/// page. The same route is always the same bytes.
@NullMarked
package remit.core.route.show;

import org.jspecify.annotations.NullMarked;
