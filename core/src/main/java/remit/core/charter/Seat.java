package remit.core.charter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.PostId;
import remit.core.kernel.SeatId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// A place on a body, or several alike.
///
/// @param from the partners that it comes from; several where they share or alternate it; empty for
///   a seat of nobody's
/// @param nominatedBy partners who nominate jointly, where others than `from` do
/// @param person the kind of person who sits (`councillor`, `executive member`, `officer`,
///   `clinical`)
/// @param classes the classes that quorum and majority rules use
/// @param votes voting weight; 0 for a participant without a vote
/// @param weights further counters by name (`population`)
/// @param number how many alike
/// @param onlyFor functions or topics on which alone the seat takes part; empty means all
/// @param notAlso seats whose holder may not also hold this one
public record Seat(
    SeatId id,
    List<Located<PartnerId>> from,
    List<Located<PartnerId>> nominatedBy,
    Optional<Located<PostId>> heldBy,
    Optional<String> person,
    List<String> classes,
    Fact<Long> votes,
    Map<String, Long> weights,
    Fact<Integer> number,
    Role role,
    Fact<Boolean> deputies,
    Optional<Rotation> rotation,
    List<Located<FunctionId>> onlyFor,
    List<Located<SeatId>> notAlso,
    Optional<String> speaksFor,
    Period inForce,
    Span place) {
  /// What the holder does in the meeting.
  public enum Role {
    CHAIR,
    VICE_CHAIR,
    MEMBER
  }

  /// How a shared seat goes round.
  ///
  /// @param every `meeting`, or a term of time in words (`1 year`)
  /// @param order the partners in turn
  public record Rotation(String every, List<Located<PartnerId>> order) {
    public Rotation {
      order = List.copyOf(order);
    }
  }

  public Seat {
    from = List.copyOf(from);
    nominatedBy = List.copyOf(nominatedBy);
    classes = List.copyOf(classes);
    weights = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(weights));
    onlyFor = List.copyOf(onlyFor);
    notAlso = List.copyOf(notAlso);
  }

  public boolean comesFrom(PartnerId partner) {
    return from.stream().anyMatch(p -> p.value().equals(partner));
  }

  /// Whether the seat has a vote on something.
  public remit.core.kernel.Truth mayVote() {
    return votes.test(v -> v > 0);
  }
}
