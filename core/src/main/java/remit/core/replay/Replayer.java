package remit.core.replay;

import remit.core.calendar.Counting;
import remit.core.charter.CharterOn;
import remit.core.proposal.Trace;
import remit.core.route.Route;

/// Holds traces against routes.
public final class Replayer {
  private final CharterOn charter;
  private final Counting counting;

  public Replayer(CharterOn charter, Counting counting) {
    this.charter = charter;
    this.counting = counting;
  }

  public Replay replay(Route route, Trace trace) {
    var matching = new Matching(route, charter, trace);
    var verdicts = new Verdicts(route, matching, counting);
    var steps = route.steps().stream().map(verdicts::shown).toList();
    var defects = new Defects(charter, route, trace, verdicts, steps).all();
    return new Replay(route, trace.title().value(), steps, defects, matching.unmatched());
  }
}
