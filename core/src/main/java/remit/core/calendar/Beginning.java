package remit.core.calendar;

/// Which day is the first of a term.
public enum Beginning {
  /// The day after the trigger: "following", "after", "from", "within". The rule where the words
  /// say nothing else.
  DAY_AFTER,

  /// The day of the trigger itself: "beginning with".
  SAME_DAY
}
