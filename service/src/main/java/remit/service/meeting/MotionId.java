package remit.service.meeting;

/// A motion or an amendment, by its number in the database.
public record MotionId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
