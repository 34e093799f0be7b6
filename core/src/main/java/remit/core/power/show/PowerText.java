package remit.core.power.show;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.charter.Seat;
import remit.core.kernel.Fraction;
import remit.core.power.BlocPower;
import remit.core.power.BodyPower;
import remit.core.power.CoalitionWords;
import remit.core.power.Minimal;
import remit.core.power.Pivots;
import remit.core.power.Power;
import remit.core.power.Profile;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// Voting power for people: what the numbers mean, then the numbers.
public final class PowerText {
  private static final int FEW_PROFILES = 3;
  private final BodyPower power;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private PowerText(BodyPower power, Paint paint) {
    this.power = power;
    this.paint = paint;
  }

  public static List<String> lines(BodyPower power, Paint paint) {
    var text = new PowerText(power, paint);
    text.head();
    text.seats();
    text.blocs();
    text.coalitions();
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
    lines.add(paint.with(Ink.BOLD, power.body().name()));
    int voters = power.game().places().size();
    say(voters + (voters == 1 ? " member votes." : " members vote.") + given());
    power.gap().ifPresent(gap -> say("Not known: " + gap.what() + " (" + gap.place() + ")."));
    var attended = !power.question().attendance().isEmpty();
    power
        .quorumProbability()
        .filter(_ -> attended || !isCertain(power.quorumProbability()))
        .ifPresent(p -> say("The chance that the meeting is quorate: " + chance(p) + "."));
    power
        .carryProbability()
        .ifPresent(p ->
            say(
                "The chance that a motion is carried when everybody "
                    + (attended ? "who comes " : "")
                    + "votes by the toss of a coin: "
                    + chance(p)
                    + "."));
  }

  private static boolean isCertain(Optional<Fraction> chance) {
    return chance.equals(Optional.of(Fraction.ONE));
  }

  private String given() {
    var given = power.question().given();
    var words = new StringBuilder();
    if (!given.absent().isEmpty()) words.append(" Absent: ").append(names(given.absent()));
    if (!given.recused().isEmpty()) words.append(" Recused: ").append(names(given.recused()));
    return words.toString();
  }

  private static String names(java.util.Collection<?> seats) {
    return seats.stream().map(s -> "`" + s + "`").sorted().collect(Collectors.joining(", ")) + ".";
  }

  private static String chance(Fraction chance) {
    var exact = chance.toString();
    return Decimals.percent(chance) + (exact.length() <= 25 ? " (exactly " + exact + ")" : "");
  }

  private void seats() {
    title("Seats");
    say(
        "Swings: how many ways there are for the others to vote in which this one vote decides."
            + " Decides: these among all ways for the others to vote (Penrose, absolute Banzhaf)."
            + " Power: these among the swings of all members (Banzhaf share). Tips: how often, of"
            + " all orders of voting, this vote is the one that completes a majority"
            + " (Shapley-Shubik).");
    lines.add("");
    lines.add(row("", "votes", "swings", "decides", "power", "tips"));
    var places = power.game().places();
    var seen = new HashSet<Seat>();
    for (int p = 0; p < places.size(); p++) {
      var seat = places.get(p).seat();
      if (seen.add(seat)) seat(seat, power.analysis().players().get(p));
    }
    pivotNote();
  }

  private void seat(Seat seat, Power of) {
    int alike = seat.number().known().orElse(1);
    lines.add(
        row(
            seat.id() + (alike > 1 ? " (each of " + alike + ")" : ""),
            "" + seat.votes().known().orElse(0L),
            shortened(of.swings()),
            Decimals.percent(of.banzhaf()),
            Decimals.percent(of.banzhafShare()),
            tips(of.shapleyShubik())));
    if (of.veto()) lines.add("  has a veto: nothing is carried without this vote");
    if (of.dummy()) lines.add("  has no power: this vote never decides anything");
  }

