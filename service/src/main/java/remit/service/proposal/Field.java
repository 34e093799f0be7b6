package remit.service.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The questions of the form, each a key of a proposal's text.
public enum Field {
  TITLE("title", Sort.WORDS),
  BY("by", Sort.NAMES),
  ACT("act", Sort.WORD),
  FUNCTIONS("functions", Sort.NAMES),
  AREAS("areas", Sort.NAMES),
  PLAN("plan", Sort.WORD),
  FUND_KIND("fund kind", Sort.WORDS),
  UNDER("under", Sort.NAMES),
  PARTIES("parties", Sort.NAMES),
  AMOUNT("amount", Sort.WORD),
  OF("of", Sort.WORD),
  CHANGE("change", Sort.WORD),
  KEY_DECISION("key decision", Sort.WORD),
  PRIVATE("private", Sort.WORD),
  CONSULTATION_WEEKS("consultation weeks", Sort.WORD),
  STARTS("starts", Sort.WORD),
  DEADLINE("deadline", Sort.WORD),
  SOURCE("source", Sort.WORDS);

  /// What is typed into a field.
  enum Sort {
    /// Free words: written in quotation marks where they could be read as something else.
    WORDS,
    /// A word of a closed list, a number, an amount, a date.
    WORD,
    /// Identifiers.
    NAMES
  }

  private final String key;
  private final Sort sort;

  Field(String key, Sort sort) {
    this.key = key;
    this.sort = sort;
  }

  /// The key of the proposal's text: `consultation weeks`.
  public String key() {
    return key;
  }

  /// The name in a form and in addresses: `consultation-weeks`.
  public String input() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Sort sort() {
    return sort;
  }

  public static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
  }
}
