package remit.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a command could not run, for a person: what is the matter, where, and what to do.
public record Problem(String what, Optional<String> where, Optional<String> help) {
  public static Problem of(String what) {
    return new Problem(what, Optional.empty(), Optional.empty());
  }

  public Problem where(String place) {
    return new Problem(what, Optional.of(place), help);
  }

  public Problem help(String advice) {
    return new Problem(what, where, Optional.of(advice));
  }

  List<String> lines() {
    var lines = new ArrayList<>(List.of("remit: " + what));
    where.ifPresent(text -> lines.add("  " + text));
    help.ifPresent(text -> lines.add("  try: " + text));
    return lines;
  }
}
