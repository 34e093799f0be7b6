package remit.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Severity;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PostId;

/// Holds what the review found in each charter against what it found in the first.
final class FindingRows {
  /// Rules that report gaps have this letter; a gap is no finding.
  private static final String GAPS = "U";

  private final List<Side> sides;
  private final Matches matches;

  FindingRows(List<Side> sides, Matches matches) {
    this.sides = sides;
    this.matches = matches;
  }

  List<FindingRow> rows() {
    return java.util.stream.IntStream.range(0, sides.size()).mapToObj(this::row).toList();
  }

  private FindingRow row(int side) {
    var left = new TreeSet<>(sides.getFirst().notChecked());
    left.addAll(sides.get(side).notChecked());
    var here = findings(side, left);
    var first = findings(0, left);
    var gained = surplus(side, here, 0, first);
    return new FindingRow(
        count(side, Severity.ERROR),
        count(side, Severity.WARNING),
        count(side, Severity.NOTE),
        gained,
        surplus(0, first, side, here),
        here.size() - gained.size(),
        List.copyOf(left));
  }

  /// The findings of one charter beyond those of another of the same rule about the same thing; the
  /// last of several are taken to be the new ones.
  private List<Finding> surplus(int side, List<Finding> of, int other, List<Finding> beyond) {
    var left = new HashMap<String, Integer>();
    beyond.forEach(f -> left.merge(key(other, f), 1, Integer::sum));
    var surplus = new ArrayList<Finding>();
    for (var finding : of) {
      if (left.merge(key(side, finding), -1, Integer::sum) < 0) surplus.add(finding);
    }
    return surplus;
  }

  private List<Finding> findings(int side, Set<String> left) {
    return sides.get(side).findings().stream()
        .filter(f -> !f.rule().id().startsWith(GAPS) && !left.contains(f.rule().id()))
        .toList();
  }

  private int count(int side, Severity severity) {
    return (int) findings(side, Set.of()).stream().filter(f -> f.severity() == severity).count();
  }

  private String key(int side, Finding finding) {
    return finding.rule().id() + " " + about(side, finding.about());
  }

  /// The thing of a finding, the same in charters where it is the same.
  private String about(int side, String id) {
    var on = sides.get(side).on();
    if (on.findBody(new BodyId(id)).isPresent()) {
      return matches.key(side, new Actor.OfBody(new BodyId(id)));
    }
    if (on.findPartner(new PartnerId(id)).isPresent()) {
      return matches.key(side, new Actor.OfPartner(new PartnerId(id)));
    }
    if (on.findPost(new PostId(id)).isPresent()) {
      return matches.key(side, new Actor.OfPost(new PostId(id)));
    }
    return id;
  }
}
