package remit.cli;

import java.util.stream.Collectors;
import remit.cli.args.HelpPage;

/// The help pages of all commands as one Markdown text, for `docs/cli.md`.
public final class Manual {
  private Manual() {}

  public static String markdown() {
    return Commands.ALL.stream()
        .map(entry -> entry.command().get().usage())
        .map(usage ->
            "\n### remit %s\n\n```text\n%s\n```\n"
                .formatted(usage.name(), String.join("\n", HelpPage.of(usage))))
        .collect(Collectors.joining("", "", "\n"));
  }
}
