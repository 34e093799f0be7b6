package remit.maps;

import java.util.List;

/// The measures of a map, in the units of its drawing. At 1684 units a sheet of A3 is 420 mm wide,
/// so that 13 units are 9.2 points.
final class Style {
  static final double A3_WIDTH = 1684;
  static final double A3_HEIGHT = 1190;
  static final double NAME = 14;
  static final double TEXT = 13;
  static final double NAME_LINE = 16;
  static final double TEXT_LINE = 15;

  /// How wide all boxes may be; one width is chosen for a map.
  static final List<Double> BOX_WIDTHS = List.of(200.0, 222.0, 244.0, 270.0, 300.0);

  static final double PAD = 9;
  static final double LABEL = 140;
  static final double LABEL_PAD = 5;

  /// Between two columns of boxes, where arrows run up and down.
  static final double CHANNEL = 22;

  /// Between two rows of boxes, where arrows run across.
  static final double GAP = 15;

  /// What one more arrow across takes.
  static final double TRACK = 10;

  static final double LANE_HEAD = 22;
  static final double LANE_FOOT = 4;
  static final double MARGIN = 18;
  static final double ZONE_HEAD = 30;
  static final double TITLE = 54;
  static final double LEGEND = 58;

  private Style() {}
}
