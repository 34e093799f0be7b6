package remit.cli;

import java.util.ArrayList;
import java.util.List;
import remit.cli.args.HelpPage;
import remit.cli.console.Problem;
import remit.core.text.Nearest;

/// What is printed about `remit` as a whole.
final class Overview {
  private Overview() {}

  /// `remit --help`.
  static List<String> page() {
    var lines = new ArrayList<String>();
    lines.add("remit: who may decide in a joint public system, and the lawful way to a decision");
    lines.add("");
    lines.add("  remit COMMAND [options]");
    lines.add("");
    lines.add("Commands:");
    Commands.ALL.stream()
        .flatMap(entry -> HelpPage.entry(entry.name(), entry.summary()))
        .forEach(lines::add);
    lines.add("");
    lines.add("Options:");
    HelpPage.entry("--help", "prints this page").forEach(lines::add);
    HelpPage.entry("--version", "prints the version").forEach(lines::add);
    lines.add("");
    lines.add("`remit COMMAND --help` explains one command.");
    lines.add("");
    lines.add("Exit codes: 0 done; 1 done, with something to see to; 2 could not run; 70 a fault");
    lines.add("of Remit's own.");
    return List.copyOf(lines);
  }

  static Problem noCommand(String typed) {
    return Problem.of("there is no command `%s`".formatted(typed))
        .help(
            Nearest.to(typed, Commands.names())
                .map("did you mean `%s`?"::formatted)
                .orElse("`remit --help` lists them all"));
  }
}
