package remit.core.map;

import java.time.LocalDate;
import java.util.List;
import remit.core.charter.Area.Level;
import remit.core.explain.BodyPart.Standing;
import remit.core.explain.Explanation;
import remit.core.kernel.Truth;

/// Who decides what in a system, as a graph.
///
/// @param nodes in the charter's order: every body once, and the offices and organisations that
///   give or are given something
/// @param arrows every delegation once
public record SystemMap(
    String charter,
    String title,
    LocalDate asOf,
    List<Zone> zones,
    List<Node> nodes,
    List<Arrow> arrows) {
  public SystemMap {
    zones = List.copyOf(zones);
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
  }

  public static SystemMap of(Explanation explanation) {
    return new Mapping(explanation).map();
  }

  /// One level that is on the map, with the names of its areas.
  public record Zone(Level level, List<String> areas) {
    public Zone {
      areas = List.copyOf(areas);
    }
  }

  /// The part of the map that a node belongs to. Those without power stand apart, whosever they
  /// are.
  public enum Lane {
    NHS("NHS"),
    JOINT("NHS and councils jointly"),
    COUNCIL("Councils"),
    OTHER("Others"),
    WITHOUT_POWER("Without power to decide: they advise, or hold nothing");

    private final String words;

    Lane(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What sort of thing a node stands for.
  public enum Sort {
    BODY,
    POST,
    PARTNER
  }

  /// @param id the identifier in the charter
  /// @param group the partner that it belongs to: those of one partner are drawn together
  /// @param facts what is said in the box, in this order
  public record Node(
      String id,
      Sort sort,
      String name,
      String kind,
      Level level,
      Lane lane,
      Standing standing,
      String group,
      List<Fact> facts) {
    public Node {
      facts = List.copyOf(facts);
    }

    public boolean hasGap() {
      return facts.stream().anyMatch(f -> f.about() == About.NOT_KNOWN);
    }
  }

  /// What a line of a box is about.
  public enum About {
    DECIDES("Decides"),
    REVIEWS("Reviews"),
    ADVISES("Advises on"),
    SAID_TO_DECIDE("Said to decide, but may not"),
    BELONGS("Committee of"),
    TOGETHER("Meets with"),
    STATUS("Status"),
    NOT_KNOWN("Not known");

    private final String words;

    About(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// @param text in a few words; what is left out is said to be
  public record Fact(About about, String text) {}

  /// That something was given. Delegations of the same thing on the same terms to the same receiver
  /// are one arrow with several beginnings.
  ///
  /// @param from the nodes that gave
  /// @param to the node that was given it
  /// @param delegations the identifiers of the delegations that it stands for
  /// @param label what was given, and within which limits
  /// @param works no where nobody can ever act by it, unknown where that rests on a gap
  public record Arrow(
      List<String> from, String to, List<String> delegations, List<String> label, Truth works) {
    public Arrow {
      from = List.copyOf(from);
      delegations = List.copyOf(delegations);
      label = List.copyOf(label);
    }
  }
}
