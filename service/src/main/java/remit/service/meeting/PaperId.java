package remit.service.meeting;

/// A paper, by its number in the database.
public record PaperId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
