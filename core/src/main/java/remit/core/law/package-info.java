/// The law pack: what the law of a country says about partners, bodies, functions, arrangements and
/// steps, each entry dated, cited and marked with how sure we are. The pack of England is data; a
/// charter's own standing orders are written in the same form and read into the same types.
@NullMarked
package remit.core.law;

import org.jspecify.annotations.NullMarked;
