package remit.cli;

import remit.cli.args.Arguments;
import remit.cli.args.Usage;
import remit.cli.console.Problem;

/// `remit serve`, as its help page shows it. Running it is the work of the service's own program.
final class ServeCommand implements Command {
  @Override
  public Usage usage() {
    return Serve.USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    return context.cannot(
        Problem.of("this program cannot run the service").help("start it by ./remit serve"));
  }
}
