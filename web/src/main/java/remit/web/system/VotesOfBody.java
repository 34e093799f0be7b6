package remit.web.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.kernel.Fraction;
import remit.core.kernel.PartnerId;
import remit.core.power.BlocPower;
import remit.core.power.BodyPower;
import remit.core.power.PowerQuestion;
import remit.web.page.PublicRoutes;
import remit.web.show.SystemView;

/// What the votes on a body are worth, for its page.
final class VotesOfBody {
  private VotesOfBody() {}

  static BodyPower.Answer ask(SystemView view, Body body) {
    return BodyPower.of(view.charter(), body, PowerQuestion.PLAIN);
  }

  static BodyPage.Votes of(SystemView view, Body body) {
    return switch (ask(view, body)) {
      case BodyPower.Found(var power) -> found(view, body, power);
      case BodyPower.Gap(var gap) ->
          new BodyPage.Votes(List.of(), Optional.empty(), unquoted(gap.what(), body));
      case BodyPower.Estimated(var estimate) ->
          new BodyPage.Votes(List.of(), Optional.empty(), estimate.because());
      case BodyPower.TooLarge(var because) ->
          new BodyPage.Votes(List.of(), Optional.empty(), because);
    };
  }

  private static String unquoted(String what, Body body) {
    return what.replace("`" + body.id().value() + "`", "this body").replace("`", "");
  }

  private static BodyPage.Votes found(SystemView view, Body body, BodyPower power) {
    long all =
        power.game().places().stream().mapToLong(p -> p.seat().votes().known().orElse(0L)).sum();
    var rows = power.blocs().stream().map(b -> row(view, b, all)).toList();
    return new BodyPage.Votes(
        rows, Optional.of(view.at(PublicRoutes.power(view.id(), body.id().value()))), "");
  }

  private static BodyPage.VoteRow row(SystemView view, BlocPower bloc, long all) {
    boolean sector = bloc.kind() == BlocPower.Kind.SECTOR;
    return new BodyPage.VoteRow(
        sector ? capital(bloc.name()) : view.partnerName(new PartnerId(bloc.name())),
        sector,
        bloc.votes(),
        percent(Fraction.of(bloc.votes(), Math.max(1, all))),
        percent(bloc.banzhafShare()),
        can(bloc));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private static String can(BlocPower bloc) {
    if (bloc.canCarryAlone()) return "carries alone";
    if (bloc.canBlockAlone()) return "nothing is carried without it";
    if (bloc.isOutvoted()) return "can be outvoted";
    return "";
  }

  /// `33.3%`, rounded half up.
  static String percent(Fraction share) {
    var hundred = new BigDecimal(share.num()).multiply(BigDecimal.valueOf(100));
    return hundred.divide(new BigDecimal(share.den()), 1, RoundingMode.HALF_UP) + "%";
  }
}
