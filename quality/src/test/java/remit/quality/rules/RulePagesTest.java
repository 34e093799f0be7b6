package remit.quality.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.check.show.RulePage;
import remit.core.diagnostic.Heading;
import remit.testkit.Golden;

/// `docs/rules/` has a page for each rule, made from the rule itself, and an index.
class RulePagesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("remit.root", "..")).resolve("docs/rules");

  @Test
  void everyRuleHasItsPage() {
    for (var rule : RuleCatalogue.ENTRIES) {
      Golden.check(FOLDER.resolve(rule.id() + ".md"), RulePage.markdown(rule, Example.LAW));
    }
  }

  @Test
  void theIndexListsTheRulesUnderTheirHeadings() {
    var index = new StringBuilder("# The rules of the review\n\n");
    index.append("Made from the rules themselves; `remit explain-rule ID` says the same.\n");
    for (var heading : Heading.values()) {
      index.append("\n## ").append(heading.title()).append("\n\n");
      RuleCatalogue.ENTRIES.stream()
          .filter(r -> r.heading() == heading)
          .forEach(r ->
              index.append(
                  "- [%s](%s.md) %s (%s)\n"
                      .formatted(r.id(), r.id(), r.title(), r.severity().word())));
    }
    Golden.check(FOLDER.resolve("README.md"), index.toString());
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    var expected = new TreeSet<String>();
    RuleCatalogue.ENTRIES.forEach(r -> expected.add(r.id() + ".md"));
    expected.add("README.md");
    var there = new TreeSet<String>();
    try (var files = Files.list(FOLDER)) {
      files.forEach(f -> there.add(f.getFileName().toString()));
    }
    assertEquals(expected, there, "delete the pages of rules that are gone");
  }
}
