package remit.core.route;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule.Force;

/// A step before it has a date: what it is, and its moments in the network.
///
/// @param key the step's identifier without those who take it
/// @param unsettled what would have to be known for it to apply for certain
/// @param entry the moment that what comes before it leads to
/// @param exit the moment that what comes after it waits for
/// @param seenFrom the body whose meetings and decisions it speaks of
record Node(
    String id,
    String key,
    DutyKind kind,
    String what,
    List<Doer> who,
    List<Doer> where,
    Force force,
    List<String> unsettled,
    int entry,
    int exit,
    Optional<Actor> seenFrom,
    List<Citation> sources,
    List<String> cautions,
    Because because) {
  Node {
    who = List.copyOf(who);
    where = List.copyOf(where);
    unsettled = List.copyOf(unsettled);
    sources = List.copyOf(sources);
    cautions = List.copyOf(cautions);
  }

  boolean isSettled() {
    return unsettled.isEmpty();
  }

  boolean isBy(Actor actor) {
    return who.stream().anyMatch(d -> d instanceof Doer.Known(var known, _) && known.equals(actor));
  }

  /// Whether it is a consultation that opens and closes. What comes after waits until it has
  /// closed: a decision on its last day has not considered what came in (R v Brent LBC ex p
  /// Gunning).
  boolean isConsultation() {
    return kind == DutyKind.CONSULT && exit != entry;
  }

  /// Whether it has a stretch of time: what comes after waits until its last day is over.
  boolean isWindow() {
    return kind == DutyKind.WINDOW || kind == DutyKind.AWAIT;
  }
}
