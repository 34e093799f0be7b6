/// The functions and decisions map of a system as a graph: bodies and offices at their level and in
/// their sector, what each decides, reviews or advises on, and the delegations between them. Where
/// things stand on paper is not known here; module `maps` draws it.
@NullMarked
package remit.core.map;

import org.jspecify.annotations.NullMarked;
