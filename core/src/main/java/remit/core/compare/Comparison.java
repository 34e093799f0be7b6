package remit.core.compare;

import java.util.List;
import java.util.stream.IntStream;

/// Two or more charters side by side. The first is what the others are held against.
///
/// @param functions where each function is decided
/// @param bound what binds each partner besides its own bodies
/// @param power voting power on bodies that matter to several
/// @param seats who sits on them
/// @param bodies what each body may decide, how open it is, who reviews it
/// @param singlePoints charter by charter, where power meets in one place
/// @param funds money held or counted for several
/// @param findings charter by charter, against the first
/// @param changes charter by charter, in words, against the first
public record Comparison(
    List<Side> sides,
    Matches matches,
    List<FunctionRow> functions,
    List<BoundRow> bound,
    List<PowerRow> power,
    List<SeatsRow> seats,
    List<BodyRow> bodies,
    List<List<SinglePoint>> singlePoints,
    List<FundRow> funds,
    List<FindingRow> findings,
    List<List<Change>> changes) {
  public Comparison {
    if (sides.size() < 2) throw new IllegalArgumentException("a comparison is of two or more");
    if (sides.stream().map(Side::label).distinct().count() < sides.size()) {
      throw new IllegalArgumentException("two columns cannot have one name");
    }
    sides = List.copyOf(sides);
    functions = List.copyOf(functions);
    bound = List.copyOf(bound);
    power = List.copyOf(power);
    seats = List.copyOf(seats);
    bodies = List.copyOf(bodies);
    singlePoints = List.copyOf(singlePoints);
    funds = List.copyOf(funds);
    findings = List.copyOf(findings);
    changes = List.copyOf(changes);
  }

  /// @param sides at least two, each with a column of its own even where they are the same charter
  public static Comparison of(List<Side> sides) {
    var matches = Matches.of(sides);
    var looked =
        IntStream.range(0, sides.size()).mapToObj(i -> new Looked(i, sides.get(i))).toList();
    var power = Powers.rows(looked, matches);
    return new Comparison(
        sides,
        matches,
        new FunctionRows(looked, matches).rows(),
        Bonds.rows(looked, matches),
        power,
        SeatsRows.rows(looked, matches),
        BodyRows.rows(looked, matches),
        SinglePoints.of(looked, power),
        Funds.rows(looked, matches),
        new FindingRows(sides, matches).rows(),
        Changes.of(looked, matches));
  }
}
