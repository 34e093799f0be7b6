/// Where an administrator opens accounts, gives posts, and ends both.
@NullMarked
package remit.web.people;

import org.jspecify.annotations.NullMarked;
