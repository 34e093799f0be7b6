package remit.service.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remit.service.meeting.World.BOARD;
import static remit.service.meeting.World.CABINET;
import static remit.service.meeting.World.CLERK;
import static remit.service.meeting.World.done;
import static remit.service.meeting.World.place;
import static remit.service.meeting.World.refused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Motion;
import remit.core.meeting.OpenVote;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.tlog.verify.Question;
import remit.tlog.verify.Verifier;

class MeetingTest {
  private final World world = new World();

  @AfterEach
  void close() {
    world.close();
  }

  private MeetingId begun(BodyId... bodies) {
    var meeting = world.scheduled(bodies);
    item = world.item(meeting, Optional.empty());
    world.begin(meeting);
    return meeting;
  }

  private ItemId item = new ItemId(0);

  @Test
  void noticeThatIsTooLateNeedsAReason() {
    var meeting = world.scheduled(BOARD);
    world.item(meeting, Optional.empty());
    world.at("2027-05-21T09:00:00Z");
    assertEquals(
        "it is too late for notice", refused(world.meetings.giveNotice(meeting, Optional.empty())));
    done(world.meetings.giveNotice(meeting, Optional.of("the contract ends on the 28th")));
    var notice = world.meetings.find(meeting).orElseThrow().notice().orElseThrow();
    assertEquals(Optional.of("the contract ends on the 28th"), notice.lateBecause());
  }

  @Test
  void anAgendaComesAfterNoticeAndHasItems() {
    var meeting = world.scheduled(BOARD);
    assertEquals(
        "notice comes first",
        refused(world.meetings.publishAgenda(meeting, Optional.empty(), CLERK)));
    done(world.meetings.giveNotice(meeting, Optional.empty()));
    assertEquals(
        "the agenda has no items",
        refused(world.meetings.publishAgenda(meeting, Optional.empty(), CLERK)));
  }

