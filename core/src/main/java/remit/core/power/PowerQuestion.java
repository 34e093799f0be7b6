package remit.core.power;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;

/// What is asked of a body's voting power.
///
/// @param blocs seats to be looked at as one, by name, besides partners and sectors
/// @param attendance the chance that the holder of a seat comes; a seat left out always does
/// @param effort whether something that is not exact may be given
public record PowerQuestion(
    BodyGame.Given given,
    Map<String, Set<SeatId>> blocs,
    Map<SeatId, Fraction> attendance,
    Analysis.Effort effort) {
  /// Everybody is there, and only exact answers.
  public static final PowerQuestion PLAIN =
      new PowerQuestion(BodyGame.Given.EVERYBODY, Map.of(), Map.of(), Analysis.Effort.EXACT);

  public PowerQuestion {
    blocs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(blocs));
    attendance = Map.copyOf(attendance);
  }
}
