package remit.service.proposal;

import java.util.List;
import java.util.Optional;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.proposal.Proposal;
import remit.core.route.Route;
import remit.service.system.InForce;

/// Everything about a proposal on a day.
///
/// @param ground the charter by which the route was computed
/// @param standings one for each step of the route, in its order
/// @param events what is recorded, the first first
/// @param routes every route there was, the last first in force
public record Dossier(
    Head head,
    List<TextVersion> texts,
    Proposal proposal,
    InForce ground,
    Question question,
    Ruling ruling,
    Route route,
    List<RouteVersion> routes,
    List<Standing> standings,
    List<Event> events) {
  public Dossier {
    texts = List.copyOf(texts);
    routes = List.copyOf(routes);
    standings = List.copyOf(standings);
    events = List.copyOf(events);
  }

  public TextVersion text() {
    return texts.getLast();
  }

  /// The route that counts.
  public RouteVersion kept() {
    return routes.getLast();
  }

  public Optional<Standing> standing(String step) {
    return standings.stream().filter(s -> s.step().id().equals(step)).findFirst();
  }

  /// What can be done now, then what is running, the most pressing first.
  public List<Standing> next() {
    return standings.stream()
        .filter(s ->
            s.status() == Standing.Status.LATE
                || s.status() == Standing.Status.DUE
                || s.status() == Standing.Status.RUNNING)
        .sorted(
            java.util.Comparator.comparing((Standing s) -> s.status().ordinal())
                .thenComparing(s -> s.step().timing().latest().orElse(java.time.LocalDate.MAX)))
        .toList();
  }
}
