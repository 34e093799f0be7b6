package remit.core.charter;

import java.util.List;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;
import remit.core.source.Span;

/// That no delegation may carry something below a named organ.
///
/// @param acts the acts reserved; empty means every act that disposes of the matter
/// @param to who keeps it; several where each must agree (a reserved matter of a joint body)
/// @param inPerson whether not even somebody acting for them may do it
public record Reservation(
    List<Located<FunctionId>> what,
    Set<ActKind> acts,
    List<Located<Actor>> to,
    InPerson inPerson,
    List<Citation> sources,
    Span place) {
  /// Whether the act must be done in person.
  public enum InPerson {
    YES,
    NO
  }

  public Reservation {
    what = List.copyOf(what);
    acts = Set.copyOf(acts);
    to = List.copyOf(to);
    sources = List.copyOf(sources);
  }
}
