package remit.core.power.show;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import remit.core.charter.Seat;
import remit.core.json.Json;
import remit.core.kernel.Fraction;
import remit.core.power.BlocPower;
import remit.core.power.BodyGame;
import remit.core.power.BodyPower;
import remit.core.power.CoalitionWords;
import remit.core.power.Minimal;
import remit.core.power.Pivots;
import remit.core.power.Power;
import remit.core.power.Profile;

/// Voting power as the command line's contract has it. Counts are decimal strings.
public final class PowerJson {
  /// The most of the smallest coalitions that are put in words.
  static final int MOST_PROFILES = 10;

  private PowerJson() {}

  public static Json of(BodyPower power) {
    var words = new CoalitionWords(power.game());
    var coalitions = power.worked().coalitions();
    var analysis = power.analysis();
    return Json.object()
        .with("body", power.body().id().value())
        .with("voters", power.game().places().size())
        .with("quorumProbability", share(power.quorumProbability()))
        .with("quorumProbabilityDecimal", decimal(power.quorumProbability()))
        .with("carries", share(power.carryProbability()))
        .with("carriesDecimal", decimal(power.carryProbability()))
        .with("seats", Json.array(seats(power)))
        .with("blocs", Json.array(power.blocs(), PowerJson::bloc))
        .with("winning", analysis.winning().toString())
        .with(
            "minimalWinning",
            minimal(analysis.minimalWinning(), coalitions.smallestWinning(MOST_PROFILES), words))
        .with(
            "minimalBlocking",
            minimal(analysis.minimalBlocking(), coalitions.smallestBlocking(MOST_PROFILES), words))
        .with("unknown", power.gap().map(BodyGame.NotKnown::what));
  }

  /// An answer where a fact is missing: the same keys, and what is missing.
  public static Json gap(String body, BodyGame.NotKnown gap) {
    return Json.object()
        .with("body", body)
        .with("unknown", gap.what())
        .with("place", gap.place().toString());
  }

  private static Json share(Optional<Fraction> share) {
    return share.<Json>map(s -> Json.of(s.toString())).orElse(Json.nothing());
  }

  private static Json decimal(Optional<Fraction> share) {
    return share.<Json>map(s -> Json.of(decimal(s))).orElse(Json.nothing());
  }

  private static BigDecimal decimal(Fraction share) {
    return Decimals.of(share, Decimals.PLACES).stripTrailingZeros();
  }

  private static List<Json> seats(BodyPower power) {
    var places = power.game().places();
    var seen = new HashSet<Seat>();
    return IntStream.range(0, places.size())
        .filter(p -> seen.add(places.get(p).seat()))
        .<Json>mapToObj(p -> seat(places.get(p).seat(), power.analysis().players().get(p)))
        .toList();
  }

  private static Json seat(Seat seat, Power power) {
    var from = seat.from().stream().map(p -> p.value().value()).collect(Collectors.joining(", "));
    var json =
        Json.object()
            .with("seat", seat.id().value())
            .with("partner", from.isEmpty() ? Json.nothing() : Json.of(from))
            .with("class", String.join(", ", seat.classes()))
            .with("number", seat.number().known().orElse(1))
            .with("votes", seat.votes().known().orElse(0L))
            .with("swings", power.swings().toString())
            .with("banzhaf", power.banzhaf().toString())
            .with("banzhafDecimal", Json.of(decimal(power.banzhaf())))
            .with("banzhafShare", power.banzhafShare().toString())
            .with("banzhafShareDecimal", Json.of(decimal(power.banzhafShare())));
    return pivots(json, power.shapleyShubik())
        .with("veto", Json.of(power.veto()))
        .with("dummy", Json.of(power.dummy()));
  }

  private static Json.Object pivots(Json.Object json, Pivots pivots) {
    return switch (pivots) {
      case Pivots.Exact(var share) ->
          json.with("shapleyShubik", share.toString())
              .with("shapleyShubikDecimal", Json.of(decimal(share)));
      case Pivots.Near(var share, var within) ->
          json.with("shapleyShubik", Json.nothing())
              .with("shapleyShubikDecimal", Json.of(share))
              .with("shapleyShubikWithin", Json.of(within));
      case Pivots.NotWorkedOut(var because) ->
          json.with("shapleyShubik", Json.nothing())
              .with("shapleyShubikDecimal", Json.nothing())
              .with("shapleyShubikBecause", because);
    };
  }

  private static Json bloc(BlocPower bloc) {
    return Json.object()
        .with("bloc", bloc.name())
        .with("kind", bloc.kind().name().toLowerCase(java.util.Locale.ROOT))
        .with("seats", Json.texts(bloc.seats().stream().map(Object::toString).toList()))
        .with("voters", bloc.voters())
        .with("canCarryAlone", Json.of(bloc.canCarryAlone()))
        .with("canBlockAlone", Json.of(bloc.canBlockAlone()))
        .with(
            "needsAtLeast",
            bloc.needsAtLeast() < 0 ? Json.nothing() : Json.of((long) bloc.needsAtLeast()))
        .with("alwaysOutvoted", Json.of(bloc.isOutvoted()))
        .with("banzhafShare", bloc.banzhafShare().toString())
        .with("banzhafShareDecimal", Json.of(decimal(bloc.banzhafShare())))
        .with("carryProbability", share(bloc.carryProbability()))
        .with("carryProbabilityDecimal", decimal(bloc.carryProbability()));
  }

  private static Json minimal(Minimal minimal, List<Profile> smallest, CoalitionWords words) {
    return Json.object()
        .with("count", count(minimal.count()))
        .with("smallestSize", minimal.smallestSize())
        .with("smallestCount", count(minimal.smallestCount()))
        .with("smallest", Json.texts(smallest.stream().map(words::words).toList()));
  }

  private static String count(BigInteger count) {
    return count.toString();
  }
}
