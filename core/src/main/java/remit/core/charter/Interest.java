package remit.core.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// An interest that a post or partner has and that may conflict with a decision.
///
/// @param who the post or partner that has it
/// @param in the partner that it is an interest in
/// @param nature in words (`provides the services commissioned`, `director of a supplier`)
/// @param onlyFor the functions that it touches; empty means all
/// @param managed how it is managed, where it is
public record Interest(
    Located<Actor> who,
    Located<Actor> in,
    String nature,
    List<Located<FunctionId>> onlyFor,
    Fact<LocalDate> arose,
    Fact<LocalDate> declared,
    Fact<Management> managed,
    Optional<String> note,
    List<Citation> sources,
    Span place) {
  /// What its holder does when a decision touches it.
  public enum Management {
    RECUSED,
    STAYS_WITHOUT_VOTE,
    STAYS_AND_VOTES
  }

  public Interest {
    onlyFor = List.copyOf(onlyFor);
    sources = List.copyOf(sources);
  }
}