  @Test
  void aLateItemNeedsTheChairsReason() {
    var meeting = begun(BOARD);
    var late =
        new NewItem(
            "Winter", Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    assertEquals(
        "the agenda has gone out: a late item needs the chair's reason",
        refused(world.meetings.add(meeting, late, CLERK)));
  }

  @Test
  void aMeetingIsNotOpenedBeforeItsDay() {
    var meeting = world.scheduled(BOARD);
    world.item(meeting, Optional.empty());
    done(world.meetings.giveNotice(meeting, Optional.empty()));
    done(world.meetings.publishAgenda(meeting, Optional.empty(), CLERK));
    world.at("2027-05-26T09:00:00Z");
    assertEquals("the meeting is on 2027-05-27", refused(world.meetings.open(meeting)));
  }

  @Test
  void nothingIsDecidedBeforeTheAgendaIsPublished() {
    var meeting = world.scheduled(BOARD);
    refused(world.meetings.open(meeting));
    assertEquals(
        "the meeting is not in session",
        refused(
            world.votes.move(
                world.item(meeting, Optional.empty()),
                BOARD,
                Optional.empty(),
                "that it be so",
                "chair/1",
                CLERK)));
  }

  @Test
  void aVoteIsTakenAndItsResultGoesIntoTheRecord() throws Exception {
    var meeting = begun(BOARD);
    var members = world.everybody(meeting, BOARD);
    var motion = world.moved(item, BOARD, Optional.empty(), "that planned surgery be joined");
    var vote = new VoteId(done(world.votes.open(motion, CLERK)));
    var voters = world.votes.electorate(world.votes.find(vote).orElseThrow()).voters();
    assertFalse(voters.contains(place("healthwatch", 1)));
    assertEquals(members.size() - 1, voters.size());
    for (var voter : voters) {
      var choice = voter.equals(place("chair", 1)) ? Choice.AGAINST : Choice.FOR;
      assertInstanceOf(CastAnswer.Counted.class, world.votes.cast(vote, voter, choice, "phone"));
    }
    done(world.votes.close(vote, CLERK));
    var result = world.votes.find(vote).orElseThrow().result().orElseThrow();
    assertEquals("carried", result.outcome());
    assertEquals(Motion.State.CARRIED, world.votes.motion(motion).orElseThrow().motion().state());
    world.record.publish();
    var verdict = Verifier.verify(world.record.source(), Question.plain());
    assertEquals(List.of(), verdict.problems());
    // Notice, agenda, division.
    assertEquals(3, verdict.size());
  }

  @Test
  void aVoteSentTwiceCountsOnceAndHasOneReceipt() {
    var meeting = begun(BOARD);
    world.everybody(meeting, BOARD);
    var motion = world.moved(item, BOARD, Optional.empty(), "that it be so");
    var vote = new VoteId(done(world.votes.open(motion, CLERK)));
    var chair = place("chair", 1);
    var first =
        assertInstanceOf(
            CastAnswer.Counted.class, world.votes.cast(vote, chair, Choice.FOR, "phone"));
    var again = new CastAnswer.AlreadyVoted(Choice.FOR, first.receipt());
    assertEquals(again, world.votes.cast(vote, chair, Choice.AGAINST, "phone"));
    assertEquals(Map.of(chair, Choice.FOR), world.votes.ballots(vote));
    done(world.votes.close(vote, CLERK));
    assertEquals(again, world.votes.cast(vote, chair, Choice.FOR, "phone"));
  }

  @Test
  void whoDeclaredAndLeftCannotVoteAndIsNotCounted() {
    var meeting = begun(BOARD);
    world.everybody(meeting, BOARD);
    var trusts = place("trusts-member", 1);
    done(
        world.rooms.declare(
            new Declaration(
                item,
                BOARD,
                trusts,
                "non-financial professional",
                Declaration.Effect.RECUSED,
                "leads a provider that would gain"),
            CLERK));
    var motion = world.moved(item, BOARD, Optional.empty(), "that it be so");
    var vote = new VoteId(done(world.votes.open(motion, CLERK)));
    assertEquals(
        new CastAnswer.Refused(new OpenVote.Conflicted(trusts)),
        world.votes.cast(vote, trusts, Choice.FOR, "phone"));
    assertEquals(
        "a vote is open on this item",
        refused(
            world.rooms.declare(
                new Declaration(
                    item,
                    BOARD,
                    place("chair", 1),
                    "indirect",
                    Declaration.Effect.STAYS,
                    "a friend"),
                CLERK)));
  }

  @Test
  void theElectorateIsFrozenWhenTheVoteOpens() {
    var meeting = begun(BOARD);
    world.everybody(meeting, BOARD);
    var late = place("non-executives", 3);
    attend(meeting, BOARD, late, Presence.ABSENT);
    var motion = world.moved(item, BOARD, Optional.empty(), "that it be so");
    var vote = new VoteId(done(world.votes.open(motion, CLERK)));
    attend(meeting, BOARD, late, Presence.IN_THE_ROOM);
    assertEquals(
        new CastAnswer.Refused(
            new OpenVote.NotEntitled(late, OpenVote.Reason.NOT_THERE_WHEN_IT_OPENED)),
        world.votes.cast(vote, late, Choice.FOR, "phone"));
    var leaving = place("chair", 1);
    attend(meeting, BOARD, leaving, Presence.ABSENT);
    assertInstanceOf(
        CastAnswer.Counted.class, world.votes.cast(vote, leaving, Choice.FOR, "phone"));
  }

  private void attend(MeetingId meeting, BodyId body, Place place, Presence presence) {
    done(world.rooms.attend(meeting, body, place, presence, Optional.empty(), CLERK));
  }

  @Test
  void withoutACouncilMemberTheBoardIsNotQuorate() {
    var meeting = begun(BOARD);
    world.everybody(meeting, BOARD);
    attend(meeting, BOARD, place("council-member", 1), Presence.ABSENT);
    var quorum =
        world.rooms.quorum(world.meetings.find(meeting).orElseThrow(), BOARD).orElseThrow();
    assertTrue(quorum.met().no());
    var motion = world.moved(item, BOARD, Optional.empty(), "that it be so");
    assertEquals(
        "no vote can be taken: the body is not quorate for this item",
        refused(world.votes.open(motion, CLERK)));
    done(
        world.meetings.become(
            meeting, Meeting.Status.ADJOURNED, Optional.of("not quorate at 10.20")));
    assertEquals("the meeting is not in session", refused(world.votes.open(motion, CLERK)));
  }

  @Test
  void aLinkCountsAtTheBoardAndNotInTheCabinet() {
    var meeting = begun(BOARD, CABINET);
    for (var body : List.of(BOARD, CABINET)) {
      for (var place : world.everybody(meeting, body))
        attend(meeting, body, place, Presence.REMOTE);
    }
    var found = world.meetings.find(meeting).orElseThrow();
    assertTrue(world.rooms.quorum(found, BOARD).orElseThrow().met().yes());
    assertTrue(world.rooms.quorum(found, CABINET).orElseThrow().met().no());
  }

  @Test
  void anAmendmentIsVotedOnFirst() {
    var meeting = begun(BOARD);
    world.everybody(meeting, BOARD);
    var motion = world.moved(item, BOARD, Optional.empty(), "that both sites be kept");
    var amendment = world.moved(item, BOARD, Optional.of(1), "that one site be kept");
    assertEquals("amendment 2 comes first", refused(world.votes.open(motion, CLERK)));
    done(world.votes.withdraw(amendment));
    done(world.votes.open(motion, CLERK));
    assertEquals("the motion is being voted on", refused(world.votes.open(motion, CLERK)));
  }

  @Test
  void aMeetingIsOfBodiesThatTheCharterHasOnItsDay() {
    var meeting =
        new NewMeeting(
            World.SYSTEM,
            "Too early",
            Instant.parse("2019-05-27T09:00:00Z"),
            "Town Hall",
            Optional.empty(),
            List.of(BOARD));
    assertEquals(
        "no charter governs this system on 2019-05-27",
        refused(world.meetings.schedule(meeting, CLERK)));
  }
}
