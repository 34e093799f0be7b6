package remit.core.calendar;

import java.time.LocalDate;

/// One line of the working of a count. `number` is its place in the count, from 1, or 0 where the
/// day does not count. Of weeks, months and years only the day that ends each is listed.
public record CountedDay(LocalDate date, int number, String because) {
  public CountedDay {
    if (number < 0) throw new IllegalArgumentException("a day cannot be number " + number);
  }

  static CountedDay not(LocalDate date, String because) {
    return new CountedDay(date, 0, because);
  }

  public boolean counts() {
    return number > 0;
  }
}
