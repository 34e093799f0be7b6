package remit.core.power;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import remit.core.charter.CharterOn;
import remit.core.charter.Seat;
import remit.core.kernel.PartnerId;
import remit.core.kernel.SeatId;
import remit.core.law.Sector;

/// Words that pick seats of a body: `class council`, `partner uhl`, `sector local government`, `the
/// chair`, or just the identifier of a seat, partner or class.
public final class Selector {
  private final CharterOn charter;
  private final Collection<Seat> seats;

  public Selector(CharterOn charter, Collection<Seat> seats) {
    this.charter = charter;
    this.seats = seats;
  }

  /// The seats that the words pick; empty where they pick none.
  public Set<SeatId> find(String words) {
    var text = words.strip();
    if (text.startsWith("class ")) return of(s -> s.classes().contains(text.substring(6).strip()));
    if (text.startsWith("partner ")) return of(s -> isFrom(s, text.substring(8).strip()));
    if (text.startsWith("sector ")) return sector(text.substring(7).strip());
    var seat = of(s -> s.id().value().equals(text));
    if (!seat.isEmpty()) return seat;
    if (text.equals("chair")) return of(s -> s.role() == Seat.Role.CHAIR);
    var partner = of(s -> isFrom(s, text));
    return partner.isEmpty() ? of(s -> s.classes().contains(text)) : partner;
  }

  private Set<SeatId> of(Predicate<Seat> picked) {
    var found = new LinkedHashSet<SeatId>();
    seats.stream().filter(picked).forEach(s -> found.add(s.id()));
    return found;
  }

  /// A seat that partners share is none's alone.
  private static boolean isFrom(Seat seat, String partner) {
    return seat.from().size() == 1 && seat.from().getFirst().value().value().equals(partner);
  }

  /// The seats of one partner alone.
  Set<SeatId> partner(PartnerId partner) {
    return of(s -> isFrom(s, partner.value()));
  }

  private Set<SeatId> sector(String words) {
    return of(s -> sectorOf(s).filter(x -> x.words().equalsIgnoreCase(words)).isPresent());
  }

  Set<SeatId> sectors(Set<Sector> sectors) {
    return of(s -> sectorOf(s).filter(sectors::contains).isPresent());
  }

  /// The sector of all the partners that the seat comes from, where it is one.
  Optional<Sector> sectorOf(Seat seat) {
    var sectors = new LinkedHashSet<Optional<Sector>>();
    for (var partner : seat.from()) {
      sectors.add(
          charter
              .findPartner(partner.value())
              .flatMap(charter::kind)
              .map(remit.core.law.PartnerKind::sector));
    }
    return sectors.size() == 1 ? sectors.getFirst() : Optional.empty();
  }
}
