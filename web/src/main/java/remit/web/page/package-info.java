/// What every page is made of: the frame around it, links, forms and their faults. Values only, for
/// templates to show; a template knows these and its own page record and nothing of the domain.
@NullMarked
package remit.web.page;

import org.jspecify.annotations.NullMarked;
