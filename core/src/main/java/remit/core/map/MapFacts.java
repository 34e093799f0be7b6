package remit.core.map;

import java.util.ArrayList;
import java.util.List;
import remit.core.map.SystemMap.Arrow;
import remit.core.map.SystemMap.Lane;
import remit.core.map.SystemMap.Node;

/// Everything that a drawn map shows, as sentences: for those who do not see it, and to stand
/// beside it.
public final class MapFacts {
  private MapFacts() {}

  /// @param title a level and a lane: `Place, Councils`; or the delegations
  public record Group(String title, List<String> sentences) {
    public Group {
      sentences = List.copyOf(sentences);
    }
  }

  /// By level from the widest, then by lane, then the delegations.
  public static List<Group> of(SystemMap map) {
    var groups = new ArrayList<Group>();
    for (var zone : map.zones()) {
      for (var lane : Lane.values()) {
        var sentences =
            map.nodes().stream()
                .filter(n -> n.level() == zone.level() && n.lane() == lane)
                .map(MapFacts::sentence)
                .toList();
        if (!sentences.isEmpty()) {
          groups.add(new Group(level(zone.level()) + ", " + lane.words(), sentences));
        }
      }
    }
    if (!map.arrows().isEmpty()) {
      groups.add(
          new Group("What was given", map.arrows().stream().map(a -> sentence(map, a)).toList()));
    }
    return List.copyOf(groups);
  }

  /// `System`.
  public static String level(Enum<?> level) {
    var name = level.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /// A node in one sentence: its name, kind and standing, and what its box says.
  public static String sentence(Node node) {
    var says =
        new StringBuilder(node.name())
            .append(" (")
            .append(node.kind())
            .append(") ")
            .append(node.standing().words());
    node.facts()
        .forEach(f -> says.append(". ").append(f.about().words()).append(": ").append(f.text()));
    return says.append('.').toString();
  }

  private static String sentence(SystemMap map, Arrow arrow) {
    var from = arrow.from().stream().map(id -> name(map, id)).toList();
    return "%s %s to %s: %s."
        .formatted(
            String.join(", ", from),
            from.size() == 1 ? "gives" : "give",
            name(map, arrow.to()),
            String.join(", ", arrow.label()));
  }

  private static String name(SystemMap map, String id) {
    return map.nodes().stream()
        .filter(n -> n.id().equals(id))
        .findFirst()
        .map(Node::name)
        .orElse(id);
  }
}
