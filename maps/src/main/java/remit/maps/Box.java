package remit.maps;

import java.util.ArrayList;
import java.util.List;
import remit.core.map.SystemMap.About;
import remit.core.map.SystemMap.Node;
import remit.core.map.SystemMap.Sort;
import remit.maps.TextMetric.Weight;

/// A node with its text broken into lines, as high as they need.
record Box(Node node, List<String> name, List<Line> lines, double width, double height) {
  private static final int MOST_NAME = 4;
  private static final double BOLDER = 8;
  private static final double BADGE = 12;
  private static final int MOST_LINES = 8;

  /// @param label the words in bold that it begins with
  record Line(String label, String text) {}

  Box {
    name = List.copyOf(name);
    lines = List.copyOf(lines);
  }

  static Box of(Node node, double width) {
    double room = width - 2 * Style.PAD;
    var name = TextMetric.wrap(node.name(), Style.NAME, Weight.BOLD, room - BADGE, MOST_NAME);
    var lines = new ArrayList<Line>();
    fact(standing(node), " · " + node.kind(), room, lines);
    for (var fact : node.facts()) {
      // The question mark says it, and the legend what of; the box's title has the rest.
      if (fact.about() == About.NOT_KNOWN && node.sort() == Sort.BODY) continue;
      fact(fact.about().words() + ":", " " + fact.text(), room, lines);
    }
    double height =
        2 * Style.PAD + name.size() * Style.NAME_LINE + lines.size() * Style.TEXT_LINE - 2;
    return new Box(node, name, lines, width, height);
  }

  /// The label is in bold, which runs wider than what was measured: hence the room kept.
  private static void fact(String label, String text, double room, List<Line> lines) {
    var wrapped =
        TextMetric.wrap(label + text, Style.TEXT, Weight.PLAIN, room - BOLDER, MOST_LINES);
    for (int i = 0; i < wrapped.size(); i++) {
      var line = wrapped.get(i);
      int bold = i == 0 ? Math.min(label.length(), line.length()) : 0;
      lines.add(new Line(line.substring(0, bold), line.substring(bold).strip()));
    }
  }

  /// What shape and line say, in words.
  static String standing(Node node) {
    if (node.sort() == Sort.PARTNER) return "Organisation";
    return switch (node.standing()) {
      case DECIDES -> "May decide";
      case REVIEWS -> "Reviews only";
      case ADVISES -> "Advises only";
      case NOTHING -> "Holds nothing";
      case UNKNOWN -> "Not known whether it decides";
    };
  }
}
