package remit.service.decision;

import java.util.Optional;

/// Limits of what a decision says.
final class WordsCheck {
  static final int LONGEST_REASONS = 20_000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINE = 4_000;
  private static final int MOST_LINES = 100;

  private WordsCheck() {}

  /// What is wrong with the words, in one sentence.
  static Optional<String> problem(NewDecision decision) {
    var words = decision.words();
    if (words.title().isBlank() || words.title().length() > LONGEST_TITLE) {
      return Optional.of("a decision's title has 1 to " + LONGEST_TITLE + " characters");
    }
    if (decision.kind() == Kind.TAKEN && words.resolutions().isEmpty()) {
      return Optional.of("a decision has at least one resolution");
    }
    if (decision.kind() == Kind.TAKEN && words.reasons().isBlank()) {
      return Optional.of("a decision gives its reasons");
    }
    if (decision.kind() == Kind.DEFERRED && decision.deferral().isEmpty()) {
      return Optional.of("say until when it is deferred");
    }
    var lists = java.util.List.of(words.resolutions(), words.alternatives(), words.papers());
    for (var list : lists) {
      if (list.size() > MOST_LINES) return Optional.of("at most " + MOST_LINES + " of each");
      if (list.stream().anyMatch(l -> l.isBlank() || l.length() > LONGEST_LINE)) {
        return Optional.of("each line has 1 to " + LONGEST_LINE + " characters");
      }
    }
    boolean longest =
        words.reasons().length() > LONGEST_REASONS
            || words.consulted().length() > LONGEST_REASONS
            || words.conditions().length() > LONGEST_REASONS;
    return longest
        ? Optional.of(
            "reasons, conditions and consultation have at most "
                + LONGEST_REASONS
                + " characters each")
        : Optional.empty();
  }
}
