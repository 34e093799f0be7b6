package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.core.because.Because;
import remit.core.charter.Reservation;
import remit.core.kernel.Actor;
import remit.core.proposal.Act;
import remit.core.source.Located;

/// What of a unit no chain may carry: reserved by the charter to somebody of the holder, or to be
/// done in person by law.
///
/// @param reservations those that concern the unit and the act
/// @param keepers those of the holder to whom it is reserved, and whether each is there
/// @param others everybody else who must agree
/// @param inPerson whether the law lets no chain carry the act
record Reserved(
    List<Reservation> reservations,
    Map<Actor, Cond> keepers,
    List<Actor> others,
    boolean inPerson) {
  Reserved {
    reservations = List.copyOf(reservations);
    keepers = java.util.Collections.unmodifiableMap(new TreeMap<>(keepers));
    others = List.copyOf(others);
  }

  /// Whether the act is taken off every chain but those that end with a keeper.
  boolean isKept() {
    return !keepers.isEmpty();
  }

  static Reserved of(Register register, Unit unit, Optional<Act> act) {
    var reservations =
        unit.wider().stream()
            .flatMap(f -> register.reserved(f).stream())
            .distinct()
            .filter(r -> act.map(a -> includes(r, a)).orElse(r.acts().isEmpty()))
            .toList();
    var keepers = new TreeMap<Actor, Cond>();
    var others = new ArrayList<Actor>();
    var mine = new ArrayList<Reservation>();
    for (var reservation : reservations) {
      var to = reservation.to().stream().map(Located::value).toList();
      if (to.stream().noneMatch(a -> register.partnersOf(a).contains(unit.holder()))) continue;
      mine.add(reservation);
      for (var actor : to) {
        if (register.partnersOf(actor).contains(unit.holder())) {
          keepers.putAll(resolved(register, unit, actor));
        } else if (!others.contains(actor)) {
          others.add(actor);
        }
      }
    }
    return new Reserved(
        mine, keepers, others.stream().sorted().toList(), inPerson(register, unit, act));
  }

  private static boolean includes(Reservation reservation, Act act) {
    return reservation.acts().isEmpty()
        ? act.kind().disposes()
        : reservation.acts().contains(act.kind());
  }

  /// An organisation keeps through its principal organ.
  private static Map<Actor, Cond> resolved(Register register, Unit unit, Actor actor) {
    var keepers = new TreeMap<Actor, Cond>();
    if (actor instanceof Actor.OfPartner(var partner)) {
      register
          .organs()
          .of(partner, unit.functionClass())
          .forEach(o -> keepers.put(o.actor(), o.isIt()));
    } else {
      keepers.put(actor, register.exists(actor));
    }
    return keepers;
  }

  private static boolean inPerson(Register register, Unit unit, Optional<Act> act) {
    return act.isPresent()
        && unit.wider().stream()
            .flatMap(f -> register.charter().functions().find(f).stream())
            .anyMatch(f -> f.inPerson().contains(act.get().kind()));
  }

  /// Why the act stays where it is.
  Because because(Register register, Unit unit) {
    if (inPerson) {
      var sources = unit.function().sources();
      var says =
          "the law lets nobody else do this: `%s` is to be exercised by the principal organ itself"
              .formatted(unit.function().title());
      return sources.isEmpty()
          ? Because.given(unit.function().place(), says)
          : Because.cited(sources.getFirst(), says);
    }
    var names = keepers.keySet().stream().map(register::name).toList();
    return Because.given(
        reservations.getFirst().place(),
        "`%s` is reserved to %s".formatted(unit.function().title(), String.join(" and ", names)));
  }
}
