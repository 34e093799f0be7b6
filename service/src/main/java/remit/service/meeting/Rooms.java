package remit.service.meeting;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.kernel.BodyId;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.core.meeting.RemoteRule;
import remit.core.meeting.Room;
import remit.core.source.Fact;
import remit.core.voting.Quorum;
import remit.service.database.Database;
import remit.service.record.Entries;
import remit.service.system.Systems;

/// Who of each body is in a meeting, what members declared, and whether each item is quorate.
public final class Rooms {
  private static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_CATEGORY = 100;

  private final Database database;
  private final MeetingStore meetings;
  private final RoomStore store;
  private final Systems systems;
  private final MeetingEntries entries;
  private final InstantSource clock;

  public Rooms(Database database, Systems systems, Entries entries, InstantSource clock) {
    this.database = database;
    this.meetings = new MeetingStore(database.sql());
    this.store = new RoomStore(database.sql());
    this.systems = systems;
    this.entries = new MeetingEntries(entries);
    this.clock = clock;
  }

  /// How the members of a body take part, by place; who is not in it is absent.
  public Map<Place, Attendance> attendance(MeetingId meeting, BodyId body) {
    return store.attendance(meeting, body);
  }

  public List<Declaration> declarations(ItemId item) {
    return store.declarations(item);
  }

  /// The room of a body; empty where the meeting is not of that body.
  public Optional<Room> room(Meeting meeting, BodyId body) {
    return body(meeting, body)
        .map(on -> {
          var presence = new TreeMap<Place, Presence>();
          store.attendance(meeting.id(), body).forEach((p, a) -> presence.put(p, a.presence()));
          return Room.of(on.charter(), on.body(), presence);
        });
  }

  /// Whether a link counts for this body, and why.
  public Optional<RemoteRule> remote(Meeting meeting, BodyId body) {
    return body(meeting, body).map(on -> RemoteRule.of(on.charter(), on.body()));
  }

  /// Who is out of an item for an interest.
  public Set<Place> recused(ItemId item, BodyId body) {
    return store.recused(item, body);
  }

  /// Whether the body is quorate now, for the meeting at large.
  public Optional<Quorum> quorum(Meeting meeting, BodyId body) {
    return room(meeting, body).map(r -> r.quorum(Set.of()));
  }

  /// Whether the body is quorate now for one item, without those who are out of it.
  public Optional<Quorum> quorum(Meeting meeting, Item item, BodyId body) {
    return room(meeting, body).map(r -> r.quorum(store.recused(item.id(), body)));
  }

  /// Notes how a member takes part, from now on.
  ///
  /// @param substitute the post of who sits in the member's place, where the seat allows deputies
  /// @param by the post that notes it
  public Answer attend(
      MeetingId id,
      BodyId body,
      Place place,
      Presence presence,
      Optional<String> substitute,
      String by) {
    return inMeeting(
        id,
        body,
        place,
        found -> {
          if (found.meeting().status() == Meeting.Status.ENDED) {
            return Answer.refused("the meeting has ended");
          }
          if (substitute.isPresent() && forbids(found.seat().deputies())) {
            return Answer.refused(
                "the charter allows no deputy for the seat `" + place.seat() + "`");
          }
          store.add(id, body, place, presence, substitute, clock.instant(), by);
          return new Answer.Done(id.value());
        });
  }

  private static boolean forbids(Fact<Boolean> deputies) {
    return deputies.test(d -> d).no();
  }

  /// Records a member's declaration. Recusal takes the member out of the item's quorum and vote
  /// from now on; a vote that is open is not changed, so it is refused while one is.
  public Answer declare(Declaration declaration, String by) {
    var item = meetings.item(declaration.item());
    if (item.isEmpty()) return Answer.refused("there is no item " + declaration.item());
    if (declaration.words().isBlank() || declaration.words().length() > LONGEST_WORDS) {
      return Answer.refused("say in 1 to " + LONGEST_WORDS + " characters what the interest is");
    }
    if (declaration.category().isBlank() || declaration.category().length() > LONGEST_CATEGORY) {
      return Answer.refused("say what kind of interest it is");
    }
    return inMeeting(
        item.get().meeting(),
        declaration.body(),
        declaration.place(),
        found -> {
          if (isVoting(item.get(), declaration.body())) {
            return Answer.refused("a vote is open on this item", "close the vote first");
          }
          store.add(declaration, clock.instant(), by);
          var post = found.body().name() + ", " + declaration.place();
          entries.declaration(found.meeting(), item.get(), declaration, post, clock.instant());
          return new Answer.Done(item.get().id().value());
        });
  }

  private boolean isVoting(Item item, BodyId body) {
    return new VoteStore(database.sql())
        .motions(item.id(), body).stream()
            .anyMatch(m -> m.motion().state() == remit.core.meeting.Motion.State.VOTING);
  }

  /// A place of a body of a meeting.
  private record Found(Meeting meeting, Body body, Seat seat) {}

  private Answer inMeeting(
      MeetingId id, BodyId bodyId, Place place, Function<Found, Answer> change) {
    return database.inTransaction(() -> {
      var meeting = meetings.lock(id);
      if (meeting.isEmpty()) return Answer.refused("there is no meeting " + id);
      var on = body(meeting.get(), bodyId);
      if (on.isEmpty()) return Answer.refused("the meeting is not of `" + bodyId + "`");
      var seats = on.get().charter().seats(on.get().body());
      if (!Room.places(seats).contains(place)) {
        return Answer.refused("`" + bodyId + "` has no place " + place);
      }
      var seat = seats.stream().filter(s -> s.id().equals(place.seat())).findFirst();
      return change.apply(new Found(meeting.get(), on.get().body(), seat.orElseThrow()));
    });
  }

  private record BodyOn(remit.core.charter.CharterOn charter, Body body) {}

  private Optional<BodyOn> body(Meeting meeting, BodyId body) {
    if (!meeting.bodies().contains(body)) return Optional.empty();
    return systems
        .on(meeting.system(), meeting.day())
        .flatMap(on -> on.charter().findBody(body).map(b -> new BodyOn(on.charter(), b)));
  }
}
