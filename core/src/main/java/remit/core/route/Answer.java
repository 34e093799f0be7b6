package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import remit.core.kernel.Truth;

/// Whether a condition holds, in three values, and why.
///
/// @param says what made it hold, or not, in words
/// @param unknown what would have to be known, where that is unknown
record Answer(Truth truth, List<String> says, List<String> unknown) {
  Answer {
    says = List.copyOf(says);
    unknown = List.copyOf(unknown);
  }

  static Answer of(Truth truth, String yes, String unknown) {
    return switch (truth) {
      case YES -> new Answer(truth, List.of(yes), List.of());
      case NO -> new Answer(truth, List.of(), List.of());
      case UNKNOWN -> new Answer(truth, List.of(), List.of(unknown));
    };
  }

  static Answer of(boolean known, String yes) {
    return of(Truth.of(known), yes, "");
  }

  static Answer always() {
    return new Answer(Truth.YES, List.of(), List.of());
  }

  Answer and(Answer other) {
    return with(truth.and(other.truth), other);
  }

  Answer or(Answer other) {
    return with(truth.or(other.truth), other);
  }

  Answer not(String yes) {
    return of(truth.not(), yes, String.join("; ", unknown));
  }

  private Answer with(Truth truth, Answer other) {
    return new Answer(
        truth,
        truth.no() ? List.of() : both(says, other.says),
        truth.unknown() ? both(unknown, other.unknown) : List.of());
  }

  private static List<String> both(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    second.stream().filter(s -> !all.contains(s)).forEach(all::add);
    return all;
  }
}
