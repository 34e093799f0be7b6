package remit.maps;

import static remit.maps.Svg.n;

import java.util.List;

/// What shapes and lines mean.
final class Legend {
  static final double WIDTH = 1180;
  private static final double STEP = 168;

  private record Entry(String sample, String words) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("stroke-width=\"2\"", "may decide"),
          new Entry("stroke-width=\"1.5\"", "reviews only"),
          new Entry("stroke-width=\"1.5\" stroke-dasharray=\"7 4\"", "advises only"),
          new Entry("stroke-width=\"1.5\" stroke-dasharray=\"1.5 3.5\"", "holds nothing"),
          new Entry("stroke-width=\"1.5\" stroke-dasharray=\"9 3 2 3\"", "not known"));

  private final Svg svg;

  Legend(Svg svg) {
    this.svg = svg;
  }

  void draw(double x, double y) {
    svg.add("<g transform=\"translate(%s %s)\">", n(x), n(y));
    for (int i = 0; i < ENTRIES.size(); i++) {
      double at = i * STEP;
      svg.add(
          "<rect x=\"%s\" y=\"0\" width=\"40\" height=\"20\" fill=\"#ffffff\" stroke=\"#0b0c0c\""
              + " %s/>",
          n(at), ENTRIES.get(i).sample());
      if (i == 0) svg.add("<rect x=\"0\" y=\"0\" width=\"6\" height=\"20\"/>");
      if (i == 1) {
        svg.add(
            "<rect x=\"%s\" y=\"3\" width=\"34\" height=\"14\" fill=\"none\" stroke=\"#0b0c0c\"/>",
            n(at + 3));
      }
      svg.add("<text x=\"%s\" y=\"15\">%s</text>", n(at + 48), ENTRIES.get(i).words());
    }
    double at = ENTRIES.size() * STEP;
    svg.add(
        "<path d=\"M%s 10 h40\" stroke=\"#0b0c0c\" stroke-width=\"2\" marker-end=\"url(#head)\"/>",
        n(at));
    svg.add("<text x=\"%s\" y=\"15\">gives, within the limits on the label</text>", n(at + 48));
    svg.add(
        "<text x=\"0\" y=\"42\">Round corners: an office. A question mark: its members, quorum or"
            + " majority are not known, or not all. Dashed arrow: not known whether it works."
            + " Dotted arrow: nobody can act by it.</text>");
    svg.add("</g>");
  }
}
