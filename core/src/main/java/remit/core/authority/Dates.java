package remit.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import remit.core.charter.Delegation;
import remit.core.kernel.Period;
import remit.core.kernel.Truth;
import remit.core.law.Gate;

/// When a delegation was made and whether it is in force, against the times at which gates of the
/// law were open.
final class Dates {
  private final Register register;

  Dates(Register register) {
    this.register = register;
  }

  /// Open on the day, and when the delegation was made: on its first day, or on the day of its
  /// signature where that is later. One that names no first day is not asked when it was made.
  Cond inTime(Delegation delegation, Gate gate) {
    var now =
        register.during(
            gate.open(),
            "gate %s %s".formatted(gate.provision(), gate.open()),
            "whether %s was open".formatted(gate.provision()),
            delegation.place());
    return now.and(madeInTime(delegation, gate));
  }

  private Cond madeInTime(Delegation delegation, Gate gate) {
    return switch (delegation.inForce().from()) {
      case Period.Open() -> Cond.YES;
      case Period.On(var first) -> Cond.of(!gate.open().contains(made(delegation, first)).no());
      case Period.NotKnown() -> {
        var start = start(delegation);
        var options = firstDays(delegation);
        var fine =
            IntStream.range(0, options.size())
                .filter(i -> !gate.open().contains(made(delegation, options.get(i))).no())
                .boxed()
                .collect(Collectors.toSet());
        yield fine.size() == options.size() ? Cond.YES : new Cond.Is(start, fine);
      }
    };
  }

  private LocalDate made(Delegation delegation, LocalDate first) {
    return delegation
        .instrument()
        .signed()
        .known()
        .filter(signed -> signed.isAfter(first) && !signed.isAfter(register.charter().day()))
        .orElse(first);
  }

  /// Whether a delegation is in force on the day.
  Cond inForce(Delegation delegation) {
    var period = delegation.inForce();
    var ends =
        register.during(
            new Period(new Period.Open(), period.to()),
            "end %s %s".formatted(delegation.id(), delegation.place()),
            "whether %s was still in force".formatted(delegation.id()),
            delegation.place());
    if (!(period.from() instanceof Period.NotKnown)) {
      return Cond.of(
              !new Period(period.from(), new Period.Open()).contains(register.charter().day()).no())
          .and(ends);
    }
    var begun =
        IntStream.range(1, firstDays(delegation).size()).boxed().collect(Collectors.toSet());
    return new Cond.Is(start(delegation), begun).and(ends);
  }

  private Gap start(Delegation delegation) {
    return new Gap(
        "start %s %s".formatted(delegation.id(), delegation.place()),
        new Missing(
            "from which day %s was in force".formatted(delegation.id()), delegation.place()),
        firstDays(delegation).size(),
        Gap.Leaning.EITHER);
  }

  /// The first days that make a difference: tomorrow, today, and the day before each gate of the
  /// law opened.
  private List<LocalDate> firstDays(Delegation delegation) {
    var day = register.charter().day();
    var before = new TreeSet<LocalDate>();
    for (var gate : register.charter().law().gates()) {
      if (!under(delegation, gate)) continue;
      gate.open()
          .firstDay()
          .map(d -> d.minusDays(1))
          .filter(d -> d.isBefore(day))
          .ifPresent(before::add);
    }
    var days = new ArrayList<>(List.of(day.plusDays(1), day));
    days.addAll(before);
    return days;
  }

  private boolean under(Delegation delegation, Gate gate) {
    return delegation.under().test(p -> register.names(p, gate)) != Truth.NO;
  }
}
