package remit.core.authority;

import java.util.List;
import remit.core.because.Because;
import remit.core.kernel.Actor;

/// What stands round a ruling.
///
/// @param advises bodies that recommend, comment or are consulted on the act, and decide nothing
/// @param scrutinises bodies that review it
/// @param bound who is bound by those who decide, in either sense
/// @param urgent those who may decide only when the matter cannot wait, beside the deciders
/// @param perhaps those who may decide as well if a fact turns out so
/// @param partly where nobody may decide for everybody: who may for some
public record Around(
    List<Role> advises,
    List<Role> scrutinises,
    List<Bound> bound,
    List<Decider> urgent,
    List<Perhaps> perhaps,
    List<Ruling.Share> partly) {
  public static final Around NOTHING =
      new Around(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /// Somebody with a part in the matter other than deciding it.
  public record Role(Actor actor, Because because) {}

  /// Somebody who may decide as well, and what is not known about it.
  public record Perhaps(Decider decider, List<Missing> missing) {
    public Perhaps {
      missing = List.copyOf(missing);
    }
  }

  public Around {
    advises = List.copyOf(advises);
    scrutinises = List.copyOf(scrutinises);
    bound = List.copyOf(bound);
    urgent = List.copyOf(urgent);
    perhaps = List.copyOf(perhaps);
    partly = List.copyOf(partly);
  }
}
