package remit.cli;

import java.io.IOException;
import remit.cli.args.Arguments;
import remit.cli.args.Usage;

/// One command: what can be typed after its name, and what it does.
interface Command {
  Usage usage();

  /// Does the work. Throws only when the world fails: a file that cannot be read or written.
  Exit run(Arguments arguments, Context context) throws IOException;
}
