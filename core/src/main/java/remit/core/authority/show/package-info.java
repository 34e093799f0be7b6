/// Rulings for people and for programs: text that can be read aloud, and JSON.
@NullMarked
package remit.core.authority.show;

import org.jspecify.annotations.NullMarked;
