package remit.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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
import remit.service.decision.Decisions;
import remit.service.meeting.Declaration;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Moved;
import remit.service.meeting.Rooms;
import remit.service.meeting.Vote;
import remit.service.meeting.Votes;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.MeetingRoutes;
import remit.web.page.Tag;

/// Puts together what the page of an item shows of each body.
@Component
final class ItemParts {
  private final Found found;
  private final Rooms rooms;
  private final Votes votes;
  private final Decisions decisions;
  private final Clerks clerks;

  ItemParts(Found found, Rooms rooms, Votes votes, Decisions decisions, Clerks clerks) {
    this.found = found;
    this.rooms = rooms;
    this.votes = votes;
    this.decisions = decisions;
    this.clerks = clerks;
  }

  ItemPage.BodyPart part(Visit visit, Meeting meeting, Item item, BodyId id) {
    var body = found.body(meeting, id.value());
    var names = new Names(found.charter(meeting));
    boolean inSession = meeting.status() == Meeting.Status.IN_SESSION;
    var quorum =
        inSession ? rooms.quorum(meeting, item, id) : Optional.<remit.core.voting.Quorum>empty();
    var motions = votes.motions(item.id(), id);
    var decision =
        decisions.onItem(item.id()).stream().filter(d -> d.body().equals(id)).findFirst();
    long number = item.id().value();
    return new ItemPage.BodyPart(
        body.name(),
        id.value(),
        clerks.runs(visit, meeting, id),
        quorum.map(q -> quorate(q.met())),
        quorum.map(q -> BecauseText.lines(q.because(), 0)).orElse(List.of()),
        declarations(item, body, names),
        MeetingRoutes.declare(number, id.value()),
        members(meeting, body, names),
        motions.stream().map(m -> motion(m, motions, body, names)).toList(),
        MeetingRoutes.move(number, id.value()),
        motions.stream()
            .filter(m -> !m.motion().state().isSettled())
            .map(m ->
                new remit.web.page.Choice(
                    "" + m.motion().number(), "Amends " + m.motion().number()))
            .toList(),
        decision.isPresent()
            ? Optional.empty()
            : Optional.of(
                new Link(MeetingRoutes.decide(number, id.value()), "Record what the body did")),
        decision.map(d ->
            new Link(MeetingRoutes.decision(d.id().value()), d.kind().word() + ": " + d.title())));
  }

  static Tag quorate(remit.core.kernel.Truth met) {
    if (met.yes()) return new Tag(Tag.Colour.GREEN, "quorate for this item");
    return new Tag(Tag.Colour.RED, met.no() ? "not quorate for this item" : "quorum not known");
  }

  private List<String> declarations(Item item, Body body, Names names) {
    return rooms.declarations(item.id()).stream()
        .filter(d -> d.body().equals(body.id()))
        .map(d ->
            "%s: %s; %s"
                .formatted(
                    names.place(body, d.place()),
                    d.category(),
                    d.effect() == Declaration.Effect.RECUSED
                        ? "out of this item, and counted neither for the quorum nor in the vote"
                        : "stays and votes"))
        .toList();
  }

  private List<remit.web.page.Choice> members(Meeting meeting, Body body, Names names) {
    return Room.places(found.charter(meeting).seats(body)).stream()
        .map(p -> new remit.web.page.Choice(p.toString(), names.place(body, p)))
        .toList();
  }

  private ItemPage.MotionPart motion(Moved moved, List<Moved> all, Body body, Names names) {
    var motion = moved.motion();
    long id = moved.id().value();
    boolean pending =
        motion.state() == Motion.State.MOVED || motion.state() == Motion.State.SECONDED;
    var vote = votes.votes(moved.id()).stream().reduce((_, later) -> later);
    var others = all.stream().map(Moved::motion).toList();
    return new ItemPage.MotionPart(
        motion.number(),
        motion.amends().map(n -> "amendment to " + n).orElse(""),
        motion.standingText(others),
        Place.parse(moved.mover()).map(p -> names.place(body, p)).orElse(moved.mover()),
        state(motion.state()),
        motion.state() == Motion.State.MOVED
            ? Optional.of(MeetingRoutes.motionStep(id, "second"))
            : Optional.empty(),
        pending ? Optional.of(MeetingRoutes.motionStep(id, "withdraw")) : Optional.empty(),
        pending ? Optional.of(MeetingRoutes.motionStep(id, "open")) : Optional.empty(),
        vote.map(v -> vote(v, body, names)));
  }

  static Tag state(Motion.State state) {
    return switch (state) {
      case MOVED -> new Tag(Tag.Colour.GREY, "moved");
      case SECONDED -> new Tag(Tag.Colour.BLUE, "seconded");
      case VOTING -> new Tag(Tag.Colour.YELLOW, "vote open");
      case CARRIED -> new Tag(Tag.Colour.GREEN, "carried");
      case LOST -> new Tag(Tag.Colour.RED, "lost");
      case WITHDRAWN -> new Tag(Tag.Colour.GREY, "withdrawn");
    };
  }

  private ItemPage.VotePart vote(Vote vote, Body body, Names names) {
    var electorate = votes.electorate(vote);
    var ballots = votes.ballots(vote.id());
    long id = vote.id().value();
    var waiting =
        electorate.voters().stream()
            .filter(p -> !ballots.containsKey(p))
            .map(p -> new remit.web.page.Choice(p.toString(), names.place(body, p)))
            .toList();
    return new ItemPage.VotePart(
        new Link(MeetingRoutes.vote(id), "The page on which members vote"),
        tally(ballots, electorate, vote),
        vote.isOpen() ? waiting : List.of(),
        vote.isOpen() ? Optional.of(MeetingRoutes.recordBallot(id)) : Optional.empty(),
        vote.isOpen() ? Optional.of(MeetingRoutes.closeVote(id)) : Optional.empty(),
        vote.isOpen() ? List.of() : working(electorate, ballots));
  }

  private static String tally(Map<Place, Choice> ballots, Electorate electorate, Vote vote) {
    var counts =
        ballots.values().stream().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    if (vote.isOpen()) {
      return "%d of %d have voted".formatted(ballots.size(), electorate.voters().size());
    }
    return "%s: %d for, %d against, %d abstained, %d did not vote"
        .formatted(
            vote.result().orElseThrow().outcome(),
            counts.getOrDefault(Choice.FOR, 0L),
            counts.getOrDefault(Choice.AGAINST, 0L),
            counts.getOrDefault(Choice.ABSTAIN, 0L),
            electorate.voters().size() - ballots.size());
  }

  static List<String> working(Electorate electorate, Map<Place, Choice> ballots) {
    Outcome outcome = new OpenVote(electorate, ballots, OpenVote.State.CLOSED).outcome();
    return BecauseText.lines(outcome.because(), 0);
  }
}
