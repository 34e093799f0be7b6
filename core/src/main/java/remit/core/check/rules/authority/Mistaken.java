package remit.core.check.rules.authority;

import java.util.List;
import remit.core.authority.Remit;
import remit.core.charter.Body;
import remit.core.check.Examined;
import remit.core.check.Wording;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;

/// What bodies are said to decide, against what they may.
final class Mistaken {
  private static final int FEW = 6;

  private Mistaken() {}

  static boolean isBoardOrScrutiny(Examined examined, Body body) {
    return examined.isCalled(body, "health and wellbeing board")
        || examined.isCalled(body, "scrutiny body");
  }

  /// What the body is said to decide and, however the gaps of the charter turn out, may not.
  static List<Located<FunctionId>> powerless(Examined examined, Body body) {
    return body.doings().saidToDecide().stream()
        .filter(f -> !examined.mayDecide(body, f.value()))
        .toList();
  }

  /// What to do instead: who can decide, each for its own organisation.
  static String whoDecides(Examined examined, FunctionId function) {
    var organs =
        examined.authority().remitsOver(function).stream()
            .filter(r -> r.chain().links().isEmpty() && r.actor() instanceof Actor.OfBody)
            .map(Remit::actor)
            .distinct()
            .toList();
    if (organs.isEmpty()) return "say in the charter who may decide `%s`".formatted(function);
    var each = organs.size() > 1 ? ", each for itself" : "";
    return "let `%s` be decided by %s%s".formatted(function, Wording.fewNames(organs, FEW), each);
  }
}
