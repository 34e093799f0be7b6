package remit.core.compare;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.compare.PowerRow.Absent;
import remit.core.compare.PowerRow.NotTold;
import remit.core.compare.PowerRow.Share;
import remit.core.compare.PowerRow.Told;
import remit.core.compare.PowerRow.Who;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.power.BlocPower;
import remit.core.power.BodyPower;
import remit.core.power.PowerQuestion;
import remit.core.source.Fact;

/// Asks for voting power on the bodies that decide for several or on which several sit.
final class Powers {
  private Powers() {}

  static List<PowerRow> rows(List<Looked> sides, Matches matches) {
    var rows = new ArrayList<PowerRow>();
    for (var same : matches.bodies()) {
      boolean asked =
          sides.stream()
              .anyMatch(s -> same.of().get(s.number()).filter(b -> asks(s, b)).isPresent());
      if (asked) rows.add(new PowerRow(same, sides.stream().map(s -> told(s, same)).toList()));
    }
    return rows;
  }

  private static boolean asks(Looked side, Body body) {
    return side.isJoint(body) && (side.decides(body) || side.isScrutiny(body));
  }

  private static Told told(Looked side, Same<Body> same) {
    var body = same.of().get(side.number());
    if (body.isEmpty()) return new Absent();
    return switch (BodyPower.of(side.on(), body.get(), PowerQuestion.PLAIN)) {
      case BodyPower.Gap(var gap) -> new NotTold(gap.what());
      case BodyPower.TooLarge(var because) -> new NotTold(because);
      case BodyPower.Estimated(var estimate) -> new NotTold(estimate.because());
      case BodyPower.Found(var power) -> power(side, power);
    };
  }

  private static Told power(Looked side, BodyPower power) {
    var all =
        power.analysis().players().stream()
            .map(p -> p.swings())
            .reduce(BigInteger.ZERO, BigInteger::add);
    long votes =
        power.game().places().stream().mapToLong(p -> p.seat().votes().known().orElse(0L)).sum();
    var shares = power.blocs().stream().map(b -> share(side, power, b)).toList();
    return new PowerRow.Power(
        power.game().places().size(),
        votes,
        all,
        shares,
        power.gap().isEmpty(),
        assumed(side, power.body()));
  }

  private static List<String> assumed(Looked side, Body body) {
    var assumed = new ArrayList<String>();
    var seats = side.on().seats(body);
    if (seats.stream().anyMatch(s -> s.number() instanceof Fact.Assumed<?>)) {
      assumed.add("how many sit");
    }
    if (seats.stream().anyMatch(s -> s.votes() instanceof Fact.Assumed<?>)) {
      assumed.add("how many votes they have");
    }
    if (body.membership().carries() instanceof Fact.Assumed<?>) assumed.add("what carries");
    return assumed;
  }

  private static Share share(Looked side, BodyPower power, BlocPower bloc) {
    boolean partner = bloc.kind() == BlocPower.Kind.PARTNER;
    return new Share(
        partner ? side.name(new Actor.OfPartner(new PartnerId(bloc.name()))) : bloc.name(),
        partner ? Who.PARTNER : Who.SECTOR,
        bloc.voters(),
        bloc.votes(),
        swings(power, bloc),
        bloc.banzhafShare(),
        bloc.canCarryAlone(),
        bloc.canBlockAlone(),
        bloc.isOutvoted(),
        bloc.needsAtLeast());
  }

  private static BigInteger swings(BodyPower power, BlocPower bloc) {
    var seats = Set.copyOf(bloc.seats());
    var sum = BigInteger.ZERO;
    for (int p = 0; p < power.game().places().size(); p++) {
      if (seats.contains(power.game().places().get(p).seat().id())) {
        sum = sum.add(power.analysis().players().get(p).swings());
      }
    }
    return sum;
  }
}
