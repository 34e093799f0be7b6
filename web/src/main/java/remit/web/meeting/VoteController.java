package remit.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.charter.Body;
import remit.core.meeting.Choice;
import remit.core.meeting.OpenVote;
import remit.core.meeting.Place;
import remit.service.meeting.Answer.Done;
import remit.service.meeting.Answer.Refused;
import remit.service.meeting.CastAnswer;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Moved;
import remit.service.meeting.Vote;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.service.people.Act;
import remit.service.people.Permissions;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.MeetingRoutes;
import remit.web.page.Notice;
import remit.web.page.Tag;

/// Votes: cast by members on their own devices, or recorded by the clerk as they are called out.
@Controller
final class VoteController {
  private final Found found;
  private final Votes votes;
  private final Permissions permissions;

  VoteController(Found found, Votes votes, Permissions permissions) {
    this.found = found;
    this.votes = votes;
    this.permissions = permissions;
  }

  /// A vote and what it belongs to.
  private record Asked(Vote vote, Moved moved, Item item, Meeting meeting, Body body) {}

  private Asked asked(long id) {
    var vote = votes.find(new VoteId(id)).orElseThrow(() -> new Missing("vote " + id));
    var moved = votes.motion(vote.motion()).orElseThrow();
    var item = found.item(moved.item().value());
    var meeting = found.meeting(item);
    return new Asked(vote, moved, item, meeting, found.body(meeting, moved.body().value()));
  }

  @GetMapping(MeetingRoutes.VOTE)
  Answer vote(Visit visit, @PathVariable long vote) {
    var it = asked(vote);
    return Answer.closed("meeting/vote", () -> page(visit, it, visit.form()));
  }

  @PostMapping(MeetingRoutes.VOTE)
  Answer cast(Visit visit, @PathVariable long vote, @RequestParam Map<String, String> typed) {
    var it = asked(vote);
    var place = Place.parse(typed.getOrDefault("place", ""));
    var choice = choice(typed.getOrDefault("choice", ""));
    if (place.isEmpty() || !places(visit, it).contains(place.get())) {
      return again(visit, it, typed, "You hold no such place on this body");
    }
    if (choice.isEmpty()) return again(visit, it, typed, "Choose for, against or abstain");
    var post = visit.signed().orElseThrow().post();
    return switch (votes.cast(it.vote().id(), place.get(), choice.get(), post)) {
      case CastAnswer.Counted _ -> {
        visit.say(Notice.done("Your vote is recorded."));
        yield Answer.seeOther(MeetingRoutes.vote(vote));
      }
      case CastAnswer.AlreadyVoted(var earlier, _) -> {
        visit.say(
            Notice.important("You had already voted " + words(earlier) + ", and that stands."));
        yield Answer.seeOther(MeetingRoutes.vote(vote));
      }
      case CastAnswer.Refused(var because) -> again(visit, it, typed, words(because));
      case CastAnswer.NoSuchVote() -> throw new Missing("vote " + vote);
    };
  }

  @PostMapping(MeetingRoutes.RECORD_BALLOT)
  Answer record(Visit visit, @PathVariable long vote, @RequestParam Map<String, String> typed) {
    var it = asked(vote);
    var post = visit.signed().orElseThrow().post();
    int recorded = 0;
    for (var entry : typed.entrySet()) {
      var place = Place.parse(entry.getKey());
      var choice = choice(entry.getValue());
      if (place.isEmpty() || choice.isEmpty()) continue;
      var cast = votes.cast(it.vote().id(), place.get(), choice.get(), post);
      if (cast instanceof CastAnswer.Counted) recorded++;
    }
    visit.say(
        Notice.done(recorded == 1 ? "1 vote is recorded." : recorded + " votes are recorded."));
    return Answer.seeOther(MeetingRoutes.runItem(it.item().id().value()));
  }

