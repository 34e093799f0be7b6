package remit.cli;

import remit.cli.args.Arguments;
import remit.cli.args.HelpPage;
import remit.cli.args.Operand;
import remit.cli.args.Reading;
import remit.cli.args.Usage;

/// `remit help [COMMAND]`.
final class HelpCommand implements Command {
  private static final Operand<String> COMMAND =
      Operand.maybe("COMMAND", Reading.TEXT, "the command to explain; all of them if left out");
  private static final Usage USAGE =
      Usage.of("help", "prints the help page of a command")
          .taking(COMMAND)
          .example("remit help help", "this page");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Exit run(Arguments arguments, Context context) {
    var name = arguments.find(COMMAND);
    if (name.isEmpty()) {
      context.out().lines(Overview.page());
      return Exit.DONE;
    }
    var entry = Commands.find(name.get());
    if (entry.isEmpty()) {
      return context.cannot(Overview.noCommand(name.get()));
    }
    context.out().lines(HelpPage.of(entry.get().command().get().usage()));
    return Exit.DONE;
  }
}
