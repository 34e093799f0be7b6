package remit.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every command, by hand, in the order of the help page. A command's class is loaded only when the
/// command is run, so the list says its summary again; a test compares the two.
final class Commands {
  /// A command that can be typed, and how to get it.
  record Entry(String name, String summary, Supplier<Command> command) {}

  static final List<Entry> ALL =
      List.of(
          new Entry(
              "explain", "what a system is, in plain words with sources", ExplainCommand::new),
          new Entry(
              "map", "draws who decides what: the functions and decisions map", MapCommand::new),
          new Entry("who", "who may decide, and why", WhoCommand::new),
          new Entry("check", "reviews a charter: findings under six headings", CheckCommand::new),
          new Entry("explain-rule", "explains one rule of the review", ExplainRuleCommand::new),
          new Entry("route", "the lawful steps of a proposal, with dates", RouteCommand::new),
          new Entry(
              "replay", "what really happened, held against the lawful route", ReplayCommand::new),
          new Entry("power", "voting power under a body's real rules", PowerCommand::new),
          new Entry(
              "compare",
              "charters side by side: who decides, who is bound, what changes",
              CompareCommand::new),
          new Entry("when", "counts days as the law does", WhenCommand::new),
          new Entry("verify", "checks a published record and says what holds", VerifyCommand::new),
          new Entry("new", "writes a commented starter charter", NewCommand::new),
          new Entry(
              "schema",
              "prints the JSON Schema of charters, proposals and traces",
              SchemaCommand::new),
          new Entry(
              "law",
              "lists and explains provisions, with how sure we are of each",
              LawCommand::new),
          new Entry(
              "campaigns",
              "finds the campaign letters among consultation responses",
              CampaignsCommand::new),
          new Entry("serve", "runs the web service", () -> new ServiceCommand(ServiceUsages.SERVE)),
          new Entry(
              "backup",
              "writes all that the service holds into one file",
              () -> new ServiceCommand(ServiceUsages.BACKUP)),
          new Entry(
              "restore",
              "fills an empty database from a backup",
              () -> new ServiceCommand(ServiceUsages.RESTORE)),
          new Entry("help", "prints the help page of a command", HelpCommand::new));

  private Commands() {}

  static Optional<Entry> find(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }
}
