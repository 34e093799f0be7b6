package remit.core.authority;

import java.util.ArrayList;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Period;
import remit.core.law.Function;
import remit.core.proposal.Act;

/// Why no partner of a charter holds a function on a day: who holds it by law, and when.
final class Unheld {
  private final Register register;

  Unheld(Register register) {
    this.register = register;
  }

  Because because(FunctionId id, Act act) {
    var function = register.charter().functions().find(id);
    if (function.isEmpty()) {
      return Because.cited(
          Citation.of(register.charter().law().title()),
          "neither the law pack nor the charter knows a function `%s`".formatted(id));
    }
    var from = new ArrayList<Because>();
    for (var holding :
        new Holders(register).holdings(register.charter().functions().withWider(id))) {
      from.add(held(function.get(), holding));
    }
    if (from.isEmpty()) {
      from.add(Because.given(function.get().place(), "nothing says who holds it"));
    }
    return Because.that(
            "no partner of the charter holds `%s`%s on %s"
                .formatted(function.get().title(), areas(act), act.on()),
            from)
        .mendedBy("entering the partner that holds it, or an act in its time");
  }

  private String areas(Act act) {
    return act.areas().isEmpty()
        ? ""
        : " for " + act.areas().stream().map(register::areaName).collect(Collectors.joining(", "));
  }

  private Because held(Function function, Function.Holding holding) {
    var words =
        holding.kinds().isEmpty()
            ? holding.partners().stream().map(register::name).collect(Collectors.joining(", "))
            : holding.kinds().stream().map(register::plural).collect(Collectors.joining(", "));
    var when = holding.period().equals(Period.ALWAYS) ? "" : " " + holding.period();
    var says = "it belongs to %s%s".formatted(words, when);
    return holding.sources().stream()
        .findFirst()
        .or(() -> function.sources().stream().findFirst())
        .map(c -> Because.cited(c, says))
        .orElseGet(() -> Because.given(function.place(), says));
  }
}
