package remit.core.meeting;

import java.util.Comparator;
import java.util.Optional;
import remit.core.kernel.SeatId;

/// One member's place: a seat, and which of several alike.
///
/// @param number counted from 1
public record Place(SeatId seat, int number) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::seat).thenComparingInt(Place::number);

  public Place {
    if (number < 1) throw new IllegalArgumentException("places count from 1");
  }

  /// Reads what [#toString] wrote.
  public static Optional<Place> parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 1 || !text.substring(slash + 1).matches("[1-9][0-9]{0,5}")) return Optional.empty();
    var seat = text.substring(0, slash);
    return seat.isBlank() || seat.length() > SeatId.LONGEST
        ? Optional.empty()
        : Optional.of(new Place(new SeatId(seat), Integer.parseInt(text.substring(slash + 1))));
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return seat + "/" + number;
  }
}
