package remit.service.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.route.Doer;
import remit.core.route.Step;

/// What is kept of a step of a stored route, to compare routes and to list what comes next.
public record RouteStep(
    String step,
    String kind,
    String what,
    String who,
    LocalDate earliest,
    Optional<LocalDate> latest) {
  static RouteStep of(Step step) {
    return new RouteStep(
        step.id(),
        step.kind().words(),
        step.what(),
        step.who().stream().map(Doer::name).collect(Collectors.joining(", ")),
        step.earliest(),
        step.timing().latest());
  }

  /// `Cabinet of Vale County Council: publish the key decision document`.
  String words() {
    return who.isEmpty() ? what : who + ": " + what;
  }
}
