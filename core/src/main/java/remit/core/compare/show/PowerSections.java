package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import remit.core.compare.BoundRow;
import remit.core.compare.Comparison;
import remit.core.compare.PowerRow;
import remit.core.compare.PowerRow.Absent;
import remit.core.compare.PowerRow.NotTold;
import remit.core.compare.PowerRow.Power;
import remit.core.compare.PowerRow.Share;
import remit.core.compare.PowerRow.Who;
import remit.core.compare.SinglePoint;

/// Who is bound, who can carry or block, and where power meets in one place.
final class PowerSections {
  private final Comparison comparison;

  private PowerSections(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<Section> of(Comparison comparison) {
    var sections = new PowerSections(comparison);
    return List.of(sections.bound(), sections.power(), sections.singlePoints());
  }

  private Section bound() {
    var rows =
        comparison.bound().stream()
            .map(row -> new Section.Row(row.partner().first().name(), bonds(row)))
            .toList();
    return new Section.Grid(
        "bound",
        "Who is bound by whom",
        "Two senses are kept apart. Somebody else decides for a partner: the decision is on the"
            + " partner's own functions and is its own. Or a partner must comply with what is"
            + " decided elsewhere, on functions that are not its own.",
        "Partner",
        rows,
        "No partner is bound by anybody but its own bodies.");
  }

  private List<List<String>> bonds(BoundRow row) {
    return IntStream.range(0, row.sides().size()).mapToObj(i -> bonds(row, i)).toList();
  }

  private List<String> bonds(BoundRow row, int side) {
    if (row.partner().of().get(side).isEmpty()) {
      return List.of(Absence.of(comparison.sides().get(side), row.partner().first()));
    }
    var bonds =
        row.sides().get(side).stream().map(b -> Words.capital(Words.bond(b, Words.IT))).toList();
    return bonds.isEmpty() ? List.of("Only by its own bodies") : bonds;
  }

  private Section power() {
    var rows = new ArrayList<Section.Row>();
    var notTold = new ArrayList<Section.Row>();
    for (var row : comparison.power()) {
      if (row.sides().stream().anyMatch(Power.class::isInstance)) rows.addAll(shares(row));
      else notTold.add(new Section.Row(row.body().first().name(), whole(row)));
    }
    rows.addAll(notTold);
    return new Section.Grid(
        "power",
        "Voting power on bodies that matter to several",
        "Members of a partner, or of a sector, are taken to vote as one. Swings: how many ways"
            + " there are for the other members to vote in which a member's vote decides; of the"
            + " swings of all members together. The share is that fraction, rounded. What partners"
            + " can do alone is told besides. Everybody is taken to be there.",
        "Body and members",
        rows,
        "No body decides for several partners.");
  }

  private List<Section.Row> shares(PowerRow row) {
    var name = row.body().first().name();
    var rows = new ArrayList<Section.Row>();
    rows.add(new Section.Row(name, whole(row)));
    var names = new LinkedHashMap<String, Who>();
    for (var side : row.sides()) {
      if (side instanceof Power power) power.shares().forEach(s -> names.put(s.name(), s.who()));
    }
    for (Map.Entry<String, Who> named : names.entrySet()) {
      var sector =
          named.getValue() == Who.SECTOR ? "All " + named.getKey() + " members" : named.getKey();
      rows.add(
          new Section.Row(
              name + ": " + sector,
              row.sides().stream().map(s -> share(s, named.getKey())).toList()));
    }
    return rows;
  }

  private List<List<String>> whole(PowerRow row) {
    return IntStream.range(0, row.sides().size()).mapToObj(i -> whole(row, i)).toList();
  }

  private List<String> whole(PowerRow row, int side) {
    return switch (row.sides().get(side)) {
      case Absent() -> List.of(Absence.of(comparison.sides().get(side), row.body().first()));
      case NotTold(var because) -> List.of("Cannot be told: " + because);
      case Power power -> whole(power);
    };
  }

  private static List<String> whole(Power power) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, %s; %s swings in all"
            .formatted(
                Words.count(power.voters(), "member", "members"),
                Words.count(power.votes(), "vote", "votes"),
                Words.number(power.swings())));
    if (!power.assumed().isEmpty()) lines.add("Assumed: " + Words.series(power.assumed()));
    if (!power.quorumKnown()) lines.add("The quorum is not known");
    return lines;
  }

  private static List<String> share(PowerRow.Told told, String name) {
    if (!(told instanceof Power power)) return List.of("–");
    return power.shares().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .map(s -> List.of(swings(s, power), Words.capital(can(s))))
        .orElse(List.of("No member who votes"));
  }

  static String swings(Share share, Power power) {
    return "%d of %d votes; %s of %s swings (%s)"
        .formatted(
            share.votes(),
            power.votes(),
            Words.number(share.swings()),
            Words.number(power.swings()),
            Words.percent(share.share()));
  }

  private static String can(Share share) {
    return can(share, "it");
  }

  static String can(Share share, String who) {
    if (share.carriesAlone()) {
      return share.blocksAlone() ? "can always carry, and always block" : "can always carry";
    }
    if (share.needsAtLeast() < 0) return "cannot carry even with everybody";
    var needs =
        who
            + (who.equals("it") ? " needs " : " need ")
            + Words.count(share.needsAtLeast(), "other", "others")
            + " to carry";
    if (!share.outvoted()) return "can always block; " + needs;
    return "can always be outvoted; " + needs;
  }

  private Section singlePoints() {
    var groups = new ArrayList<Section.Group>();
    for (int side = 0; side < comparison.sides().size(); side++) {
      groups.add(
          new Section.Group(
              comparison.sides().get(side).label(),
              comparison.singlePoints().get(side).stream().map(PowerSections::item).toList(),
              "None is shown."));
    }
    return new Section.Lists(
        "single-points",
        "Where power meets in one place",
        "Posts that serve several organisations or hold several seats, and partners that can"
            + " always carry or block on a body of several. What the charter does not know cannot"
            + " be shown here.",
        groups);
  }

  static Section.Item item(SinglePoint point) {
    return switch (point) {
      case SinglePoint.OnePartner(var partner, var body, var power) ->
          new Section.Item(
              partner,
              "can always %s on %s"
                  .formatted(power == SinglePoint.Power.CARRY ? "carry" : "block", body));
      case SinglePoint.OnePost(var post, var serves, var seats, var with) -> {
        var parts = new ArrayList<String>();
        if (serves.size() > 1) {
          parts.add("serves " + serves.size() + " organisations: " + Words.series(serves));
        }
        if (!seats.isEmpty()) parts.add("holds a seat on " + Words.series(seats));
        if (!with.isEmpty()) parts.add("the same person is " + Words.series(with));
        yield new Section.Item(post, String.join("; ", parts));
      }
    };
  }
}
