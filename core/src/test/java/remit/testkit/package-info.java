/// A small kit for stating properties: generators that draw from a list of small numbers, and a
/// runner that, when a property fails, shrinks those numbers until the counterexample is readable.
///
/// Runs are the same every time. `-Dremit.seed=N` tries other values and `-Dremit.runs=N` more of
/// them; a failure prints the seed that repeats it.
@NullMarked
package remit.testkit;

import org.jspecify.annotations.NullMarked;
