package remit.core.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.source.Located;
import remit.core.source.Span;

/// What really happened to a proposal, as far as there is evidence.
public record Trace(Located<String> id, Located<String> title, List<Event> events, Span place) {
  /// One thing that happened.
  ///
  /// @param on the day, where it is known
  /// @param by who did it, of those that the charter has; empty where none is named
  /// @param byOthers who else did it, in words (`Secretary of State`)
  /// @param towards to whom, where it was done to somebody
  /// @param what in plain words
  /// @param object the duty of the route that it answers, where the author says so
  /// @param open whether it was done in public; empty where nothing is known
  public record Event(
      When on,
      List<Located<Actor>> by,
      List<Located<String>> byOthers,
      List<Located<String>> towards,
      DutyKind kind,
      String what,
      Optional<String> object,
      Optional<Boolean> open,
      List<Citation> sources,
      Span place) {
    public Event {
      by = List.copyOf(by);
      byOthers = List.copyOf(byOthers);
      towards = List.copyOf(towards);
      sources = List.copyOf(sources);
    }
  }

  /// How well the day is known.
  public sealed interface When {}

  public record OnDay(LocalDate day) implements When {}

  /// Some day in the stretch, both ends included.
  public record Between(LocalDate first, LocalDate last) implements When {}

  public record NotLaterThan(LocalDate day) implements When {}

  public record NotEarlierThan(LocalDate day) implements When {}

  public record NoDay() implements When {}

  public Trace {
    events = List.copyOf(events);
  }
}
