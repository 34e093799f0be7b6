package remit.cli.args;

/// What became of a command line.
public sealed interface Parsed {
  /// It fits.
  record Fits(Arguments arguments) implements Parsed {}

  /// Its author asks for the help page.
  record HelpAsked() implements Parsed {}

  /// It does not fit.
  ///
  /// @param what what is wrong with it
  /// @param help what to type instead
  record Misused(String what, String help) implements Parsed {}
}
