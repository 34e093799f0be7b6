/// Every rule of the review and every other entry that can be explained, in one list.
@NullMarked
package remit.core.check.catalogue;

import org.jspecify.annotations.NullMarked;
