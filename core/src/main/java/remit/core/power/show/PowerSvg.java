package remit.core.power.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.core.kernel.Fraction;
import remit.core.power.BlocPower;
import remit.core.power.BodyPower;

/// Votes against power, for each partner and sector: an open bar for the share of the votes over a
/// full bar for the share of the power, so that it prints in grey. The text alternative says the
/// same numbers.
public final class PowerSvg {
  private static final int WIDTH = 760;
  private static final int LABELS = 220;
  private static final int BAR = 12;
  private static final int ROW = 40;
  private static final int TOP = 96;

  private final BodyPower power;
  private final StringBuilder svg = new StringBuilder();
  private final long votes;
  private final Fraction full;

  private PowerSvg(BodyPower power, List<BlocPower> shown) {
    this.power = power;
    votes =
        power.game().places().stream().mapToLong(p -> p.seat().votes().known().orElse(0L)).sum();
    full =
        shown.stream()
            .map(b -> larger(share(b), b.banzhafShare()))
            .reduce(Fraction.of(1, 10), PowerSvg::larger);
  }

  public static String of(BodyPower power) {
    var shown = new ArrayList<BlocPower>();
    for (var kind : List.of(BlocPower.Kind.PARTNER, BlocPower.Kind.SECTOR, BlocPower.Kind.NAMED)) {
      power.blocs().stream().filter(b -> b.kind() == kind).forEach(shown::add);
    }
    return new PowerSvg(power, shown).draw(shown);
  }

  private static Fraction larger(Fraction a, Fraction b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Fraction share(BlocPower bloc) {
    return Fraction.of(bloc.votes(), Math.max(1, votes));
  }

  private String draw(List<BlocPower> shown) {
    var kinds = shown.stream().map(BlocPower::kind).distinct().count();
    int height = TOP + ROW * shown.size() + 28 * (int) kinds + 16;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" font-family="Arial, Helvetica, sans-serif" font-size="14" fill="#0b0c0c">
        <title id="title">%s: votes and power</title>
        <desc id="desc">%s</desc>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="16" y="32" font-size="19" font-weight="bold">%s</text>
        """
            .formatted(
                WIDTH,
                height,
                WIDTH,
                height,
                escaped(power.body().name()),
                escaped(described(shown)),
                escaped(power.body().name())));
    legend();
    int y = TOP;
    for (var kind : shown.stream().map(BlocPower::kind).distinct().toList()) {
      heading(kind, y + 8);
      y += 28;
      for (var bloc : shown) {
        if (bloc.kind() != kind) continue;
        row(bloc, y);
        y += ROW;
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private String described(List<BlocPower> shown) {
    var says = new StringBuilder();
    for (var bloc : shown) {
      says.append(bloc.name())
          .append(" has ")
          .append(Decimals.percent(share(bloc)))
          .append(" of the votes and ")
          .append(Decimals.percent(bloc.banzhafShare()))
          .append(" of the power. ");
    }
    return says.toString().strip();
  }

  private void legend() {
    svg.append(
        """
        <rect x="16" y="50" width="24" height="%d" fill="#ffffff" stroke="#0b0c0c"/><text x="48" y="61">share of the votes</text>
        <rect x="196" y="50" width="24" height="%d" fill="#505a5f" stroke="#505a5f"/><text x="228" y="61">share of the power: how often it decides (Banzhaf)</text>
        """
            .formatted(BAR, BAR));
  }

  private void heading(BlocPower.Kind kind, int y) {
    var words =
        switch (kind) {
          case PARTNER -> "Partners";
          case SECTOR -> "Sectors";
          case NAMED -> "Blocs";
        };
    svg.append("<text x=\"16\" y=\"%d\" font-weight=\"bold\">%s</text>\n".formatted(y, words));
  }

  private void row(BlocPower bloc, int y) {
    text(16, y + 14, bloc.name());
    bar(y, share(bloc), "#ffffff", "#0b0c0c");
    bar(y + BAR + 3, bloc.banzhafShare(), "#505a5f", "#505a5f");
  }

  private void bar(int y, Fraction share, String fill, String stroke) {
    var room = new BigDecimal(WIDTH - LABELS - 100);
    var width =
        Decimals.of(
                new Fraction(share.num().multiply(full.den()), share.den().multiply(full.num())), 4)
            .multiply(room);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n",
            LABELS,
            y,
            width,
            BAR,
            fill,
            stroke));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" font-size=\"12\">%s</text>\n",
            width.add(new BigDecimal(LABELS + 6)),
            y + BAR - 1,
            escaped(Decimals.percent(share))));
  }

  private void text(int x, int y, String words) {
    var shown = words.length() <= 27 ? words : words.substring(0, 26) + "…";
    svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(x, y, escaped(shown)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
