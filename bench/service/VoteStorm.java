import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.core.meeting.Room;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;
import remit.service.meeting.Answer;
import remit.service.meeting.CastAnswer;
import remit.service.meeting.ItemId;
import remit.service.meeting.MeetingId;
import remit.service.meeting.Meetings;
import remit.service.meeting.MotionId;
import remit.service.meeting.NewItem;
import remit.service.meeting.NewMeeting;
import remit.service.meeting.Rooms;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.service.proposal.ProposalMatters;
import remit.service.proposal.ProposalService;
import remit.service.proposal.StepService;
import remit.service.record.Entries;
import remit.service.record.Journal;
import remit.service.system.CharterTexts;
import remit.service.system.Systems;

/// A council of 60 votes at once, motion after motion, on a durable embedded server; beside it the
/// bare statement: one row of a table like that of the ballots, committed by itself over the same
/// pool. The two take turns.
///
/// Arguments: an empty folder, how many rounds of 60, how many threads.
class VoteStorm {
  static final BodyId COUNCIL = new BodyId("vale-council-meeting");
  static final String CLERK = "clerk";
  static final int MEMBERS = 60;

  static Instant now = Instant.parse("2027-05-04T09:00:00Z");

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    var settings = DatabaseSettings.embedded(Path.of(arguments[0])).withConnections(10);
    try (var database = Database.open(settings);
        var members = Executors.newFixedThreadPool(threads)) {
      new VoteStorm(database).run(rounds, members::invokeAll);
    }
  }

  interface Together {
    List<java.util.concurrent.Future<Long>> all(List<Callable<Long>> work) throws Exception;
  }

  final Database database;
  final Systems systems;
  final Meetings meetings;
  final Rooms rooms;
  final Votes votes;

  VoteStorm(Database database) {
    this.database = database;
    InstantSource clock = () -> now;
    systems = new Systems(database, LawPacks.england(), clock);
    var entries = new Entries(new Journal(database));
    var proposals = new ProposalService(database, systems, clock);
    var steps = new StepService(database, proposals, clock);
    var matters = new ProposalMatters(database, proposals, steps, systems, clock);
    meetings = new Meetings(database, systems, matters, entries, clock);
    rooms = new Rooms(database, systems, entries, clock);
    votes = new Votes(database, systems, entries, clock);
  }

  void run(int rounds, Together together) throws Exception {
    database.sql().sql("create table bare (like ballot including all)").update();
    var items = items(rounds / 100 + 1);
    var ours = new Times();
    var bare = new Times();
    for (int round = 0; round < rounds; round++) {
      var vote = opened(items.get(round / 100), "motion " + round);
      boolean warm = round >= rounds / 5;
      ours.round(together, places.stream().map(p -> timed(() -> cast(vote, p))).toList(), warm);
      done(votes.close(vote, CLERK));
      bare.round(together, places.stream().map(p -> timed(() -> insert(vote, p))).toList(), warm);
    }
    System.out.printf("a member's vote   %s%n", ours);
    System.out.printf("one row committed %s%n", bare);
    System.out.printf("ratio of rates    %.2f%n", ours.rate() / bare.rate());
  }

  void cast(VoteId vote, Place place) {
    if (!(votes.cast(vote, place, Choice.FOR, "phone") instanceof CastAnswer.Counted)) {
      throw new IllegalStateException();
    }
  }

  void insert(VoteId vote, Place place) {
    database
        .sql()
        .sql("insert into bare values (?, ?, 'FOR', now(), 'phone', ?)")
        .params(vote.value(), place.toString(), UUID.randomUUID().toString())
        .update();
  }

  static Callable<Long> timed(Runnable work) {
    return () -> {
      long began = System.nanoTime();
      work.run();
      return System.nanoTime() - began;
    };
  }

  static final class Times {
    final List<Long> each = new ArrayList<>();
    long all;

    void round(Together together, List<Callable<Long>> work, boolean counts) throws Exception {
      long began = System.nanoTime();
      var answers = together.all(work);
      long took = System.nanoTime() - began;
      if (!counts) return;
      for (var answer : answers) each.add(answer.get());
      all += took;
    }

    double rate() {
      return each.size() * 1e9 / all;
    }

    @Override
    public String toString() {
      var sorted = each.stream().mapToLong(Long::longValue).sorted().toArray();
      return "%,7.0f a second, p50 %.1f ms, p99 %.1f ms"
          .formatted(
              rate(), sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
  }

  List<Place> places = List.of();

  List<ItemId> items(int number) throws Exception {
    var text =
        Files.readString(Path.of("charters/north-vale/charter.yaml"))
            .replace("elected], number: 44", "elected], number: " + (MEMBERS - 1));
    systems.enter("north-vale", CharterTexts.of(text), "Invented", LocalDate.of(2024, 4, 1), CLERK);
    var begins = Instant.parse("2027-05-27T09:00:00Z");
    var none = Optional.<String>empty();
    var meeting =
        new MeetingId(
            done(
                meetings.schedule(
                    new NewMeeting("north-vale", "A", begins, "Hall", none, List.of(COUNCIL)),
                    CLERK)));
    var items = new ArrayList<ItemId>();
    for (int i = 0; i < number; i++) {
      var item = new NewItem("Planned care", Optional.empty(), none, "", none, none);
      items.add(new ItemId(done(meetings.add(meeting, item, CLERK))));
    }
    done(meetings.giveNotice(meeting, none));
    done(meetings.publishAgenda(meeting, none));
    now = begins;
    done(meetings.open(meeting));
    var room = rooms.room(meetings.find(meeting).orElseThrow(), COUNCIL).orElseThrow();
    places = Room.places(room.rules().seats());
    for (var place : places) {
      done(rooms.attend(meeting, COUNCIL, place, Presence.IN_THE_ROOM, none, CLERK));
    }
    return items;
  }

  VoteId opened(ItemId item, String text) {
    var motion =
        new MotionId(done(votes.move(item, COUNCIL, Optional.empty(), text, "chair/1", CLERK)));
    done(votes.second(motion, "a member"));
    return new VoteId(done(votes.open(motion, CLERK)));
  }

  static long done(Answer answer) {
    if (answer instanceof Answer.Done(var id)) return id;
    throw new IllegalStateException(answer.toString());
  }
}
