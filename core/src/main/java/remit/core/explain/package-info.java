/// What a system is, said from its charter in plain words: its partners, areas, bodies and what
/// each may decide, what was given to whom, its funds, who is bound, and what is not known. Every
/// statement carries its sources and its place. Renderers stand in `show`; the map is drawn from
/// the same parts.
@NullMarked
package remit.core.explain;

import org.jspecify.annotations.NullMarked;
