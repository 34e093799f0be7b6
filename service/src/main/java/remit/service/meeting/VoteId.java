package remit.service.meeting;

/// A named vote, by its number in the database.
public record VoteId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
