package remit.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import remit.core.map.SystemMap.Arrow;
import remit.maps.Routed.Half;
import remit.maps.Routed.Line;
import remit.maps.Routed.Point;
import remit.maps.Routed.Rect;

/// Has Eclipse Layout Kernel route the arrows of a plan and make room for them between the columns.
/// Its layered method is told to keep the columns and the order that it finds.
final class Router {
  /// Far enough apart for the columns to be told apart before they are placed.
  private static final double COLUMN = 1000;

  private static final double BESIDE = 20;
  private static final double NEAR = 7;
  private static final Object REGISTERING = new Object();

  private final Plan plan;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
  private final Map<Arrow, ElkNode> tags = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Arrow arrow, Half half, ElkEdge edge) {}

  private Router(Plan plan) {
    this.plan = plan;
  }

  static Routed route(Plan plan) {
    var router = new Router(plan);
    router.build();
    register();
    new RecursiveGraphLayoutEngine().layout(router.root, new BasicProgressMonitor());
    return router.read();
  }

  private static void register() {
    synchronized (REGISTERING) {
      var service = LayoutMetaDataService.getInstance();
      if (service.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
        service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
      }
    }
  }

  private void build() {
    options();
    plan.grid()
        .spots()
        .forEach((id, spot) ->
            boxes.put(
                id,
                node(
                    spot.column() * COLUMN,
                    plan.top(spot.row()),
                    plan.grid().width(),
                    plan.grid().box(id).height())));
    var tops = plan.tagTops();
    for (var tag : plan.tags()) {
      double x = tag.channel() * COLUMN + COLUMN / 2;
      var label = node(x, tops.getOrDefault(tag, 0.0), tag.width(), tag.height());
      tags.put(tag.arrow(), label);
      tag.arrow().from().forEach(from -> toLabel(from, tag, label));
      edge(tag.arrow(), Half.TO_RECEIVER, label, box(tag.arrow().to()));
    }
  }

  private void options() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    root.setProperty(
        LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, NEAR);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, NEAR);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, NEAR);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Style.CHANNEL);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 2 * NEAR);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, NEAR + 2);
  }

  private ElkNode node(double x, double y, double width, double height) {
    var node = ElkGraphUtil.createNode(root);
    node.setLocation(x, y);
    node.setDimensions(width, height);
    return node;
  }

  private ElkNode box(String id) {
    return java.util.Objects.requireNonNull(boxes.get(id), id);
  }

  private void toLabel(String from, Tag tag, ElkNode label) {
    var edge = edge(tag.arrow(), Half.TO_LABEL, box(from), label);
    var passed = plan.passed(from, tag);
    if (passed.isEmpty()) return;
    boolean leftwards = plan.grid().spot(from).column() > tag.channel();
    var section = ElkGraphUtil.firstEdgeSection(edge, true, true);
    double across = plan.across(from, tag);
    for (int column : passed) {
      var at = new ArrayList<>(List.of(column * COLUMN, column * COLUMN + plan.grid().width()));
      double channel = (leftwards ? column : column - 1) * COLUMN + COLUMN / 2;
      at.addAll(List.of(channel - BESIDE, channel + Style.LABEL + BESIDE));
      at.sort(leftwards ? Comparator.reverseOrder() : Comparator.naturalOrder());
      at.forEach(x -> ElkGraphUtil.createBendPoint(section, x, across));
    }
  }

  private ElkEdge edge(Arrow arrow, Half half, ElkNode from, ElkNode to) {
    var edge = ElkGraphUtil.createSimpleEdge(from, to);
    pieces.add(new Piece(arrow, half, edge));
    return edge;
  }

  /// Boxes are only ever pushed down, so the least move of any is the move of the whole.
  private Routed read() {
    double shift =
        plan.grid().spots().entrySet().stream()
            .mapToDouble(e -> box(e.getKey()).getY() - plan.top(e.getValue().row()))
            .min()
            .orElse(0);
    var placed = new LinkedHashMap<String, Rect>();
    boxes.forEach((id, node) -> placed.put(id, rect(node, shift)));
    var labels = new HashMap<Arrow, Rect>();
    tags.forEach((arrow, node) -> labels.put(arrow, rect(node, shift)));
    return new Routed(placed, labels, pieces.stream().map(p -> line(p, shift)).toList());
  }

  private static Rect rect(ElkNode node, double shift) {
    return new Rect(node.getX(), node.getY() - shift, node.getWidth(), node.getHeight());
  }

  private static Line line(Piece piece, double shift) {
    var section = piece.edge().getSections().getFirst();
    var points = new ArrayList<Point>();
    points.add(new Point(section.getStartX(), section.getStartY() - shift));
    section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY() - shift)));
    points.add(new Point(section.getEndX(), section.getEndY() - shift));
    return new Line(piece.arrow(), piece.half(), points);
  }
}
