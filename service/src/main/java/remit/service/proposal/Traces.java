package remit.service.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PostId;
import remit.core.law.DutyKind;
import remit.core.proposal.Trace;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.source.Located;
import remit.core.source.Span;

/// What is recorded of a proposal's steps, as a trace that can be held against its route.
final class Traces {
  /// The end of the identifier of the step in which a consultation closes.
  static final String CLOSES = "/closes";

  private Traces() {}

  static Trace of(String id, Route route, CharterOn charter, List<Event> done) {
    var events = new ArrayList<Trace.Event>();
    for (var event : done) {
      route
          .find(event.step())
          .ifPresent(
              step -> events.add(event(step, event, when(step, event, route, done), charter)));
    }
    return new Trace(
        Located.nowhere(id), Located.nowhere(route.about().title()), events, Span.NOWHERE);
  }

  private static Trace.Event event(Step step, Event event, Trace.When when, CharterOn charter) {
    var by = event.takenBy().orElse("");
    var actor = actor(by, charter);
    return new Trace.Event(
        when,
        actor.map(Located::nowhere).stream().toList(),
        actor.isPresent() || by.isEmpty() ? List.of() : List.of(Located.nowhere(by)),
        List.of(),
        step.kind(),
        event.words(),
        Optional.of(step.id()),
        Optional.empty(),
        List.of(),
        Span.NOWHERE);
  }

  /// A consultation that closes by a step of its own is open until that is recorded.
  private static Trace.When when(Step step, Event event, Route route, List<Event> done) {
    var closes = step.id() + CLOSES;
    if (step.kind() != DutyKind.CONSULT || route.find(closes).isEmpty()) {
      return new Trace.OnDay(event.on());
    }
    var closed = done.stream().filter(e -> e.step().equals(closes)).findFirst();
    if (closed.isEmpty()) return new Trace.NotEarlierThan(event.on());
    var last = closed.get().on();
    return last.isBefore(event.on())
        ? new Trace.OnDay(event.on())
        : new Trace.Between(event.on(), last);
  }

  /// The partner, body or post of this name.
  static Optional<Actor> actor(String id, CharterOn charter) {
    var all = charter.charter();
    if (all.bodies().stream().anyMatch(b -> b.id().value().equals(id))) {
      return Optional.of(new Actor.OfBody(new BodyId(id)));
    }
    if (all.partners().stream().anyMatch(p -> p.id().value().equals(id))) {
      return Optional.of(new Actor.OfPartner(new PartnerId(id)));
    }
    return all.posts().stream().anyMatch(p -> p.id().value().equals(id))
        ? Optional.of(new Actor.OfPost(new PostId(id)))
        : Optional.empty();
  }
}
