package remit.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.compare.Change.Kind;
import remit.core.compare.Change.Subject;
import remit.core.kernel.SeatId;
import remit.core.source.Fact;

/// What changed in who sits on a body, how it votes and how it meets.
final class SeatChanges {
  private final Looked before;
  private final Looked after;
  private final Phrases was;
  private final Phrases is;
  private final List<Change> changes = new ArrayList<>();

  SeatChanges(Looked before, Looked after) {
    this.before = before;
    this.after = after;
    was = new Phrases(before);
    is = new Phrases(after);
  }

  List<Change> of(Body earlier, Body later) {
    seats(earlier, later);
    voting(earlier, later);
    meetings(earlier.meets(), later.meets(), later.name());
    return List.copyOf(changes);
  }

  private void add(Subject subject, Kind kind, String about, String says) {
    changes.add(new Change(subject, kind, about, says));
  }

  private void differ(Subject subject, String about, String what, String was, String is) {
    if (was.equals(is)) return;
    add(subject, Kind.CHANGED, about, "%s: %s; before: %s".formatted(what, is, was));
  }

  private void seats(Body earlier, Body later) {
    differ(
        Subject.SEATS,
        later.name(),
        "which seats are known",
        known(earlier.membership().known()),
        known(later.membership().known()));
    var old = byId(before, earlier);
    var now = byId(after, later);
    old.forEach((id, seat) -> {
      var other = now.get(id);
      if (other == null) {
        gone(later, seat);
      } else {
        differ(Subject.SEATS, later.name(), "seat `" + id + "`", was.seat(seat), is.seat(other));
      }
    });
    now.forEach((id, seat) -> {
      if (!old.containsKey(id)) come(earlier, later, seat);
    });
  }

  /// A seat that a charter does not list is gone only where it lists every seat.
  private void gone(Body later, Seat seat) {
    boolean all = later.membership().known() == Body.SeatsKnown.ALL;
    add(
        Subject.SEATS,
        Kind.REMOVED,
        later.name(),
        "seat `%s` %s: %s".formatted(seat.id(), all ? "is gone" : "is not listed", was.seat(seat)));
  }

  private void come(Body earlier, Body later, Seat seat) {
    boolean all = earlier.membership().known() == Body.SeatsKnown.ALL;
    add(
        Subject.SEATS,
        Kind.ADDED,
        later.name(),
        "seat `%s` %s: %s"
            .formatted(seat.id(), all ? "is new" : "was not listed before", is.seat(seat)));
  }

  private static String known(Body.SeatsKnown known) {
    return switch (known) {
      case ALL -> "all";
      case SOME -> "some";
      case NONE -> "none";
    };
  }

  private static Map<SeatId, Seat> byId(Looked side, Body body) {
    var seats = new LinkedHashMap<SeatId, Seat>();
    side.on().seats(body).forEach(s -> seats.put(s.id(), s));
    return seats;
  }

  private void voting(Body earlier, Body later) {
    var about = later.name();
    var old = earlier.membership();
    var now = later.membership();
    rule(about, "quorum", old.quorum(), now.quorum());
    rule(about, "what carries a motion", old.carries(), now.carries());
    differ(Subject.VOTING, about, "equal votes", word(old.tie()), word(now.tie()));
  }

  private void rule(String about, String what, Fact<VotingRule> old, Fact<VotingRule> now) {
    differ(Subject.VOTING, about, what, Phrases.fact(old, was::rule), Phrases.fact(now, is::rule));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private void meetings(Meetings old, Meetings now, String about) {
    meets(about, "meets in public", old.inPublic(), now.inPublic(), b -> b ? "yes" : "no");
    meets(about, "publishes", old.publishes(), now.publishes(), SeatChanges::published);
    meets(about, "notice of a meeting", old.notice(), now.notice(), Object::toString);
  }

  private <T> void meets(
      String about, String what, Fact<T> old, Fact<T> now, Function<T, String> words) {
    differ(Subject.MEETINGS, about, what, Phrases.fact(old, words), Phrases.fact(now, words));
  }

  private static String published(java.util.Set<Meetings.Publication> what) {
    return what.isEmpty()
        ? "nothing"
        : Phrases.series(what.stream().sorted().map(Meetings.Publication::words).toList());
  }
}
