package remit.service.meeting;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import remit.core.because.BecauseJson;
import remit.core.because.BecauseText;
import remit.core.charter.Body;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Electorate;
import remit.core.meeting.Motion;
import remit.core.meeting.OpenVote;
import remit.core.meeting.Place;
import remit.core.meeting.Room;
import remit.core.voting.Outcome;
import remit.service.database.Database;
import remit.service.record.Entries;
import remit.service.system.Systems;

/// Motions and named votes. A vote's electorate is frozen when it opens; every ballot that was
/// acknowledged counts once; the result comes with its working and goes into the record.
public final class Votes {
  private static final int LONGEST_MOTION = 20_000;
  private static final int MOST_MOTIONS = 200;
  private static final int RECEIPT_BYTES = 16;
  private static final int MOST_KEPT = 256;

  private final Database database;
  private final MeetingStore meetings;
  private final VoteStore store;
  private final RoomStore rooms;
  private final Systems systems;
  private final MeetingEntries entries;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /// Electorates never change, and building one reads a charter.
  private final Map<VoteId, Electorate> electorates =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<VoteId, Electorate> eldest) {
              return size() > MOST_KEPT;
            }
          });

  public Votes(Database database, Systems systems, Entries entries, InstantSource clock) {
    this.database = database;
    this.meetings = new MeetingStore(database.sql());
    this.store = new VoteStore(database.sql());
    this.rooms = new RoomStore(database.sql());
    this.systems = systems;
    this.entries = new MeetingEntries(entries);
    this.clock = clock;
  }

  /// The motions and amendments of a body at an item, in the order in which they were moved.
  public List<Moved> motions(ItemId item, BodyId body) {
    return store.motions(item, body);
  }

  public Optional<Moved> motion(MotionId id) {
    return store.motion(id);
  }

  public Optional<Vote> find(VoteId id) {
    return store.find(id);
  }

  /// The votes on a motion, the first first; more than one where a meeting was not quorate.
  public List<Vote> votes(MotionId motion) {
    return store.votes(motion);
  }

  public Map<Place, Choice> ballots(VoteId vote) {
    return store.ballots(vote);
  }

  /// The vote that a place cast.
  public Optional<CastBallot> ballot(VoteId vote, Place place) {
    return store.ballot(vote, place);
  }

  /// Notes that something was moved.
  ///
  /// @param amends the number of the motion that it would amend
  /// @param mover the place that moved it
  public Answer move(
      ItemId item, BodyId body, Optional<Integer> amends, String text, String mover, String by) {
    if (text.isBlank() || text.length() > LONGEST_MOTION) {
      return Answer.refused("a motion has 1 to " + LONGEST_MOTION + " characters");
    }
    return atItem(
        item,
        body,
        (_, motions) -> {
          if (motions.size() >= MOST_MOTIONS) {
            return Answer.refused("an item has at most " + MOST_MOTIONS + " motions");
          }
          var amended =
              amends.flatMap(
                  n -> motions.stream().filter(m -> m.motion().number() == n).findFirst());
          if (amends.isPresent() && amended.isEmpty()) {
            return Answer.refused("there is no motion " + amends.get() + " to amend");
          }
          if (amended.filter(m -> m.motion().state().isSettled()).isPresent()) {
            return Answer.refused("motion " + amends.get() + " is settled");
          }
          if (amended.filter(m -> m.motion().state() == Motion.State.VOTING).isPresent()) {
            return Answer.refused("motion " + amends.get() + " is being voted on");
          }
          var motion = new Motion(motions.size() + 1, amends, text, Motion.State.MOVED);
          return new Answer.Done(store.add(item, body, motion, mover, clock.instant(), by).value());
        });
  }

  /// Notes who seconded a motion.
  public Answer second(MotionId id, String seconder) {
    return onMotion(
        id,
        (moved, _) -> {
          if (moved.motion().state() != Motion.State.MOVED) {
            return Answer.refused("the motion is " + words(moved.motion().state()));
          }
          store.second(id, seconder);
          return new Answer.Done(id.value());
        });
  }

  /// Takes a motion back.
  public Answer withdraw(MotionId id) {
    return onMotion(
        id,
        (moved, _) -> {
          var state = moved.motion().state();
          if (state.isSettled() || state == Motion.State.VOTING) {
            return Answer.refused("the motion is " + words(state));
          }
          store.state(id, Motion.State.WITHDRAWN);
          return new Answer.Done(id.value());
        });
  }

  /// Opens the vote on a motion: freezes who may vote. Refused while an amendment comes first, or
  /// the body is not quorate for the item.
  public Answer open(MotionId id, String by) {
    return onMotion(
        id,
        (moved, all) -> {
          var turn = moved.motion().turn(all.stream().map(Moved::motion).toList());
          return switch (turn) {
            case Motion.NotOpen(var state) -> Answer.refused("the motion is " + words(state));
            case Motion.After(var first) ->
                Answer.refused(
                    "amendment %d comes first".formatted(first.number()),
                    "vote on amendment %d, or withdraw it".formatted(first.number()));
            case Motion.Ready() -> freeze(moved, by);
          };
        });
  }

  private Answer freeze(Moved moved, String by) {
    var meeting = meeting(moved.item());
    var on = systems.on(meeting.system(), meeting.day()).orElseThrow();
    var body = on.charter().findBody(moved.body()).orElseThrow();
    var presence = new java.util.TreeMap<Place, remit.core.meeting.Presence>();
    rooms.attendance(meeting.id(), moved.body()).forEach((p, a) -> presence.put(p, a.presence()));
    var electorate =
        Room.of(on.charter(), body, presence).electorate(rooms.recused(moved.item(), moved.body()));
    var quorum = electorate.quorum();
    if (!quorum.met().yes()) {
      return Answer.refused(
          "no vote can be taken: the body is not quorate for this item",
          quorum.because(),
          "more members in the room, or an adjournment");
    }
    store.state(moved.id(), Motion.State.VOTING);
    var opened =
        store.open(moved.id(), on.number(), meeting.day(), electorate, clock.instant(), by);
    return new Answer.Done(opened.value());
  }

  /// A member votes, or the clerk records a vote called out in the room. Asked twice, it answers
  /// twice and counts once.
  ///
  /// @param by the account or post that sent it
  public CastAnswer cast(VoteId id, Place place, Choice choice, String by) {
    return database.inTransaction(() -> {
      var vote = store.share(id);
      if (vote.isEmpty()) return new CastAnswer.NoSuchVote();
      var earlier = store.ballot(id, place);
      if (earlier.isPresent()) return already(earlier.get());
      var state = vote.get().isOpen() ? OpenVote.State.OPEN : OpenVote.State.CLOSED;
      var open = new OpenVote(electorate(vote.get()), Map.of(), state);
      return switch (open.cast(place, choice)) {
        case OpenVote.Counted _ -> count(id, place, choice, by);
        case OpenVote.AlreadyVoted _ -> throw new IllegalStateException("a vote from nowhere");
        case OpenVote.Refused refused -> new CastAnswer.Refused(refused);
      };
    });
  }

  private CastAnswer count(VoteId id, Place place, Choice choice, String by) {
    var bytes = new byte[RECEIPT_BYTES];
    random.nextBytes(bytes);
    var receipt = HexFormat.of().formatHex(bytes);
    boolean first = store.cast(id, place, choice, receipt, clock.instant(), by);
    return first ? new CastAnswer.Counted(receipt) : already(store.ballot(id, place).orElseThrow());
  }

  private static CastAnswer already(CastBallot ballot) {
    return new CastAnswer.AlreadyVoted(ballot.choice(), ballot.receipt());
  }

  /// Closes a vote, works out the result and records the division.
  public Answer close(VoteId id, String by) {
    return database.inTransaction(() -> {
      var vote = store.lock(id);
      if (vote.isEmpty()) return Answer.refused("there is no vote " + id);
      if (!vote.get().isOpen()) return Answer.refused("the vote has closed");
      var moved = store.motion(vote.get().motion()).orElseThrow();
      var ballots = store.ballots(id);
      var electorate = electorate(vote.get());
      var outcome = new OpenVote(electorate, ballots, OpenVote.State.CLOSED).outcome();
      var word = word(outcome);
      var because = outcome.because();
      store.close(id, word, BecauseJson.of(because).write(), clock.instant(), by);
      store.state(moved.id(), after(outcome));
      var item = meetings.item(moved.item()).orElseThrow();
      entries.division(
          meeting(moved.item()),
          item,
          new MeetingEntries.Division(
              moved.body(),
              moved.motion().text(),
              electorate,
              ballots,
              word,
              BecauseText.lines(because, 0)),
          clock.instant());
      return new Answer.Done(id.value());
    });
  }

  /// A motion on which nothing was decided can be voted on again.
  private static Motion.State after(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Carried _ -> Motion.State.CARRIED;
      case Outcome.Lost _ -> Motion.State.LOST;
      case Outcome.Deferred _, Outcome.NotQuorate _, Outcome.NotKnown _ -> Motion.State.SECONDED;
    };
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Carried _ -> "carried";
      case Outcome.Lost _ -> "lost";
      case Outcome.Deferred _ -> "deferred";
      case Outcome.NotQuorate _ -> "not quorate";
      case Outcome.NotKnown _ -> "not known";
    };
  }

  /// Who may vote in this vote.
  public Electorate electorate(Vote vote) {
    var kept = electorates.get(vote.id());
    if (kept != null) return kept;
    var moved = store.motion(vote.motion()).orElseThrow();
    var charter =
        systems
            .edition(meeting(moved.item()).system(), vote.charterVersion())
            .flatMap(e -> e.read().charter())
            .orElseThrow();
    var on = new remit.core.charter.CharterOn(charter, systems.law(), vote.day());
    var body = on.findBody(moved.body()).orElseThrow();
    var all = body.membership();
    var rules =
        new Body.Membership(on.seats(body), all.known(), all.quorum(), all.carries(), all.tie());
    var made = new Electorate(rules, vote.there(), vote.recused());
    electorates.put(vote.id(), made);
    return made;
  }

  private Meeting meeting(ItemId item) {
    return meetings.item(item).flatMap(i -> meetings.find(i.meeting())).orElseThrow();
  }

  private static String words(Motion.State state) {
    return switch (state) {
      case MOVED -> "moved and not seconded";
      case SECONDED -> "seconded";
      case VOTING -> "being voted on";
      case CARRIED -> "carried";
      case LOST -> "lost";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private Answer onMotion(MotionId id, BiFunction<Moved, List<Moved>, Answer> change) {
    var moved = store.motion(id);
    if (moved.isEmpty()) return Answer.refused("there is no motion " + id);
    return atItem(
        moved.get().item(),
        moved.get().body(),
        (_, all) ->
            change.apply(
                all.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(), all));
  }

  private Answer atItem(ItemId id, BodyId body, BiFunction<Meeting, List<Moved>, Answer> change) {
    return database.inTransaction(() -> {
      var item = meetings.item(id);
      if (item.isEmpty()) return Answer.refused("there is no item " + id);
      var meeting = meetings.lock(item.get().meeting()).orElseThrow();
      if (meeting.status() != Meeting.Status.IN_SESSION) {
        return Answer.refused("the meeting is not in session", "open the meeting");
      }
      if (!meeting.bodies().contains(body)) {
        return Answer.refused("the meeting is not of `" + body + "`");
      }
      return change.apply(meeting, store.motions(id, body));
    });
  }
}
