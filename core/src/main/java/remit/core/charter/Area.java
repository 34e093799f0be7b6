package remit.core.charter;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.AreaId;
import remit.core.kernel.Period;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// A place with a level. Areas nest through `madeOf`.
///
/// @param gss the code of the Office for National Statistics (a letter and eight digits)
/// @param population people, where the charter says
public record Area(
    AreaId id,
    String name,
    Level level,
    Optional<String> gss,
    List<Located<AreaId>> madeOf,
    Fact<Long> population,
    Period inForce,
    Span place) {
  /// How near to people an area is.
  public enum Level {
    NEIGHBOURHOOD,
    PLACE,
    SYSTEM,
    REGION,
    NATION
  }

  public Area {
    madeOf = List.copyOf(madeOf);
  }
}
