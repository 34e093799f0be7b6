package remit.core.law;

/// Which organ of its holder a function belongs to, and which gates it may pass.
public enum FunctionClass {
  /// A function of an NHS body.
  NHS,
  /// A council's executive function (Local Government Act 2000 s.9D: the default).
  EXECUTIVE,
  /// A council's function that may not be the executive's.
  COUNCIL,
  /// A council function that its constitution may give to either.
  LOCAL_CHOICE,
  /// Review and scrutiny of the health service (NHS Act 2006 s.244).
  HEALTH_SCRUTINY,
  /// Review and scrutiny of a council's own executive (Local Government Act 2000 s.9F).
  SCRUTINY,
  /// Needs assessment and the joint local health and wellbeing strategy, exercised by the board.
  HEALTH_AND_WELLBEING,
  /// The integrated care strategy, prepared by the integrated care partnership.
  PARTNERSHIP,
  /// A function of a minister or of NHS England.
  CENTRAL,
  /// An act that any organisation does for itself: sign, publish under its name, set its budget.
  OWN_AFFAIRS;

  /// The words of charters and the law pack: `NHS`, `own affairs`.
  public String words() {
    return this == NHS ? "NHS" : name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
