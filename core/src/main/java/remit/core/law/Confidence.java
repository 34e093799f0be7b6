package remit.core.law;

/// How sure the pack is of an entry. An unconfirmed entry is used, and says so wherever it shows.
public enum Confidence {
  /// The rule was read on the page named.
  CONFIRMED,
  /// Confirmed in an older or as-made text; the detail may have been amended since.
  CONFIRMED_OLDER_TEXT,
  /// Some of it is from general knowledge and not confirmed; the note says which part.
  PARTLY,
  /// From general knowledge only.
  UNCONFIRMED,
  /// A charter's own standing order: as sure as the charter is.
  LOCAL;

  /// Whether a reader should be told that the entry needs checking.
  public boolean needsChecking() {
    return this == PARTLY || this == UNCONFIRMED;
  }
}
