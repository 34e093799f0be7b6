package remit.maps;

import java.util.List;
import java.util.Map;
import remit.core.map.SystemMap.Arrow;

/// A map with its places: boxes by identifier, labels by arrow, and the lines of the arrows.
record Routed(Map<String, Rect> boxes, Map<Arrow, Rect> tags, List<Line> lines) {
  record Rect(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    boolean touches(Rect other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
  }

  record Point(double x, double y) {}

  /// Which half of an arrow a line is.
  enum Half {
    /// From a giver to the label.
    TO_LABEL,
    /// From the label to the receiver; its end has the arrowhead.
    TO_RECEIVER
  }

  record Line(Arrow arrow, Half half, List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  Rect box(String id) {
    return java.util.Objects.requireNonNull(boxes.get(id), id);
  }

  Rect tag(Arrow arrow) {
    return java.util.Objects.requireNonNull(tags.get(arrow), arrow.to());
  }

  double right() {
    double box = boxes.values().stream().mapToDouble(Rect::right).max().orElse(0);
    return Math.max(box, tags.values().stream().mapToDouble(Rect::right).max().orElse(0));
  }

  double bottom() {
    double box = boxes.values().stream().mapToDouble(Rect::bottom).max().orElse(0);
    return Math.max(box, tags.values().stream().mapToDouble(Rect::bottom).max().orElse(0));
  }
}
