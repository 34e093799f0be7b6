package remit.core.authority;

import java.util.List;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.proposal.Act;

/// Says who may decide, from a charter and its law pack on one day. Answers do not depend on the
/// order of anything in the charter.
public final class AuthorityResolver {
  private final CharterOn charter;

  public AuthorityResolver(CharterOn charter) {
    this.charter = charter;
  }

  /// Who may do this act, on the act's own day?
  public Ruling rule(Act act) {
    return rule(Question.of(act));
  }

  /// Who may do it, or may the one asked about?
  public Ruling rule(Question question) {
    throw new IllegalStateException("not built: " + question + " of " + charter.charter().heading());
  }

  /// What everybody may decide at large on the charter's day, by actor, holder and function.
  public List<Remit> remits() {
    return List.of();
  }

  /// What one body or post may decide at large.
  public List<Remit> remitsOf(Actor actor) {
    return remits().stream().filter(r -> r.actor().equals(actor)).toList();
  }

  /// Who may decide on a function (or a wider one) at large.
  public List<Remit> remitsOver(FunctionId function) {
    return remits().stream()
        .filter(r -> charter.functions().isWithin(function, r.function()))
        .toList();
  }

  /// The partners that somebody binds at large, in either sense.
  public List<Bound> boundBy(Actor actor) {
    return List.of();
  }
}
