package remit.service.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is recorded of a proposal, read as a whole: which events still count.
record Log(List<Event> events) {
  Log {
    events = List.copyOf(events);
  }

  private Set<Long> corrected() {
    var corrected = new HashSet<Long>();
    events.forEach(e -> e.corrects().ifPresent(corrected::add));
    return corrected;
  }

  private Stream<Event> standing(Event.Kind kind) {
    var corrected = corrected();
    return events.stream().filter(e -> e.kind() == kind && !corrected.contains(e.id()));
  }

  /// The steps that were taken, in the order in which that was recorded.
  List<Event> done() {
    return standing(Event.Kind.DONE).toList();
  }

  Optional<Event> done(String step) {
    return standing(Event.Kind.DONE).filter(e -> e.step().equals(step)).findFirst();
  }

  /// Who has signed a step.
  List<Event> signed(String step) {
    return standing(Event.Kind.SIGNED).filter(e -> e.step().equals(step)).toList();
  }

  List<Event> of(String step) {
    return events.stream().filter(e -> e.step().equals(step)).toList();
  }

  /// How often something recorded of the step was corrected.
  int round(String step) {
    var corrected = corrected();
    return (int)
        events.stream().filter(e -> e.step().equals(step) && corrected.contains(e.id())).count();
  }

  Optional<Event> find(long id) {
    return events.stream().filter(e -> e.id() == id).findFirst();
  }

  boolean isCorrected(Event event) {
    return corrected().contains(event.id());
  }
}
