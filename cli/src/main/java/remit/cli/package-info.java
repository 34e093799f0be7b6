/// The command line: `docs/cli.md` is its contract.
///
/// How to add a command `remit frob`:
///
/// 1. One class `FrobCommand implements Command` in this package, package-private, with its
///    [remit.cli.args.Usage] in a constant and its work in `run`. Options and operands are
///    constants too, typed by their [remit.cli.args.Reading]; shared ones stand in [Options].
/// 2. One line in [Commands].
/// 3. `mvn verify -Dgolden=update` writes the help page into `docs/cli.md`.
///
/// What a command must keep to:
///
/// * The answer, and nothing else, goes to `context.out()`; everything else to `context.err()`.
/// * It returns an [Exit]: `DONE`, `FINDINGS` (done, and there is something to see to) or
///   `context.cannot(problem)` (prints what, where and what to do; exit 2). A command never throws
///   for what a user did. An `IOException` that escapes becomes exit 2, anything else exit 70.
/// * The day it works for is `context.day(arguments)`: `--as-of`, or today in London. Nobody else
///   reads the clock.
/// * Charters, proposals and traces are found by [Charters], never by `Path.of`.
/// * JSON is a [remit.core.json.Json] value, its keys in the order of the contract.
@NullMarked
package remit.cli;

import org.jspecify.annotations.NullMarked;
