package remit.maps;

import static remit.maps.Svg.n;
import static remit.maps.Svg.safe;

import java.util.Optional;
import java.util.function.Function;
import remit.core.explain.BodyPart.Standing;
import remit.core.map.MapFacts;
import remit.core.map.SystemMap.Sort;
import remit.maps.Routed.Rect;

/// Draws boxes. The outline tells the standing: a bar at the side for who may decide, a double line
/// for who reviews, dashes for who advises, dots for who holds nothing. Offices have round corners.
final class Boxes {
  private static final double BADGE = 8;

  private final Svg svg;
  private final Function<String, Optional<String>> links;

  Boxes(Svg svg, Function<String, Optional<String>> links) {
    this.svg = svg;
    this.links = links;
  }

  void draw(Box box, Rect at) {
    var node = box.node();
    var link = links.apply(node.id());
    svg.add("<g id=\"node-%s\" data-node=\"%s\">", safe(node.id()), safe(node.id()));
    svg.add("<title>%s</title>", safe(MapFacts.sentence(node)));
    link.ifPresent(to ->
        svg.add(
            "<a href=\"%s\" aria-label=\"%s\">",
            safe(to), safe(node.name() + ", " + node.standing().words())));
    outline(node.standing(), node.sort(), at);
    text(box, at);
    if (node.hasGap()) badge(at);
    link.ifPresent(_ -> svg.add("</a>"));
    svg.add("</g>");
  }

  private void outline(Standing standing, Sort sort, Rect at) {
    var round = sort == Sort.POST ? 16 : 0;
    var line =
        switch (standing) {
          case DECIDES -> "stroke-width=\"2\"";
          case REVIEWS -> "stroke-width=\"1.5\"";
          case ADVISES -> "stroke-width=\"1.5\" stroke-dasharray=\"7 4\"";
          case NOTHING -> "stroke-width=\"1.5\" stroke-dasharray=\"1.5 3.5\"";
          case UNKNOWN -> "stroke-width=\"1.5\" stroke-dasharray=\"9 3 2 3\"";
        };
    rect(at.x(), at.y(), at.width(), at.height(), round, line);
    if (standing == Standing.REVIEWS) {
      rect(at.x() + 3, at.y() + 3, at.width() - 6, at.height() - 6, round, "stroke-width=\"1\"");
    }
    if (standing == Standing.DECIDES && sort == Sort.BODY) {
      svg.add(
          "<rect x=\"%s\" y=\"%s\" width=\"6\" height=\"%s\"/>",
          n(at.x()), n(at.y()), n(at.height()));
    }
  }

  private void rect(double x, double y, double width, double height, int round, String line) {
    svg.add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%d\" fill=\"#ffffff\""
            + " stroke=\"#0b0c0c\" %s/>",
        n(x), n(y), n(width), n(height), round, line);
  }

  private void text(Box box, Rect at) {
    double x = at.x() + Style.PAD + 2;
    double y = at.y() + Style.PAD + 13;
    for (var line : box.name()) {
      svg.add(
          "<text x=\"%s\" y=\"%s\" font-size=\"14\" font-weight=\"bold\">%s</text>",
          n(x), n(y), safe(line));
      y += Style.NAME_LINE;
    }
    y -= 2;
    for (var line : box.lines()) {
      var label =
          line.label().isEmpty()
              ? ""
              : "<tspan font-weight=\"bold\">%s</tspan> ".formatted(safe(line.label()));
      svg.add("<text x=\"%s\" y=\"%s\">%s%s</text>", n(x), n(y), label, safe(line.text()));
      y += Style.TEXT_LINE;
    }
  }

  /// A question mark at the upper right corner: something about it is not known.
  private void badge(Rect at) {
    double x = at.right() - BADGE - 4;
    double y = at.y() + BADGE + 4;
    svg.add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#0b0c0c\"/><text x=\"%s\" y=\"%s\""
            + " font-size=\"13\" font-weight=\"bold\" fill=\"#ffffff\""
            + " text-anchor=\"middle\">?</text>",
        n(x), n(y), n(BADGE), n(x), n(y + 4.6));
  }
}
