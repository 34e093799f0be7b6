package remit.service.meeting;

/// A meeting, by its number in the database.
public record MeetingId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
