package remit.quality;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is written for people: links that lead somewhere, words that we use.
class DocumentsTest {
  private static final Path WORDS =
      Project.ROOT.resolve("quality/src/test/resources/remit/quality/words.txt");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");

  @Test
  void linksLeadSomewhere() {
    var complaints = new Complaints();
    for (var document : Project.documents()) {
      var text = CODE.matcher(Project.read(document)).replaceAll("");
      LINK.matcher(text)
          .results()
          .map(match -> match.group(1))
          .filter(link -> !link.matches("[a-z]+:.*"))
          .filter(link -> !leads(document, link))
          .forEach(link -> complaints.add("%s: %s", Project.name(document), link));
    }
    complaints.throwIfAny("These links lead nowhere: mend the path, or the heading after `#`.");
  }

  @Test
  void wordsThatWeDoNotUseAreNotThere() {
    var complaints = new Complaints();
    var rules =
        Project.read(WORDS)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" {2,}", 2))
            .toList();
    for (var file : Project.textFiles()) {
      if (file.equals(WORDS) || file.endsWith("dictionary.md")) {
        continue;
      }
      var text = Project.read(file);
      for (var rule : rules) {
        var match = Pattern.compile(rule[0], Pattern.CASE_INSENSITIVE).matcher(text);
        if (match.find()) {
          long line = text.substring(0, match.start()).lines().count();
          complaints.add("%s:%d: `%s`: %s", Project.name(file), line, match.group(), rule[1]);
        }
      }
    }
    complaints.throwIfAny("The list is quality/…/words.txt; docs/dictionary.md has our words.");
  }

  private static boolean leads(Path document, String link) {
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || anchors(target).contains(parts[1]);
  }

  private static Set<String> anchors(Path document) {
    return HEADING
        .matcher(Project.read(document))
        .results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(toSet());
  }
}
