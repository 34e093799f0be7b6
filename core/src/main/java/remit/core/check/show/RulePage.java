package remit.core.check.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.LawPack;
import remit.core.law.Provision;
import remit.core.text.Wrap;

/// A rule of the catalogue explained: for the terminal, and as a page of the documentation.
public final class RulePage {
  private RulePage() {}

  /// What a rule rests on: provisions with how sure the law pack is of them, then documents.
  public static List<String> sources(RuleInfo rule, LawPack law) {
    var provisions =
        rule.provisions().stream()
            .map(id -> law.findProvision(id).map(RulePage::cited).orElse(id.value()));
    return Stream.concat(provisions, rule.documents().stream()).toList();
  }

  private static String cited(Provision provision) {
    return "%s: %s (%s)"
        .formatted(
            provision.cite(), provision.title(), ReportWords.confidence(provision.confidence()));
  }

  /// Lines of at most 80 characters, but for examples, which are as they are written.
  public static List<String> text(RuleInfo rule, LawPack law) {
    var lines = new ArrayList<String>();
    lines.addAll(Wrap.hanging(rule.id() + "  ", rule.title()));
    lines.addAll(
        Wrap.hanging(
            "      ",
            "%s, %s; under: %s"
                .formatted(rule.severity().word(), rule.name(), rule.heading().title())));
    for (var paragraph : paragraphs(rule)) {
      lines.add("");
      lines.addAll(Wrap.hanging("", paragraph));
    }
    lines.add("");
    lines.add("It rests on:");
    sources(rule, law).forEach(s -> lines.addAll(Wrap.hanging("  - ", s)));
    example(lines, "Found at the marked line in:", rule.bad());
    example(lines, "Put right:", rule.good());
    return List.copyOf(lines);
  }

  /// The first sentence, and the rest.
  private static List<String> paragraphs(RuleInfo rule) {
    return List.of(rule.explanation().strip().replace('\n', ' ').split("(?<=[.])\\s+", 2));
  }

  private static void example(List<String> lines, String title, String yaml) {
    lines.add("");
    lines.add(title);
    lines.add("");
    yaml.stripTrailing().lines().forEach(line -> lines.add(("    " + line).stripTrailing()));
  }

  /// A page of `docs/rules/`.
  public static String markdown(RuleInfo rule, LawPack law) {
    var page = new StringBuilder();
    page.append("# %s %s%n%n".formatted(rule.id(), rule.title()).replace("\r", ""));
    page.append(
        "*%s* · `%s` · %s%n%n"
            .formatted(rule.severity().word(), rule.name(), rule.heading().title())
            .replace("\r", ""));
    paragraphs(rule).forEach(p -> page.append(p).append("\n\n"));
    page.append("## What it rests on\n\n");
    for (var id : rule.provisions()) page.append(source(id.value(), law)).append('\n');
    rule.documents().forEach(d -> page.append("- ").append(d).append('\n'));
    page.append("\n## Found here\n\n```yaml\n").append(rule.bad()).append("```\n");
    page.append("\n## Put right\n\n```yaml\n").append(rule.good()).append("```\n\n");
    page.append(
        rule.bad().startsWith("events:")
            ? "Examples are traces, as `remit replay` takes them.\n"
            : "Examples are laid over the teaching charter `north-vale`.\n");
    return page.toString();
  }

  private static String source(String id, LawPack law) {
    var provision = law.findProvision(new remit.core.kernel.ProvisionId(id));
    if (provision.isEmpty()) return "- " + id;
    var cite = provision.get().cite();
    var linked = provision.get().link().map(l -> "[%s](%s)".formatted(cite, l)).orElse(cite);
    return "- %s: %s (`%s`; %s)"
        .formatted(
            linked,
            provision.get().title(),
            id,
            ReportWords.confidence(provision.get().confidence()));
  }
}
