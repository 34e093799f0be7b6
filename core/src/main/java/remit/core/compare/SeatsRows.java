package remit.core.compare;

import java.util.ArrayList;
import java.util.List;
import remit.core.charter.Body;
import remit.core.compare.SeatsRow.Asked;
import remit.core.compare.SeatsRow.Sitting;
import remit.core.law.Requirement;
import remit.core.law.plain.Requirements;

/// Lists who sits on the bodies that matter to several organisations.
final class SeatsRows {
  private final Looked side;

  private SeatsRows(Looked side) {
    this.side = side;
  }

  static List<SeatsRow> rows(List<Looked> sides, Matches matches) {
    return matches.bodies().stream()
        .filter(same ->
            sides.stream().anyMatch(s -> same.of().get(s.number()).filter(s::isJoint).isPresent()))
        .map(same ->
            new SeatsRow(
                same,
                sides.stream()
                    .map(s -> same.of().get(s.number()).map(b -> new SeatsRows(s).sitting(b)))
                    .toList()))
        .toList();
  }

  private Sitting sitting(Body body) {
    var phrases = new Phrases(side);
    return new Sitting(
        side.on().seats(body).stream().map(phrases::seat).toList(),
        body.membership().known(),
        asked(body));
  }

  private List<Asked> asked(Body body) {
    var asked = new ArrayList<Asked>();
    for (var provision : side.on().law().provisions()) {
      if (!provision.inForce().contains(side.on().day()).yes()) continue;
      var what =
          provision.requirements().stream()
              .filter(SeatsRows::isOfMembers)
              .filter(r -> side.covers(r, body))
              .map(Requirements::demand)
              .toList();
      if (what.isEmpty()) continue;
      asked.add(new Asked(provision.citation(), what, provision.standing().binding()));
    }
    return asked;
  }

  private static boolean isOfMembers(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Seats _,
          Requirement.SeatFromEach _,
          Requirement.NoSeat _,
          Requirement.VotesOnly _,
          Requirement.AllVote _ ->
          true;
      case Requirement.QuorumAtLeast _,
          Requirement.MeetsInPublic _,
          Requirement.Publishes _,
          Requirement.States _ ->
          false;
    };
  }
}
