package remit.core.law.plain;

import java.util.List;
import remit.core.kernel.Period;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;

/// Ways for functions to be given, in words.
public final class Gates {
  private Gates() {}

  /// `a council may give its executive functions to …`, with what may not pass and what follows.
  public static String sentence(Gate gate) {
    var open = gate.open().equals(Period.ALWAYS) ? "" : " (open " + Words.period(gate.open()) + ")";
    return "%s may give %s to %s%s%s; %s; %s"
        .formatted(
            Words.a(gate.givers()),
            what(gate),
            Words.or(gate.receivers().stream().map(Gates::receiver).toList()),
            except(gate),
            open,
            passing(gate.passingOn()),
            keeps(gate.keeps()));
  }

  private static String what(Gate gate) {
    if (!gate.only().isEmpty()) return Words.and(Words.sorted(gate.only()));
    var classes = gate.classes().stream().sorted().map(FunctionClass::words).toList();
    return Words.and(classes) + " functions";
  }

  private static String except(Gate gate) {
    return gate.excluded().isEmpty() ? "" : ", except " + Words.or(Words.sorted(gate.excluded()));
  }

  private static String receiver(Gate.Receiver receiver) {
    var called = Words.a(receiver.called());
    var what =
        switch (receiver.what()) {
          case BODY, PARTNER -> called;
          case POST -> receiver.of() == Gate.Of.OTHER ? "an officer of " + called : "an officer";
        };
    var whose =
        switch (receiver.of()) {
          case OWN -> " of its own";
          case JOINT -> " shared with others";
          case OTHER -> receiver.what() == Gate.What.PARTNER ? " other than itself" : " of another";
        };
    return what + whose + parties(receiver.parties());
  }

  private static String parties(List<String> parties) {
    return parties.isEmpty() ? "" : " (each of its partners " + Words.a(parties) + ")";
  }

  private static String passing(Gate.PassingOn passing) {
    return switch (passing) {
      case WITH_LEAVE -> "passed on only with leave";
      case UNLESS_FORBIDDEN -> "passed on unless forbidden";
      case NEVER -> "never passed on";
    };
  }

  private static String keeps(Gate.Keeps keeps) {
    return switch (keeps) {
      case CONCURRENT -> "the giver may still act unless the delegation excludes it";
      case NOTHING -> "the giver may no longer act";
    };
  }
}
