package remit.core.diagnostic;

import java.util.List;
import remit.core.kernel.ProvisionId;

/// One entry of the catalogue: everything that is said of a rule apart from the check itself. The
/// same text feeds the terminal, the web page, the generated pages and the tests.
///
/// @param id theme letter and three digits; never used again for another rule
/// @param name in kebab-case, names the fault
/// @param title one line, present tense, no full stop
/// @param provisions what it rests on in the law pack
/// @param documents what else it rests on (`structural` where it states a fact about the charter
///   itself)
/// @param explanation what it means for real people; the first sentence stands alone
/// @param bad the smallest charter in which it is found; `#! ID` marks the line
/// @param good the same put right
public record RuleInfo(
    String id,
    String name,
    String title,
    Severity severity,
    Heading heading,
    List<ProvisionId> provisions,
    List<String> documents,
    String explanation,
    String bad,
    String good) {
  /// For a rule that rests on no law but on what the charter itself says.
  public static final String STRUCTURAL = "structural: a fact about the charter itself";

  public RuleInfo {
    provisions = List.copyOf(provisions);
    documents = List.copyOf(documents);
  }

  /// Starts an entry that breaks a binding source or cannot work at all.
  public static Draft error(String id, String name, String title, Heading heading) {
    return new Draft(id, name, title, Severity.ERROR, heading);
  }

  /// Starts an entry that is lawful but against guidance or very likely unintended.
  public static Draft warning(String id, String name, String title, Heading heading) {
    return new Draft(id, name, title, Severity.WARNING, heading);
  }

  /// Starts an entry that is worth knowing.
  public static Draft note(String id, String name, String title, Heading heading) {
    return new Draft(id, name, title, Severity.NOTE, heading);
  }

  /// An entry that still lacks its texts.
  public static final class Draft {
    private final String id;
    private final String name;
    private final String title;
    private final Severity severity;
    private final Heading heading;
    private List<ProvisionId> provisions = List.of();
    private List<String> documents = List.of();
    private String explanation = "";
    private String bad = "";

    private Draft(String id, String name, String title, Severity severity, Heading heading) {
      this.id = id;
      this.name = name;
      this.title = title;
      this.severity = severity;
      this.heading = heading;
    }

    public Draft restsOn(String... provisions) {
      this.provisions = java.util.Arrays.stream(provisions).map(ProvisionId::new).toList();
      return this;
    }

    public Draft saysAlso(String... documents) {
      this.documents = List.of(documents);
      return this;
    }

    public Draft explanation(String text) {
      this.explanation = text;
      return this;
    }

    public Draft bad(String charter) {
      this.bad = charter;
      return this;
    }

    public RuleInfo good(String charter) {
      return new RuleInfo(
          id, name, title, severity, heading, provisions, documents, explanation, bad, charter);
    }
  }
}
