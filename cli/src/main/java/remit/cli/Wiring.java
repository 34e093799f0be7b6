package remit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.core.text.Paint;

/// Everything that the command line takes from the world: the streams, the environment, the folder
/// of the launcher, and the clock. The only place that asks what day it is.
final class Wiring {
  /// Statutory days are days in England: the date changes at midnight in London, summer and winter.
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Wiring() {}

  static Program program() {
    return program(Out.standard(paint("out")), Err.standard(paint("err")));
  }

  /// The program with other ends for what it prints.
  static Program program(Out out, Err err) {
    return new Program(
        new Context(out, err, Wiring::today, charters()),
        isSet("REMIT_DEBUG") ? Program.Debug.ON : Program.Debug.OFF);
  }

  private static LocalDate today() {
    return LocalDate.now(LONDON);
  }

  private static Charters charters() {
    var roots = new ArrayList<>(List.of(Path.of("")));
    Optional.ofNullable(System.getProperty("remit.home")).map(Path::of).ifPresent(roots::add);
    return new Charters(roots);
  }

  /// Where the keys of records are pinned when they are first seen.
  static Path pinnedKeys() {
    var home = Path.of(System.getProperty("user.home", ""));
    return Optional.ofNullable(System.getenv("XDG_STATE_HOME"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .orElse(home.resolve(".local/state"))
        .resolve("remit/record-keys");
  }

  /// The launcher knows which streams are terminals; `NO_COLOR` wins.
  private static Paint paint(String stream) {
    boolean terminal = System.getProperty("remit.terminal", "").contains(stream);
    return terminal && !isSet("NO_COLOR") ? Paint.COLOUR : Paint.PLAIN;
  }

  private static boolean isSet(String variable) {
    return !Optional.ofNullable(System.getenv(variable)).orElse("").isEmpty();
  }
}
