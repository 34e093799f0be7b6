package remit.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import remit.core.charter.Area;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;

/// A function and who decides on it, charter by charter.
///
/// @param moved whether the charters that have it differ in who decides, for whom, or where
public record FunctionRow(FunctionId function, String title, List<Where> sides, Moved moved) {
  /// Whether something differs between the charters.
  public enum Moved {
    YES,
    NO
  }

  /// Where a function is decided.
  public sealed interface Where {}

  /// @param levels how near to people, of those who decide without limits; empty where not known
  public record Decided(List<By> by, SequencedSet<Area.Level> levels) implements Where {
    public Decided {
      by = List.copyOf(by);
    }
  }

  /// Every organisation that has it decides for itself, as with its own budget.
  ///
  /// @param by their organs
  public record ForItself(List<By> by) implements Where {
    public ForItself {
      by = List.copyOf(by);
    }
  }

  /// A partner holds it, and no body or post may act for it.
  ///
  /// @param holders their names
  public record Nobody(List<String> holders) implements Where {
    public Nobody {
      holders = List.copyOf(holders);
    }
  }

  /// No partner of the charter holds it on the day.
  ///
  /// @param byLaw the kinds of organisation that hold it by law on that day, in words
  /// @param level `NATION` where it is one for the whole country
  public record Outside(List<String> byLaw, Optional<Area.Level> level) implements Where {
    public Outside {
      byLaw = List.copyOf(byLaw);
    }
  }

  /// Somebody who may decide.
  ///
  /// @param holders the names of the partners whose function it is
  /// @param certain whether no unknown fact bears on it
  public record By(Actor actor, String name, List<String> holders, Grant grant, Certain certain) {
    public By {
      holders = List.copyOf(holders);
    }
  }

  /// How it came to decide.
  public enum Grant {
    /// It is the organ of the holder.
    OWN,
    /// All of it was given.
    GIVEN,
    /// It was given within limits: amounts, acts, areas, exceptions, urgency.
    GIVEN_IN_PART
  }

  /// Whether an answer rests on facts that are not known.
  public enum Certain {
    YES,
    DEPENDS_ON_UNKNOWN
  }

  public FunctionRow {
    sides = List.copyOf(sides);
  }
}
