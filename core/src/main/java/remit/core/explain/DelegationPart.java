package remit.core.explain;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.Truth;
import remit.core.source.Span;

/// What was given to whom.
///
/// @param from who gave it: the body meant, also where the charter names the partner whose body it
///   is
/// @param what the titles of the functions
/// @param scope acts, areas and exceptions in words
/// @param conditions urgency, ratification, company and consultation in words
/// @param keeps that the giver may no longer act; empty where it may
/// @param works unknown where that rests on a gap; no where nobody can ever act by it
/// @param trouble what is wrong with it
public record DelegationPart(
    String id,
    Actor from,
    String fromName,
    Actor to,
    String toName,
    List<String> what,
    List<String> scope,
    List<String> limits,
    List<String> conditions,
    Optional<String> keeps,
    Statement onward,
    Statement under,
    List<Statement> instrument,
    String inForce,
    Truth works,
    Optional<String> trouble,
    List<Citation> sources,
    Span place) {
  public DelegationPart {
    what = List.copyOf(what);
    scope = List.copyOf(scope);
    limits = List.copyOf(limits);
    conditions = List.copyOf(conditions);
    instrument = List.copyOf(instrument);
    sources = List.copyOf(sources);
  }
}
