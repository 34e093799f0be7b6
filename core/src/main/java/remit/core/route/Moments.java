package remit.core.route;

import java.util.Optional;
import java.util.TreeSet;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Nation;
import remit.core.calendar.WorkingDays;
import remit.core.charter.Body;
import remit.core.charter.Meetings.Allowed;
import remit.core.charter.Meetings.Special;
import remit.core.kernel.Actor;
import remit.core.law.DutyKind;
import remit.core.law.Party;

/// On which days the steps of a situation can fall.
final class Moments {
  /// The names by which a proposal fixes its public consultation.
  static final String OPENS = "consultation opens";

  static final String CLOSES = "consultation closes";

  private static final WorkingDays OFFICES = WorkingDays.of(Nation.ENGLAND_AND_WALES);
  private final Situation situation;
  private final Choice choice;

  Moments(Situation situation, Choice choice) {
    this.situation = situation;
    this.choice = choice;
  }

  /// The days for a step of this kind by this doer.
  Days daysOf(DutyKind kind, Doer doer) {
    return switch (doer) {
      case Doer.Missing(_, _, var gap) -> new Days.NotKnown(gap);
      case Doer.Outside _ -> elsewhere(kind);
      case Doer.Known(var actor, _) ->
          DutyFinder.AT_A_MEETING.contains(kind) ? meetingsOf(actor) : elsewhere(kind);
    };
  }

  /// What somebody does at a desk is done on a day on which the offices are open; windows close and
  /// decisions are put into effect on any day.
  private static Days elsewhere(DutyKind kind) {
    return switch (kind) {
      case WINDOW, AWAIT, IMPLEMENT, CONSULT, CONSIDER -> new Days.Any();
      case INVOLVE,
          ASSESS,
          ASSURE,
          NOTIFY,
          PUBLISH,
          GIVE_NOTICE,
          CIRCULATE_PAPERS,
          DISCUSS,
          ESTABLISH,
          SCRUTINISE,
          RESPOND,
          RECOMMEND,
          DECIDE,
          RATIFY,
          SIGN,
          RECORD,
          REPORT ->
          new Days.Office(OFFICES);
    };
  }

  static Days office() {
    return new Days.Office(OFFICES);
  }

  /// The meetings of a body; a post or partner needs none.
  Days meetingsOf(Actor actor) {
    var body = situation.body(actor);
    if (body.isEmpty()) return office();
    if (choice.special().contains(actor)) return office();
    return ordinary(body.get());
  }

  /// The ordinary meetings and the special ones that are already called.
  static Days ordinary(Body body) {
    var calendar = body.meets().calendar().known();
    if (calendar.isEmpty()) {
      return new Days.NotKnown("when " + body.name() + " meets is not known");
    }
    var dates = new TreeSet<>(calendar.get().listed());
    special(body).ifPresent(s -> dates.addAll(s.dates()));
    return new Days.Meetings(
        new MeetingCalendar(
            calendar.get().rules(), java.util.List.copyOf(dates), calendar.get().exceptions()),
        body.name());
  }

  /// The body's rules on special meetings, where they allow any.
  static Optional<Special> special(Body body) {
    return body.meets().special().known().filter(s -> s.allowed() == Allowed.YES);
  }

  /// Whether a special meeting is known to be possible.
  boolean canBeSpecial(Actor actor) {
    return situation.body(actor).flatMap(Moments::special).isPresent();
  }

  /// Whether a consultation has a length: it is of the public or of those who use the services.
  static boolean isPublic(Duty duty) {
    return duty.rule().kind() == DutyKind.CONSULT
        && duty.towards().stream()
            .anyMatch(d -> d instanceof Doer.Outside(var party, _) && isTheirs(party));
  }

  private static boolean isTheirs(Party party) {
    return party == Party.PUBLIC || party == Party.SERVICE_USERS;
  }
}
