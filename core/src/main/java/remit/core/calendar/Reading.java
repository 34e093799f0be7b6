package remit.core.calendar;

/// How "clear days" are read where the law leaves the unit open, as for the 28 clear days of SI
/// 2012/2089. Councils differ, and no authority settles it.
public enum Reading {
  /// Calendar days: the common reading.
  ORDINARY,

  /// Working days, as the Court of Appeal read section 100B of the Local Government Act 1972 (R v
  /// Swansea City Council ex p Elitestone, 1993). Notice that meets this reading meets the other.
  STRICT
}
