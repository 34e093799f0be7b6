package remit.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Whether somebody may do something. Posts carry powers: an account may do what one of the posts
/// that it holds on the day carries, in the place where it holds it, and nothing else.
public final class Permissions {
  private final Holdings holdings;

  public Permissions(Holdings holdings) {
    this.holdings = holdings;
  }

  /// @throws IllegalArgumentException where the act is not done in such a place
  public boolean may(UUID account, Act act, Place place, LocalDate day) {
    if (place.scope() != act.scope()) {
      throw new IllegalArgumentException(act + " is not done in " + place);
    }
    return holdings.of(account).stream().anyMatch(holding -> carries(holding, act, place, day));
  }

  /// Whether the account may do it in at least one of the places.
  public boolean may(UUID account, Act act, List<Place> places, LocalDate day) {
    var held = holdings.of(account);
    return places.stream().anyMatch(p -> held.stream().anyMatch(h -> carries(h, act, p, day)));
  }

  /// The posts of the account that carry the act there, for pages that say “as …”.
  public List<Holding> by(UUID account, Act act, Place place, LocalDate day) {
    return holdings.of(account).stream()
        .filter(holding -> carries(holding, act, place, day))
        .toList();
  }

  private static boolean carries(Holding holding, Act act, Place place, LocalDate day) {
    return holding.isHeldOn(day)
        && act.roles().contains(holding.role())
        && holding.place().counts(place);
  }
}