  private static String tips(Pivots pivots) {
    return switch (pivots) {
      case Pivots.Exact(var share) -> Decimals.percent(share);
      case Pivots.Near(var share, _) ->
          "~" + share.movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP) + " %";
      case Pivots.NotWorkedOut _ -> "-";
    };
  }

  private void pivotNote() {
    switch (power.analysis().players().getFirst().shapleyShubik()) {
      case Pivots.Exact _ -> {}
      case Pivots.Near(_, var within) ->
          say("Tips is not exact: each share is within " + within + " of the exact one.");
      case Pivots.NotWorkedOut(var because) ->
          say("Tips was not worked out: " + because + "; --approximate gives it with its error.");
    }
  }

  /// A whole number, or its first digits and its length where it is long.
  private static String shortened(BigInteger number) {
    var digits = number.toString();
    return digits.length() <= 15
        ? digits
        : digits.charAt(0) + "." + digits.substring(1, 6) + "e" + (digits.length() - 1);
  }

  private static String row(String name, String... cells) {
    var line = new StringBuilder(Wrap.pad(name, 26));
    int[] widths = {8, 16, 10, 10, 10};
    for (int i = 0; i < cells.length; i++) line.append(left(cells[i], widths[i]));
    return line.toString().stripTrailing();
  }

  private static String left(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }

  private void blocs() {
    for (var kind : BlocPower.Kind.values()) {
      var of = power.blocs().stream().filter(b -> b.kind() == kind).toList();
      if (of.isEmpty() || of.size() > 60) continue;
      title(
          switch (kind) {
            case PARTNER -> "Partners, each voting as one";
            case SECTOR -> "Sectors, each voting as one";
            case NAMED -> "Blocs, each voting as one";
          });
      of.forEach(this::bloc);
    }
  }

  private void bloc(BlocPower bloc) {
    lines.addAll(
        Wrap.hanging(
            "  ",
            bloc.name()
                + ": "
                + bloc.voters()
                + (bloc.voters() == 1 ? " member, " : " members, ")
                + Decimals.percent(bloc.banzhafShare())
                + " of the power; "
                + can(bloc)
                + carried(bloc)
                + "."));
  }

  private static String can(BlocPower bloc) {
    if (bloc.canCarryAlone()) {
      return bloc.canBlockAlone()
          ? "can carry anything alone, and nothing is carried against it"
          : "can carry alone, and be outvoted";
    }
    if (bloc.needsAtLeast() < 0) return "cannot carry even with everybody";
    var needs =
        "needs at least " + bloc.needsAtLeast() + " other" + (bloc.needsAtLeast() == 1 ? "" : "s");
    if (bloc.canBlockAlone()) return "can block alone; to carry it " + needs;
    return bloc.isOutvoted() ? "can always be outvoted; to carry it " + needs : needs;
  }

  private static String carried(BlocPower bloc) {
    return bloc.carryProbability()
        .map(p -> "; what it wants is carried in " + Decimals.percent(p) + " of cases")
        .orElse("");
  }

  private void coalitions() {
    title("Coalitions");
    var words = new CoalitionWords(power.game());
    var analysis = power.analysis();
    say(
        "%s of all %s ways to vote carry."
            .formatted(
                grouped(analysis.winning()),
                grouped(BigInteger.ONE.shiftLeft(analysis.players().size()))));
    var coalitions = power.worked().coalitions();
    minimal("carry", analysis.minimalWinning(), coalitions.smallestWinning(FEW_PROFILES), words);
    minimal("block", analysis.minimalBlocking(), coalitions.smallestBlocking(FEW_PROFILES), words);
  }

  private void minimal(String what, Minimal minimal, List<Profile> smallest, CoalitionWords words) {
    if (minimal.count().signum() == 0) {
      say("Nobody can " + what + ".");
      return;
    }
    say(
        "%s coalitions are just large enough to %s: without any one member they do not. The smallest have %d members; there are %s:"
            .formatted(
                grouped(minimal.count()),
                what,
                minimal.smallestSize(),
                grouped(minimal.smallestCount())));
    smallest.forEach(p -> lines.addAll(Wrap.hanging("  - ", words.words(p))));
  }

  private static String grouped(BigInteger number) {
    return number.bitLength() > 80 ? shortened(number) : "%,d".formatted(number);
  }
}
