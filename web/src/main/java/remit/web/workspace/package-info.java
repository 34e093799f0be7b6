/// Work on a charter: its versions and what each changed, drafts as text with what the reader and
/// the review say of them, common changes by form, and adopting.
@NullMarked
package remit.web.workspace;

import org.jspecify.annotations.NullMarked;
