package remit.core.power.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Seat;
import remit.core.kernel.Fraction;
import remit.core.power.BodyEstimate;
import remit.core.power.Estimate;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// Estimated voting power for people: first how it was made and how far it may be out.
public final class EstimateText {
  private final BodyEstimate power;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private EstimateText(BodyEstimate power, Paint paint) {
    this.power = power;
    this.paint = paint;
  }

  public static List<String> lines(BodyEstimate power, Paint paint) {
    var text = new EstimateText(power, paint);
    text.head();
    text.seats();
    text.blocs();
    return List.copyOf(text.lines);
  }

  private void say(String sentence) {
    lines.addAll(Wrap.hanging("", sentence));
  }

  private void title(String words) {
    lines.add("");
    lines.add(paint.with(Ink.BOLD, words));
  }

  private void head() {
    var estimate = power.estimate();
    lines.add(paint.with(Ink.BOLD, power.body().name()));
    say(power.game().places().size() + " members vote.");
    say(method(power));
    power
        .quorumProbability()
        .ifPresent(
            p -> say("The chance that the meeting is quorate: " + Decimals.percent(p) + "."));
    say(
        "%,d of the sets drawn carry: about %s of all ways to vote."
            .formatted(estimate.carried(), Decimals.percent(estimate.share(estimate.carried()))));
  }

  /// How it was made, and how far it may be out.
  static String method(BodyEstimate power) {
    var estimate = power.estimate();
    return "NOT EXACT. "
        + power.because()
        + ". Estimated instead from "
        + "%,d sets of yes-votes and as many orders of voting".formatted(estimate.samples())
        + ", drawn at random from a fixed seed: no share below is further than "
        + Decimals.percent(bound(estimate)).replace(" %", " percentage points")
        + " from the exact one, but for a chance of "
        + estimate.unsure().toPlainString()
        + " (Hoeffding's inequality, for all shares together).";
  }

  static Fraction bound(Estimate estimate) {
    return new Fraction(
        estimate.within().unscaledValue(), java.math.BigInteger.TEN.pow(estimate.within().scale()));
  }

  private void seats() {
    title("Seats");
    say(
        "Swings: in how many of the sets drawn this one vote decides. Decides: these among the sets"
            + " drawn (Penrose, absolute Banzhaf). Tips: in how many of the orders drawn this vote"
            + " completes a majority (Shapley-Shubik).");
    lines.add("");
    lines.add(row("", "votes", "swings", "decides", "tips"));
    var seen = new HashSet<Seat>();
    for (int p = 0; p < power.game().places().size(); p++) {
      var seat = power.game().places().get(p).seat();
      if (seen.add(seat)) seat(seat, power.estimate().players().get(p));
    }
  }

  private void seat(Seat seat, Estimate.Player of) {
    int alike = seat.number().known().orElse(1);
    lines.add(
        row(
            seat.id() + (alike > 1 ? " (each of " + alike + ")" : ""),
            "" + seat.votes().known().orElse(0L),
            "" + of.swings(),
            "~" + Decimals.percent(power.estimate().share(of.swings())),
            "~" + Decimals.percent(power.estimate().share(of.pivots()))));
    if (of.veto()) lines.add("  has a veto: nothing is carried without this vote (exact)");
  }

  private static String row(String name, String... cells) {
    var line = new StringBuilder(Wrap.pad(name, 26));
    for (var cell : cells) line.append(" ".repeat(Math.max(1, 13 - cell.length()))).append(cell);
    return line.toString().stripTrailing();
  }

  private void blocs() {
    if (power.blocs().isEmpty()) return;
    title("What partners, sectors and blocs can do alone (exact)");
    for (var bloc : power.blocs()) {
      var can =
          Optional.of("can carry alone")
              .filter(_ -> bloc.canCarryAlone())
              .or(() -> Optional.of("can block alone").filter(_ -> bloc.canBlockAlone()))
              .orElse("can neither carry nor block alone");
      lines.addAll(
          Wrap.hanging(
              "  ",
              "%s: %d %s; %s."
                  .formatted(
                      bloc.name(), bloc.voters(), bloc.voters() == 1 ? "member" : "members", can)));
    }
  }
}
