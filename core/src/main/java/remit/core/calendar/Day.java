package remit.core.calendar;

/// What a date is to an office.
public sealed interface Day {
  /// The offices are open.
  record Working() implements Day {}

  /// A Saturday or a Sunday.
  record Weekend(String name) implements Day {}

  /// A bank holiday, Good Friday or Christmas Day; `name` says where, unless it is one everywhere
  /// that is asked about.
  record BankHoliday(String name) implements Day {}

  /// A weekday that no list covers: whether the offices are open is not known.
  record NotKnown(String because) implements Day {}
}
