package remit.service.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import remit.core.kernel.BodyId;
import remit.core.kernel.SeatId;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.database.TestDatabase;
import remit.service.record.Entries;
import remit.service.record.Journal;
import remit.service.record.PublicRecord;
import remit.service.system.CharterTexts;
import remit.service.system.Systems;

/// The teaching system on a database of its own, and a clock that the test sets.
public final class World implements AutoCloseable {
  public static final String SYSTEM = "north-vale";
  public static final BodyId BOARD = new BodyId("icb-board");
  public static final BodyId CABINET = new BodyId("vale-cabinet");
  public static final String CLERK = "Clerk to the board";

  private Instant now = Instant.parse("2027-05-04T09:00:00Z");
  private final InstantSource clock = () -> now;
  public final Database database;
  public final Systems systems;
  public final Journal journal;
  public final PublicRecord record;
  public final Meetings meetings;
  public final Rooms rooms;
  public final Votes votes;

  public World() {
    this(new NoProposals());
  }

  public World(Matters matters) {
    this(TestDatabase.fresh(), matters);
    var texts = CharterTexts.of(read("charters/north-vale/charter.yaml"));
    var entered =
        systems.enter(SYSTEM, texts, "Invented for teaching", LocalDate.of(2024, 4, 1), CLERK);
    Assertions.assertInstanceOf(Systems.Entering.Entered.class, entered);
  }

  /// A second instance on the same database.
  public World(Database database, Matters matters) {
    this.database = database;
    systems = new Systems(database, LawPacks.england(), clock);
    journal = new Journal(database);
    record = new PublicRecord(database, journal, "record.example/north-vale");
    var entries = new Entries(journal);
    meetings = new Meetings(database, systems, matters, entries, clock);
    rooms = new Rooms(database, systems, entries, clock);
    votes = new Votes(database, systems, entries, clock);
  }

  public InstantSource clock() {
    return clock;
  }

  /// A file of the project.
  public static String read(String path) {
    try {
      return Files.readString(Path.of(System.getProperty("remit.root")).resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Moves the clock.
  public void at(String instant) {
    now = Instant.parse(instant);
  }

  public static long done(Answer answer) {
    return Assertions.assertInstanceOf(Answer.Done.class, answer).id();
  }

  public static String refused(Answer answer) {
    return Assertions.assertInstanceOf(Answer.Refused.class, answer).because().says();
  }

  /// A meeting of these bodies on Thursday 27 May 2027, 10 o'clock.
  public MeetingId scheduled(BodyId... bodies) {
    var meeting =
        new NewMeeting(
            SYSTEM,
            "Meeting on planned surgery",
            Instant.parse("2027-05-27T09:00:00Z"),
            "Town Hall",
            Optional.empty(),
            List.of(bodies));
    return new MeetingId(done(meetings.schedule(meeting, CLERK)));
  }

  public ItemId item(MeetingId meeting, Optional<Long> proposal) {
    return new ItemId(
        done(
            meetings.add(
                meeting,
                new NewItem(
                    "Planned surgery",
                    proposal,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty()),
                CLERK)));
  }

  /// Gives notice and publishes the agenda in time, and begins on the day.
  public void begin(MeetingId meeting) {
    done(meetings.giveNotice(meeting, Optional.empty()));
    done(meetings.publishAgenda(meeting, Optional.empty(), CLERK));
    at("2027-05-27T09:00:00Z");
    done(meetings.open(meeting));
  }

  public static Place place(String seat, int number) {
    return new Place(new SeatId(seat), number);
  }

  /// Everybody of the body comes into the room.
  public List<Place> everybody(MeetingId id, BodyId body) {
    var meeting = meetings.find(id).orElseThrow();
    var room = rooms.room(meeting, body).orElseThrow();
    var places = remit.core.meeting.Room.places(room.rules().seats());
    for (var place : places) {
      done(rooms.attend(id, body, place, Presence.IN_THE_ROOM, Optional.empty(), CLERK));
    }
    return places;
  }

  /// A motion that was moved and seconded.
  public MotionId moved(ItemId item, BodyId body, Optional<Integer> amends, String text) {
    var id = new MotionId(done(votes.move(item, body, amends, text, "chair/1", CLERK)));
    done(votes.second(id, "a member"));
    return id;
  }

  /// So many places of one seat.
  public static List<Place> places(String seat, int number) {
    return IntStream.rangeClosed(1, number).mapToObj(n -> place(seat, n)).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
