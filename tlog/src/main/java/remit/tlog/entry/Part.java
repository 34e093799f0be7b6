package remit.tlog.entry;

/// A part of an entry's content.
public sealed interface Part {
  /// Said for everyone and for ever.
  record Full(Json value) implements Part {}

  /// Fixed, and opened, withheld or erased outside of the entry.
  record Sealed(Commitment commitment) implements Part {}
}