  @PostMapping(MeetingRoutes.CLOSE_VOTE)
  Answer close(Visit visit, @PathVariable long vote) {
    var it = asked(vote);
    switch (votes.close(it.vote().id(), visit.signed().orElseThrow().post())) {
      case Done _ -> visit.say(Notice.done("The vote is closed, and the division is recorded."));
      case Refused(var because) -> visit.say(Notice.important(Reasons.text(because)));
    }
    return Answer.seeOther(MeetingRoutes.runItem(it.item().id().value()));
  }

  private static Optional<Choice> choice(String word) {
    return java.util.Arrays.stream(Choice.values()).filter(c -> c.name().equals(word)).findFirst();
  }

  /// The places on the body that the account's posts give it on the day of the meeting.
  private List<Place> places(Visit visit, Asked it) {
    var body = it.body().id().value();
    var there = remit.service.people.Place.of(it.meeting().system(), body);
    return permissions
        .by(visit.signed().orElseThrow().account(), Act.VOTE, there, it.meeting().day())
        .stream()
        .flatMap(h -> h.seat().stream())
        .map(seat -> seat.contains("/") ? seat : seat + "/1")
        .flatMap(seat -> Place.parse(seat).stream())
        .distinct()
        .toList();
  }

  private Answer again(Visit visit, Asked it, Map<String, String> typed, String fault) {
    return Answer.refused(
        "meeting/vote", () -> page(visit, it, visit.form().with(typed, Map.of("choice", fault))));
  }

  private VotePage page(Visit visit, Asked it, Form form) {
    var layout = visit.layout(found.below(it.meeting()));
    var ballots = votes.ballots(it.vote().id());
    var electorate = votes.electorate(it.vote());
    return new VotePage(
        form.isFaulty() ? layout.faulty() : layout,
        form,
        MeetingRoutes.vote(it.vote().id().value()),
        it.body().name(),
        it.moved().motion().text(),
        state(it.vote()),
        places(visit, it).stream().map(p -> mine(it, p)).toList(),
        List.of(
            new remit.web.page.Choice(Choice.FOR.name(), "For"),
            new remit.web.page.Choice(Choice.AGAINST.name(), "Against"),
            new remit.web.page.Choice(Choice.ABSTAIN.name(), "Abstain")),
        it.vote().isOpen() ? List.of() : ItemParts.working(electorate, ballots));
  }

  private static Tag state(Vote vote) {
    return vote.result()
        .map(r -> new Tag(Tag.Colour.GREY, "closed: " + r.outcome()))
        .orElse(new Tag(Tag.Colour.GREEN, "open"));
  }

  private VotePage.Mine mine(Asked it, Place place) {
    var names = new Names(found.charter(it.meeting()));
    var ballot = votes.ballot(it.vote().id(), place);
    var state = it.vote().isOpen() ? OpenVote.State.OPEN : OpenVote.State.CLOSED;
    var would =
        new OpenVote(votes.electorate(it.vote()), Map.of(), state).cast(place, Choice.ABSTAIN);
    var refused =
        would instanceof OpenVote.Refused because
            ? Optional.of(words(because))
            : Optional.<String>empty();
    return new VotePage.Mine(
        place.toString(),
        names.place(it.body(), place),
        ballot.map(b -> new VotePage.Cast(words(b.choice()), b.receipt())),
        ballot.isPresent() ? Optional.empty() : refused);
  }

  static String words(Choice choice) {
    return switch (choice) {
      case FOR -> "for";
      case AGAINST -> "against";
      case ABSTAIN -> "to abstain";
    };
  }

  static String words(OpenVote.Refused because) {
    return switch (because) {
      case OpenVote.Conflicted _ ->
          "You declared an interest and are out of this item, so you have no vote on it";
      case OpenVote.NotEntitled(_, var reason) ->
          switch (reason) {
            case NO_SUCH_PLACE -> "The body has no such place";
            case SEAT_WITHOUT_VOTE -> "Your seat has no vote";
            case NOT_THERE_WHEN_IT_OPENED ->
                "You were not noted as being in the meeting when the vote opened";
          };
      case OpenVote.Closed() -> "The vote has closed";
    };
  }
}
