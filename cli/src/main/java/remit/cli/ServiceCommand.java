package remit.cli;

import remit.cli.args.Arguments;
import remit.cli.args.Usage;
import remit.cli.console.Problem;

/// A command of the service, as its help page shows it. Running it is the work of the service's own
/// program.
record ServiceCommand(Usage usage) implements Command {
  @Override
  public Exit run(Arguments arguments, Context context) {
    return context.cannot(
        Problem.of("this program is not the service's").help("type ./remit " + usage.name()));
  }
}
