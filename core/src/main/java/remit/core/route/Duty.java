package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.law.DutyRule;
import remit.core.law.Provision;

/// A duty of a provision as it falls on somebody in this proposal.
///
/// @param who who acts; several where they act alike and at the same time
/// @param seenFrom the body whose meeting or decision its anchors speak of: the decider looked at,
///   or the one body that acts
/// @param decider the decider looked at
/// @param answer whether it applies, and why
record Duty(
    Provision provision,
    DutyRule rule,
    List<Doer> who,
    List<Doer> towards,
    Optional<Actor> seenFrom,
    Optional<Actor> decider,
    Answer answer) {
  Duty {
    who = List.copyOf(who);
    towards = List.copyOf(towards);
  }

  /// `SI2012-2089-9/28-day-document`: the same for all on whom the duty falls.
  String key() {
    return provision.id() + "/" + rule.id();
  }

  /// The key, and from whom it is seen where that matters.
  String id() {
    return key() + seenFrom.map(a -> "@" + a.id()).orElse("");
  }

  /// Why the step is there.
  Because because() {
    var reasons = new ArrayList<Because>();
    reasons.add(Because.cited(provision.citation(), provision.rule()));
    answer.says().forEach(says -> reasons.add(Because.given(rule.place(), says)));
    answer
        .unknown()
        .forEach(fact -> reasons.add(Because.given(rule.place(), "not known: whether " + fact)));
    doubt().ifPresent(doubt -> reasons.add(Because.given(provision.place(), doubt)));
    return Because.that(actors() + " must " + rule.what(), reasons);
  }

  private String actors() {
    return who.stream().map(Doer::name).collect(Collectors.joining(", "));
  }

  /// What to say of a provision that needs checking.
  Optional<String> doubt() {
    if (!provision.confidence().needsChecking()) return Optional.empty();
    return Optional.of(
        provision.cite()
            + " is not fully confirmed"
            + provision.note().map(note -> ": " + note).orElse(""));
  }
}
