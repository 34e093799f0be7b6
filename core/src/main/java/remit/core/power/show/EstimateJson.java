package remit.core.power.show;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import remit.core.charter.Seat;
import remit.core.json.Json;
import remit.core.power.BodyEstimate;
import remit.core.power.Estimate;

/// Estimated voting power for programs: the keys of the exact answer that can be estimated, with
/// `estimate` beside them.
public final class EstimateJson {
  private EstimateJson() {}

  public static Json.Object of(BodyEstimate power) {
    var estimate = power.estimate();
    return Json.object()
        .with("body", power.body().id().value())
        .with("voters", power.game().places().size())
        .with(
            "estimate",
            Json.object()
                .with("because", power.because())
                .with("method", EstimateText.method(power))
                .with("samples", estimate.samples())
                .with("within", Json.of(estimate.within()))
                .with("unsure", Json.of(estimate.unsure()))
                .with("carried", estimate.carried()))
        .with("seats", Json.array(seats(power)))
        .with("blocs", Json.array(power.blocs(), EstimateJson::bloc));
  }

  /// That exact work would cost too much.
  public static Json.Object tooLarge(String body, String because) {
    return Json.object().with("body", body).with("tooLarge", because);
  }

  private static List<Json> seats(BodyEstimate power) {
    var places = power.game().places();
    var seen = new HashSet<Seat>();
    return IntStream.range(0, places.size())
        .filter(p -> seen.add(places.get(p).seat()))
        .<Json>mapToObj(
            p -> seat(places.get(p).seat(), power.estimate(), power.estimate().players().get(p)))
        .toList();
  }

  private static Json seat(Seat seat, Estimate estimate, Estimate.Player player) {
    return Json.object()
        .with("seat", seat.id().value())
        .with("number", seat.number().known().orElse(1))
        .with("votes", seat.votes().known().orElse(0L))
        .with("swingsDrawn", Long.toString(player.swings()))
        .with("banzhafDecimal", Json.of(Decimals.of(estimate.share(player.swings()), 6)))
        .with("pivotsDrawn", Long.toString(player.pivots()))
        .with("shapleyShubikDecimal", Json.of(Decimals.of(estimate.share(player.pivots()), 6)))
        .with("veto", Json.of(player.veto()));
  }

  private static Json bloc(BodyEstimate.Bloc bloc) {
    return Json.object()
        .with("bloc", bloc.name())
        .with("kind", bloc.kind().name().toLowerCase(java.util.Locale.ROOT))
        .with("voters", bloc.voters())
        .with("canCarryAlone", Json.of(bloc.canCarryAlone()))
        .with("canBlockAlone", Json.of(bloc.canBlockAlone()));
  }
}
