package remit.web.http;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import remit.service.people.Act;
import remit.service.people.Permissions;
import remit.service.people.Place;

/// What the person on a visit may do, for pages that show more to some.
@Component
public final class Powers {
  private final Permissions permissions;
  private final Clock clock;

  Powers(Permissions permissions, Clock clock) {
    this.permissions = permissions;
    this.clock = clock;
  }

  /// Whether a post of theirs carries the act in the system.
  public boolean may(Visit visit, Act act, String system) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return visit
        .signed()
        .filter(s -> permissions.may(s.account(), act, Place.of(system), today))
        .isPresent();
  }

  /// The post in whose name they act.
  public String post(Visit visit) {
    return visit.signed().map(Signed::post).orElseThrow();
  }
}
