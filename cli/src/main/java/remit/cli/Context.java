package remit.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import remit.cli.args.Arguments;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.cli.console.Problem;

/// What a command works with besides its arguments: where answers and complaints go, which day it
/// is, and where charters stand.
///
/// @param today today in London, asked for only where no day was given
public record Context(Out out, Err err, Supplier<LocalDate> today, Charters charters) {
  /// The day that law and charter are asked for: `--as-of`, else today in London.
  LocalDate day(Arguments arguments) {
    return arguments.find(Options.AS_OF).orElseGet(today);
  }

  /// Says on standard error why the command could not run.
  Exit cannot(Problem problem) {
    err.problem(problem);
    return Exit.COULD_NOT_RUN;
  }
}
