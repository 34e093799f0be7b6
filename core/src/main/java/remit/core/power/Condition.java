package remit.core.power;

import java.util.List;

/// What must be so of a meeting, over what becomes of each place: whole-number counts compared with
/// a bound, joined by *and* and *or*.
sealed interface Condition {
  /// What can become of a place.
  enum Option {
    ABSENT,
    YES,
    NO
  }

  /// The sum over the places comes to at least the bound.
  final class AtLeast implements Condition {
    private final long[][] gives;
    private final long bound;

    /// @param gives for each place what each [Option], in their order, adds; may be negative
    AtLeast(long[][] gives, long bound) {
      this.gives = gives;
      this.bound = bound;
    }

    long gives(int place, int option) {
      return gives[place][option];
    }

    long bound() {
      return bound;
    }
  }

  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /// The comparisons in the tree, from left to right.
  default List<AtLeast> atoms() {
    return switch (this) {
      case AtLeast atom -> List.of(atom);
      case All(var conditions) -> conditions.stream().flatMap(c -> c.atoms().stream()).toList();
      case Any(var conditions) -> conditions.stream().flatMap(c -> c.atoms().stream()).toList();
    };
  }
}
