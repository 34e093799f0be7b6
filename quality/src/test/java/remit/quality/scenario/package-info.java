/// Scenarios: one page of Markdown each, that tells what happens, asks the command line, and says
/// what it answers.
@NullMarked
package remit.quality.scenario;

import org.jspecify.annotations.NullMarked;
