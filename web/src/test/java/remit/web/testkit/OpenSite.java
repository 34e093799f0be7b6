package remit.web.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import remit.core.kernel.ActKind;
import remit.core.kernel.BodyId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.SeatId;
import remit.core.meeting.Choice;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.core.meeting.Room;
import remit.core.proposal.Act;
import remit.service.database.TestDatabase;
import remit.service.decision.Decisions;
import remit.service.decision.Kind;
import remit.service.decision.NewDecision;
import remit.service.decision.Recording;
import remit.service.meeting.Answer;
import remit.service.meeting.Declaration;
import remit.service.meeting.ItemId;
import remit.service.meeting.MeetingId;
import remit.service.meeting.Meetings;
import remit.service.meeting.MotionId;
import remit.service.meeting.NewItem;
import remit.service.meeting.NewMeeting;
import remit.service.meeting.NewPaper;
import remit.service.meeting.PaperId;
import remit.service.meeting.Rooms;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.service.record.PublicRecord;
import remit.web.Running;

/// The real service on 27 May 2027, after the board and the cabinet of North Vale have met in
/// common and decided. Made once for all tests of a run.
public final class OpenSite {
  public static final String SYSTEM = "north-vale";
  public static final BodyId BOARD = new BodyId("icb-board");
  public static final BodyId CABINET = new BodyId("vale-cabinet");

  /// A word that stands only in an exempt paper.
  public static final String SECRET = "quillwort";

  private static final String CLERK = "Clerk to the board";
  private static final LocalDate DAY = LocalDate.of(2027, 5, 27);

  private final Running running;
  private final Meetings meetings;
  private final Rooms rooms;
  private final Votes votes;
  private final Decisions decisions;

  public final MeetingId meeting;
  public final MeetingId later;
  public final PaperId first;
  public final PaperId corrected;
  public final PaperId withheld;
  public final long ofBoard;
  public final long ofCabinet;

  private static final class Shared {
    static final OpenSite SITE = new OpenSite();
  }

  public static OpenSite shared() {
    return Shared.SITE;
  }

  public Site visitor() {
    return Site.visitor(running);
  }

  public Running running() {
    return running;
  }

  private OpenSite() {
    running =
        Running.start(
            TestDatabase.fresh(),
            List.of(
                "--server.port=0",
                "--remit.demo=true",
                "--remit.record.pause=1h",
                "--remit.pace.requests=1000000"),
            TestTime.class);
    meetings = running.part(Meetings.class);
    rooms = running.part(Rooms.class);
    votes = running.part(Votes.class);
    decisions = running.part(Decisions.class);
    meeting = scheduled("Care at home", "2027-05-27T09:00:00Z", BOARD, CABINET);
    later = scheduled("Board meeting in July", "2027-07-22T09:00:00Z", BOARD);
    item(later, "A secret plan of " + SECRET, Optional.empty());
    item(meeting, "Minutes of the last meeting", Optional.empty());
    var shared = item(meeting, "A shared team for care at home", Optional.empty());
    item(meeting, "Lease of premises", Optional.of("commercial terms of others"));
    first = paper(shared, "Business case", "One team.\n\nTwo places.", Optional.empty(), null);
    corrected =
        paper(
            shared,
            "Business case, corrected",
            "One team.\n\nThree places.",
            Optional.empty(),
            first);
    withheld =
        paper(
            shared,
            "Bids received",
            SECRET + " bids least",
            Optional.of("prices of bidders"),
            null);
    done(meetings.giveNotice(meeting, Optional.empty()));
    done(meetings.publishAgenda(meeting, Optional.empty(), CLERK));
    TestTime.at("2027-05-27T09:00:00Z");
    done(meetings.open(meeting));
    everybody(BOARD);
    everybody(CABINET);
    declare(shared);
    ofBoard = decided(shared, BOARD, "arrange-community-services", Choice.AGAINST);
    ofCabinet = decided(shared, CABINET, "adult-social-care", Choice.ABSTAIN);
    running.part(PublicRecord.class).publish();
  }

