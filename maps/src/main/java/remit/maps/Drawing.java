package remit.maps;

import static remit.maps.Svg.n;
import static remit.maps.Svg.safe;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import remit.core.calendar.Dates;
import remit.core.kernel.Truth;
import remit.core.map.MapFacts;
import remit.core.map.SystemMap;
import remit.maps.Routed.Half;
import remit.maps.Routed.Line;
import remit.maps.Routed.Rect;
import remit.maps.TextMetric.Weight;

/// Writes a routed map.
final class Drawing {
  private static final double LEFT = Style.MARGIN;
  private static final int MOST_TITLE = 2;
  private final SystemMap map;
  private final Function<String, Optional<String>> links;
  private final Svg svg = new Svg();

  Drawing(SystemMap map, Function<String, Optional<String>> links) {
    this.map = map;
    this.links = links;
  }

  String empty() {
    open(640, 120);
    svg.add("<text x=\"24\" y=\"84\">The charter names no body on this day.</text>");
    return svg.add("</svg>").toString();
  }

  String of(Plan plan, Routed routed) {
    double width = Math.max(Legend.WIDTH, Math.max(routed.right(), 0)) + 2 * Style.MARGIN;
    double top = Style.MARGIN + Style.TITLE + Style.ZONE_HEAD;
    double bottom = Math.max(plan.bottom(), routed.bottom() + Style.LANE_FOOT);
    open(width, top + bottom + Style.LEGEND + Style.MARGIN);
    svg.add("<g transform=\"translate(%s %s)\">", n(LEFT), n(top));
    lanes(plan, width - 2 * Style.MARGIN, bottom);
    zones(plan, routed);
    routed.lines().forEach(this::line);
    plan.tags().forEach(t -> label(t, routed.tag(t.arrow())));
    var shapes = new Boxes(svg, links);
    plan.grid().spots().keySet().forEach(id -> shapes.draw(plan.grid().box(id), routed.box(id)));
    svg.add("</g>");
    new Legend(svg).draw(LEFT, top + bottom + Style.GAP);
    return svg.add("</svg>").toString();
  }

  private void open(double width, double height) {
    boolean linked = map.nodes().stream().anyMatch(node -> links.apply(node.id()).isPresent());
    svg.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
            + " role=\"%s\" aria-labelledby=\"map-title map-desc\" font-family=\"Arial, Helvetica,"
            + " &quot;Liberation Sans&quot;, sans-serif\" font-size=\"13\" fill=\"#0b0c0c\">",
        n(width), n(height), n(width), n(height), linked ? "group" : "img");
    var title = "Functions and decisions map: " + map.title();
    svg.add("<title id=\"map-title\">%s</title>", safe(title));
    svg.add("<desc id=\"map-desc\">%s</desc>", safe(described()));
    heads();
    svg.add("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>", n(width), n(height));
    var lines = TextMetric.wrap(map.title(), 22, Weight.BOLD, width - 2 * Style.MARGIN, MOST_TITLE);
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"22\" font-weight=\"bold\">%s</text>",
        n(LEFT), n(Style.MARGIN + 16), safe(lines.getFirst() + (lines.size() > 1 ? " …" : "")));
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"15\">Functions and decisions map as of %s: who may"
            + " decide, who reviews, who only advises</text>",
        n(LEFT), n(Style.MARGIN + 40), safe(Dates.words(map.asOf())));
  }

  private String described() {
    return MapFacts.of(map).stream()
        .map(g -> g.title() + ". " + String.join(" ", g.sentences()))
        .collect(Collectors.joining(" "));
  }

  private void heads() {
    svg.add(
        """
        <defs>
        <marker id="head" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#0b0c0c"/></marker>
        <pattern id="shade" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffffff"/><path d="M0 6 L6 0" stroke="#d8dadb" stroke-width="1"/></pattern>
        </defs>\
        """);
  }

  /// A line above each lane with its name; the lane without power is hatched.
  private void lanes(Plan plan, double width, double bottom) {
    var lanes = plan.grid().lanes();
    for (int i = 0; i < lanes.size(); i++) {
      var lane = lanes.get(i);
      double from = plan.top(lane.first()) - Style.LANE_HEAD;
      double to =
          i + 1 < lanes.size() ? plan.top(lanes.get(i + 1).first()) - Style.LANE_HEAD : bottom;
      if (lane.lane() == SystemMap.Lane.WITHOUT_POWER) {
        svg.add(
            "<rect x=\"-12\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#shade)\"/>",
            n(from), n(width + 24), n(to - from));
      }
      svg.add(
          "<path d=\"M-12 %s H%s\" stroke=\"#505a5f\" stroke-width=\"1\"/>",
          n(from), n(width + 12));
      svg.add(
          "<text x=\"0\" y=\"%s\" font-size=\"14\" font-weight=\"bold\" stroke=\"#ffffff\""
              + " stroke-width=\"4\" paint-order=\"stroke\">%s</text>",
          n(from + 18), safe(lane.lane().words()));
    }
  }

  private void zones(Plan plan, Routed routed) {
    for (var columns : plan.grid().columns()) {
      var rects =
          plan.grid().spots().entrySet().stream()
              .filter(e ->
                  e.getValue().column() >= columns.first()
                      && e.getValue().column() < columns.first() + columns.number())
              .map(e -> routed.box(e.getKey()))
              .toList();
      double from = rects.stream().mapToDouble(Rect::x).min().orElse(0);
      double to = rects.stream().mapToDouble(Rect::right).max().orElse(0);
      zone(columns, from, to);
    }
  }

  private void zone(Grid.Columns columns, double from, double to) {
    var areas =
        map.zones().stream()
            .filter(z -> z.level() == columns.level())
            .flatMap(z -> z.areas().stream())
            .toList();
    var words =
        MapFacts.level(columns.level()) + (areas.isEmpty() ? "" : ": " + String.join(" · ", areas));
    boolean fits = TextMetric.width(words, 14, Weight.BOLD) <= to - from - 16;
    var line = fits ? words : MapFacts.level(columns.level());
    svg.add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"24\" fill=\"#0b0c0c\"/>",
        n(from), n(-Style.ZONE_HEAD), n(to - from));
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"14\" font-weight=\"bold\" fill=\"#ffffff\">%s</text>",
        n(from + 8), n(-Style.ZONE_HEAD + 17), safe(line));
  }

  private void line(Line line) {
    svg.add(
        "<path d=\"%s\" fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"2\"%s%s/>",
        Svg.path(line.points()),
        dashes(line.arrow().works()),
        line.half() == Half.TO_RECEIVER ? " marker-end=\"url(#head)\"" : "");
  }

  private static String dashes(Truth works) {
    return switch (works) {
      case YES -> "";
      case UNKNOWN -> " stroke-dasharray=\"8 5\"";
      case NO -> " stroke-dasharray=\"2 5\"";
    };
  }

  private void label(Tag tag, Rect at) {
    var ids = String.join(" ", tag.arrow().delegations());
    svg.add("<g data-delegations=\"%s\">", safe(ids));
    svg.add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"#ffffff\""
            + " stroke=\"#0b0c0c\" stroke-width=\"1\"%s/>",
        n(at.x()), n(at.y()), n(at.width()), n(at.height()), dashes(tag.arrow().works()));
    double y = at.y() + Style.LABEL_PAD + 12;
    for (var line : tag.lines()) {
      svg.add("<text x=\"%s\" y=\"%s\">%s</text>", n(at.x() + Style.LABEL_PAD), n(y), safe(line));
      y += Style.TEXT_LINE;
    }
    svg.add("</g>");
  }
}
