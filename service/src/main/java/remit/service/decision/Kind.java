package remit.service.decision;

/// What a body did with a matter.
public enum Kind {
  TAKEN,
  /// The body took note, and decided nothing.
  NOTED,
  /// To be considered again when something has happened.
  DEFERRED,
  NOT_CARRIED;

  /// The word in the database and for people.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  static Kind parse(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
  }
}
