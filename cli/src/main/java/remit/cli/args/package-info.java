/// What a command line may say and what it said: options and operands with their types, the parser,
/// and help pages. Knows nothing of Remit; see decision 0005 for why it is our own.
@NullMarked
package remit.cli.args;

import org.jspecify.annotations.NullMarked;
