package remit.tlog.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The kinds of entry, each with the parts of its content that may stand in full. A log forgets
/// nothing, so these are facts about bodies, meetings, matters and what the holders of public posts
/// did in public; every other part has to be a commitment. Decided in
/// `docs/decisions/0020-what-may-stand-in-the-record.md`.
public enum EntryType {
  NOTICE("notice", "title meeting on place matter decision-maker documents private-because"),
  AGENDA("agenda", "meeting on place items public-excluded-for because"),
  PAPER("paper", "meeting item title author-post summary exempt-because"),
  /// The category and the effect of an interest; what the interest is names other people.
  DECLARATION("declaration", "meeting post category matter effect"),
  DIVISION("division", "meeting item question seats for against abstained outcome working"),
  DECISION(
      "decision", "meeting item title resolutions reasons alternatives consulted outcome under"),
  MINUTES("minutes", "meeting posts-present posts-absent items"),
  PLAN_VERSION("plan-version", "plan version title summary parts changes"),
  STANCE("stance", "plan version partner stance reasons"),
  CONSULTATION("consultation", "consultation title area options questions opens closes"),
  /// Counts of people: see [EntryRules] on small ones.
  RESPONSE_COUNT("response-count", "consultation question counts method"),
  /// Letters and questions from outside. Their words are never in full, whoever wrote them.
  REPRESENTATION("representation", "subject from-kind asks"),
  ANSWER("answer", "subject asks-answered asks-open by-post"),
  CHARTER_VERSION("charter-version", "charter version summary changes"),
  CORRECTION("correction", "what because by-post");

  private final String word;
  private final Set<String> inFull;

  EntryType(String word, String inFull) {
    this.word = word;
    this.inFull = Set.copyOf(List.of(inFull.split(" ")));
  }

  /// The word in the entry's JSON.
  public String word() {
    return word;
  }

  /// The parts that may stand in full.
  public Set<String> inFull() {
    return inFull;
  }

  public static Optional<EntryType> parse(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
  }
}
