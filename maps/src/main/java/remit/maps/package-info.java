/// The functions and decisions map as a drawing: boxes in columns by level and in lanes by sector,
/// delegations as labelled arrows between them. Where a box stands is decided here; Eclipse Layout
/// Kernel routes the arrows. Kept out of `core` for that library's sake.
@NullMarked
package remit.maps;

import org.jspecify.annotations.NullMarked;
