/// Who may decide an act, by which chain of delegations, for whom it binds, who only advises and
/// who scrutinises. Gaps of the charter are filled in every way that matters: an answer stands only
/// if all of them give it, otherwise the facts that would settle it are named.
@NullMarked
package remit.core.authority;

import org.jspecify.annotations.NullMarked;
