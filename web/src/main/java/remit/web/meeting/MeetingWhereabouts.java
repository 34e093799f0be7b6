package remit.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.core.kernel.BodyId;
import remit.service.decision.DecisionId;
import remit.service.decision.Decisions;
import remit.service.meeting.ItemId;
import remit.service.meeting.Meeting;
import remit.service.meeting.MeetingId;
import remit.service.meeting.Meetings;
import remit.service.meeting.MotionId;
import remit.service.meeting.Moved;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.service.people.Place;
import remit.service.system.Systems;
import remit.web.guard.Whereabouts;

/// To which bodies a meeting, an item, a motion, a vote or a decision belongs.
@Component
final class MeetingWhereabouts implements Whereabouts {
  private final Systems systems;
  private final Meetings meetings;
  private final Votes votes;
  private final Decisions decisions;
  private final Clock clock;

  MeetingWhereabouts(
      Systems systems, Meetings meetings, Votes votes, Decisions decisions, Clock clock) {
    this.systems = systems;
    this.meetings = meetings;
    this.votes = votes;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public List<Place> of(Map<String, String> named) {
    var all = all(named);
    var body = named.get("body");
    if (body == null) return all;
    return all.stream()
        .filter(p -> p instanceof Place.InBody(_, var id) && id.equals(body))
        .toList();
  }

  private List<Place> all(Map<String, String> named) {
    return number(named, "meeting")
        .map(m -> ofMeeting(new MeetingId(m)))
        .or(() -> number(named, "item").map(i -> ofItem(new ItemId(i))))
        .or(() -> number(named, "motion").map(m -> ofMotion(new MotionId(m))))
        .or(() -> number(named, "vote").map(v -> ofVote(new VoteId(v))))
        .or(() -> number(named, "decision").map(d -> ofDecision(new DecisionId(d))))
        .or(() -> Optional.ofNullable(named.get("system")).map(this::ofSystem))
        .orElse(List.of());
  }

  private static Optional<Long> number(Map<String, String> named, String name) {
    return Optional.ofNullable(named.get(name))
        .filter(n -> n.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  private List<Place> ofMeeting(MeetingId id) {
    return meetings.find(id).map(MeetingWhereabouts::places).orElse(List.of());
  }

  private static List<Place> places(Meeting meeting) {
    return meeting.bodies().stream().map(b -> Place.of(meeting.system(), b.value())).toList();
  }

  private List<Place> ofItem(ItemId id) {
    return meetings.item(id).map(i -> ofMeeting(i.meeting())).orElse(List.of());
  }

  private List<Place> ofMotion(MotionId id) {
    return votes.motion(id).map(this::ofMoved).orElse(List.of());
  }

  /// The one body whose motion it is.
  private List<Place> ofMoved(Moved moved) {
    return ofItem(moved.item()).stream()
        .filter(p -> p instanceof Place.InBody(_, var b) && b.equals(moved.body().value()))
        .toList();
  }

  private List<Place> ofVote(VoteId id) {
    return votes.find(id).map(v -> ofMotion(v.motion())).orElse(List.of());
  }

  private List<Place> ofDecision(DecisionId id) {
    return decisions
        .find(id)
        .map(d -> List.of(Place.of(d.system(), d.body().value())))
        .orElse(List.of());
  }

  private List<Place> ofSystem(String system) {
    return systems
        .now(system, LocalDate.ofInstant(clock.instant(), clock.getZone()))
        .map(on ->
            on.charter().bodies().stream()
                .map(b -> b.id())
                .map(BodyId::value)
                .map(b -> Place.of(system, b))
                .toList())
        .orElse(List.of());
  }
}
