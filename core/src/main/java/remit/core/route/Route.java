package remit.core.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.calendar.Reading;

/// The lawful way of one proposal to a decision, with its dates, or why there is none.
///
/// @param steps in the order of their earliest days, then of what waits for what
/// @param orders which step must come before which
/// @param struck the choices that were open and not taken, and the reliefs whose ground nobody
///   states, each with the reason
/// @param notes what a reader should know of the answer as a whole
public record Route(
    About about,
    Outcome outcome,
    Milestones milestones,
    List<Step> steps,
    List<Order> orders,
    List<Struck> struck,
    List<String> notes) {
  /// What was asked.
  ///
  /// @param asOf the day of the charter and the law
  /// @param reading how "clear days" were read where the law leaves it open
  public record About(
      String proposal,
      String title,
      String charter,
      LocalDate asOf,
      LocalDate starts,
      Optional<LocalDate> deadline,
      Reading reading) {}

  /// The three dates that people mix up; none of them where the route is blocked.
  ///
  /// @param decided when the last body can have decided
  /// @param ifAll the same if every step that may apply does
  /// @param soonest the earliest day on which it could lawfully be decided, whatever special
  ///   meetings it takes; empty where it is the day of this route
  /// @param implement when the decision may lawfully be put into effect
  /// @param safe when the ordinary windows (call-in, challenge) have closed
  public record Milestones(
      Optional<Day> decided,
      Optional<Day> ifAll,
      Optional<LocalDate> soonest,
      Optional<Day> implement,
      Optional<Day> safe) {
    public static final Milestones NONE =
        new Milestones(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// The earliest lawful day of decision.
    public Optional<LocalDate> earliest() {
      return soonest.or(() -> decided.map(Day::day));
    }
  }

  /// A day, and what is missing where it is only a lower bound.
  public record Day(LocalDate day, List<String> missing) {
    public Day {
      missing = List.copyOf(missing);
    }
  }

  /// What the route came to.
  public sealed interface Outcome {}

  /// There is a lawful way, by the deadline where there is one.
  public record Possible() implements Outcome {}

  /// There is a lawful way, but not by the deadline.
  ///
  /// @param days so many calendar days after it
  /// @param tardy the steps that would have had to come before they can, earliest first
  /// @param shorter lawful choices that would bring the decision forward
  public record Late(long days, List<Tardy> tardy, List<Shorter> shorter, Because because)
      implements Outcome {
    public Late {
      tardy = List.copyOf(tardy);
      shorter = List.copyOf(shorter);
    }
  }

  /// A step that would have had to be taken by a day on which it could not be.
  public record Tardy(String step, LocalDate neededBy, LocalDate earliest) {}

  /// A choice and the decision day that it would give.
  public record Shorter(String what, LocalDate decided) {}

  /// There is no lawful way.
  ///
  /// @param duties the smallest set of steps that cannot be taken together; empty where it fails on
  ///   who may decide
  public record Blocked(List<String> duties, Because because) implements Outcome {
    public Blocked {
      duties = List.copyOf(duties);
    }
  }

  /// Something that was open, or would be on a ground, and is not in the route.
  ///
  /// @param sort what it is
  /// @param relief the name under which a proposal states the ground for it, in `urgency`; empty
  ///   for a choice
  public record Struck(Sort sort, String what, Optional<String> relief, Because because) {
    static Struck choice(String what, Because because) {
      return new Struck(Sort.CHOICE, what, Optional.empty(), because);
    }

    static Struck onAGround(String relief, String what, Because because) {
      return new Struck(Sort.ON_A_GROUND, what, Optional.of(relief), because);
    }

    /// A choice that was open, or a relief or power that is there only on its ground.
    public enum Sort {
      CHOICE,
      ON_A_GROUND
    }
  }

  public Route {
    steps = List.copyOf(steps);
    orders = List.copyOf(orders);
    struck = List.copyOf(struck);
    notes = List.copyOf(notes);
  }

  /// The step with this identifier.
  public Optional<Step> find(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }
}