  private static long done(Answer answer) {
    return switch (answer) {
      case Answer.Done(var id) -> id;
      case Answer.Refused(var because) -> Assertions.fail(because.toString());
    };
  }

  private MeetingId scheduled(String title, String starts, BodyId... bodies) {
    var asked =
        new NewMeeting(
            SYSTEM, title, Instant.parse(starts), "Town Hall", Optional.empty(), List.of(bodies));
    return new MeetingId(done(meetings.schedule(asked, CLERK)));
  }

  private ItemId item(MeetingId id, String title, Optional<String> closed) {
    var item = new NewItem(title, Optional.empty(), Optional.empty(), "", closed, Optional.empty());
    return new ItemId(done(meetings.add(id, item, CLERK)));
  }

  private PaperId paper(
      ItemId item,
      String title,
      String words,
      Optional<String> exempt,
      @org.jspecify.annotations.Nullable PaperId replaces) {
    var file =
        new NewPaper.Upload("paper.pdf", "application/pdf", words.getBytes(StandardCharsets.UTF_8));
    var paper =
        new NewPaper(
            title,
            "Director of care",
            words,
            Optional.of(file),
            exempt,
            Optional.ofNullable(replaces),
            Optional.empty());
    return new PaperId(done(meetings.add(item, paper, CLERK)));
  }

  private List<Place> places(BodyId body) {
    var room = rooms.room(meetings.find(meeting).orElseThrow(), body).orElseThrow();
    return Room.places(room.rules().seats());
  }

  private void everybody(BodyId body) {
    for (var place : places(body)) {
      done(rooms.attend(meeting, body, place, Presence.IN_THE_ROOM, Optional.empty(), CLERK));
    }
  }

  private void declare(ItemId item) {
    done(
        rooms.declare(
            new Declaration(
                item,
                BOARD,
                new Place(new SeatId("trusts-member"), 1),
                "financial",
                Declaration.Effect.RECUSED,
                "The trust of the member bids."),
            CLERK));
  }

  private long decided(ItemId item, BodyId body, String function, Choice ofTheFirst) {
    var motion =
        new MotionId(
            done(
                votes.move(
                    item, body, Optional.empty(), "That one team be set up.", "chair/1", CLERK)));
    done(votes.second(motion, "a member"));
    var vote = new VoteId(done(votes.open(motion, CLERK)));
    var voters = votes.electorate(votes.find(vote).orElseThrow()).voters();
    var choice = ofTheFirst;
    for (var voter : voters) {
      votes.cast(vote, voter, choice, CLERK);
      choice = Choice.FOR;
    }
    done(votes.close(vote, CLERK));
    var act =
        new Act(
            ActKind.DECIDE,
            new LinkedHashSet<>(Set.of(new FunctionId(function))),
            new LinkedHashSet<>(),
            Optional.empty(),
            ChangeClass.NONE,
            DAY);
    var recording =
        decisions.record(
            new NewDecision(
                SYSTEM,
                body,
                Optional.of(item),
                Optional.of(vote),
                Kind.TAKEN,
                Optional.of(act),
                words(),
                Money.parse("£2.5m"),
                Optional.empty(),
                Optional.empty()),
            CLERK);
    return switch (recording) {
      case Recording.Recorded(var id, _) -> id.value();
      case Recording.Refused(var because) -> Assertions.fail(because.toString());
    };
  }

  private static NewDecision.Words words() {
    return new NewDecision.Words(
        "A shared team for care at home",
        List.of("That one team be set up.", "That it be reviewed in a year."),
        "People are visited by too many services.",
        List.of("Leaving it as it is: visits would still be made twice."),
        List.of("Business case, corrected"),
        "Those who are cared for, for eight weeks.",
        "");
  }
}
