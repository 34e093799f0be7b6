package remit.core.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.charter.CharterOn;
import remit.core.charter.Seat;
import remit.core.kernel.SeatId;
import remit.core.law.Sector;

/// The seats of a body that are looked at as one: of each partner, of each sector, and as asked.
final class NamedBlocs {
  private NamedBlocs() {}

  record Named(String name, BlocPower.Kind kind, Set<SeatId> seats) {}

  static List<Named> of(CharterOn charter, List<Seat> seats, PowerQuestion question) {
    var selector = new Selector(charter, seats);
    var blocs = new ArrayList<Named>();
    for (var partner : charter.partners()) {
      blocs.add(
          new Named(partner.id().value(), BlocPower.Kind.PARTNER, selector.partner(partner.id())));
    }
    sectors(selector).forEach((name, of) -> blocs.add(new Named(name, BlocPower.Kind.SECTOR, of)));
    question.blocs().forEach((name, of) -> blocs.add(new Named(name, BlocPower.Kind.NAMED, of)));
    return blocs;
  }

  /// Each sector that sits, and the two of the NHS together where both do.
  private static Map<String, Set<SeatId>> sectors(Selector selector) {
    var sectors = new LinkedHashMap<String, Set<SeatId>>();
    for (var sector : Sector.values()) {
      sectors.put(sector.words(), selector.sectors(Set.of(sector)));
    }
    var commissioner = sectors.getOrDefault(Sector.NHS_COMMISSIONER.words(), Set.of());
    var provider = sectors.getOrDefault(Sector.NHS_PROVIDER.words(), Set.of());
    if (!commissioner.isEmpty() && !provider.isEmpty()) {
      var both = new LinkedHashSet<>(commissioner);
      both.addAll(provider);
      sectors.put("NHS", both);
    }
    return sectors;
  }
}
