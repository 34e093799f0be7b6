package remit.core.calendar;

import java.util.List;
import java.util.Optional;

/// Whose bank holidays close a day.
public enum Nation {
  /// Definitions that say "a bank holiday in England and Wales", or "in England": one list.
  ENGLAND_AND_WALES("england-and-wales", "England and Wales", "ew"),
  SCOTLAND("scotland", "Scotland", "sc"),
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland", "ni"),

  /// A bank holiday in *any part* of the United Kingdom closes the day, as in section 10(6) of the
  /// Freedom of Information Act 2000.
  UK("uk", "any part of the United Kingdom", "ew sc ni");

  private final String word;
  private final String title;
  private final List<String> divisions;

  Nation(String word, String title, String divisions) {
    this.word = word;
    this.title = title;
    this.divisions = List.of(divisions.split(" "));
  }

  /// Reads the word of the command line and of charters: `england-and-wales`, `scotland`,
  /// `northern-ireland`, `uk`.
  public static Optional<Nation> parse(String word) {
    for (var nation : values()) {
      if (nation.word.equals(word)) return Optional.of(nation);
    }
    return Optional.empty();
  }

  /// The word that [#parse] reads.
  public String word() {
    return word;
  }

  /// As it stands in a sentence, after "in".
  public String title() {
    return title;
  }

  /// The codes under which our file of bank holidays names it.
  List<String> divisions() {
    return divisions;
  }
}
