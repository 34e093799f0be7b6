package remit.service.meeting;

/// An item of an agenda, by its number in the database.
public record ItemId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
