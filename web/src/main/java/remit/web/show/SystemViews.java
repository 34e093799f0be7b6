package remit.web.show;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Remit;
import remit.core.charter.CharterOn;
import remit.core.explain.Explanation;
import remit.service.system.InForce;
import remit.service.system.Systems;
import remit.web.http.Missing;

/// Finds a system on the day that a visitor asks about, and keeps what was worked out of it.
@Component
public final class SystemViews {
  private static final int MOST_KEPT = 64;

  private final Systems systems;
  private final Clock clock;
  private final Map<Key, Worked> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Worked> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Key(String system, int version, LocalDate day) {}

  private record Worked(Explanation explanation, List<Remit> remits) {}

  SystemViews(Systems systems, Clock clock) {
    this.systems = systems;
    this.clock = clock;
  }

  public LocalDate today() {
    return Days.london(clock.instant());
  }

  /// The system on the day that was asked about; where none was, on the day that its charter is
  /// best asked of.
  ///
  /// @throws Missing where there is no such system, or nothing governed it that day
  public SystemView view(String system, Optional<String> asOf) {
    return find(system, asOf).orElseThrow(() -> new Missing("system " + system));
  }

  /// The same, empty where there is no such system, or nothing governed it that day.
  ///
  /// @throws ResponseStatusException where the day is none
  public Optional<SystemView> find(String system, Optional<String> asOf) {
    var day = asOf.filter(text -> !text.isBlank()).map(SystemViews::day);
    return day.map(d -> systems.on(system, d))
        .orElseGet(() -> systems.now(system, today()))
        .map(found -> view(system, found, day));
  }

  /// The system as it was on a day of its past.
  public SystemView on(String system, LocalDate day) {
    return systems
        .on(system, day)
        .map(found -> view(system, found, Optional.empty()))
        .orElseThrow(() -> new Missing("system " + system + " on " + day));
  }

  private SystemView view(String system, InForce found, Optional<LocalDate> asked) {
    var charter = found.charter();
    var key = new Key(system, found.number(), charter.day());
    var worked = worked(key, charter);
    return new SystemView(
        system, found.version(), charter, asked, worked.explanation(), worked.remits());
  }

  private Worked worked(Key key, CharterOn charter) {
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null) return known;
    }
    var fresh = new Worked(Explanation.of(charter), new AuthorityResolver(charter).remits());
    synchronized (kept) {
      kept.put(key, fresh);
    }
    return fresh;
  }

  /// Reads a day as a field of the type `date` sends it.
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a day", none);
    }
  }
}
