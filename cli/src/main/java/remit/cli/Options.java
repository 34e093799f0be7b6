package remit.cli;

import java.time.LocalDate;
import java.util.List;
import remit.cli.args.Operand;
import remit.cli.args.Option;
import remit.cli.args.Reading;

/// Options and operands that several commands share, so that they read the same everywhere.
final class Options {
  /// The day that law and charter are asked for; see [Context#day].
  static final Option<LocalDate> AS_OF =
      Option.of(
          "--as-of",
          "DATE",
          Reading.DAY,
          "the law and the charter in force on this day; today in London if left out");

  /// Text or JSON, as most commands have it.
  static final Option<Format> FORMAT = format(Format.TEXT, Format.JSON);

  static final Operand<String> CHARTER =
      Operand.one("CHARTER", Reading.TEXT, "a file, a folder, or the name of one in charters/");

  static final Operand<String> PROPOSAL =
      Operand.one(
          "PROPOSAL", Reading.TEXT, "a file, or the name of one in the charter's proposals/");

  private Options() {}

  /// `--format` for a command that prints in these formats; the first is meant when it is left out.
  static Option<Format> format(Format... formats) {
    return Option.of(
        "--format",
        "FORMAT",
        Reading.oneOf(List.of(formats), Format::word),
        "how the answer is printed");
  }
}
