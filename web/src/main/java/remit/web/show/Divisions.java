package remit.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import remit.core.json.Json;
import remit.core.meeting.Choice;
import remit.core.meeting.Motion;
import remit.core.meeting.Place;
import remit.service.meeting.Item;
import remit.service.meeting.Moved;
import remit.service.meeting.Vote;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.web.page.Division;
import remit.web.page.Reason;
import remit.web.page.Tag;

/// Motions and votes as everyone may see them: nothing of a vote that is open, and no words of an
/// item from which the public is kept out.
@Component
public final class Divisions {
  private final Votes votes;

  Divisions(Votes votes) {
    this.votes = votes;
  }

  /// What a body moved and voted on at an item, in the order in which it was moved.
  public List<Division> at(Item item, remit.core.kernel.BodyId body) {
    return votes.motions(item.id(), body).stream().map(m -> division(item, m)).toList();
  }

  /// One vote.
  public Optional<Division> of(Item item, VoteId id) {
    return votes
        .find(id)
        .flatMap(v -> votes.motion(v.motion()).map(m -> closed(item, m, Optional.of(v))));
  }

  private Division division(Item item, Moved moved) {
    var last = votes.votes(moved.id()).stream().filter(v -> !v.isOpen()).reduce((_, b) -> b);
    return closed(item, moved, last);
  }

  private Division closed(Item item, Moved moved, Optional<Vote> vote) {
    var motion = moved.motion();
    var words = Optional.of(motion.text()).filter(_ -> item.privateBecause().isEmpty());
    var result = vote.flatMap(Vote::result);
    if (vote.isEmpty() || result.isEmpty()) {
      return new Division(
          motion.number(),
          words,
          motion.amends(),
          state(motion.state()),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());
    }
    var ballots = votes.ballots(vote.get().id());
    var voters = new TreeSet<>(votes.electorate(vote.get()).voters());
    return new Division(
        motion.number(),
        words,
        motion.amends(),
        outcome(result.get().outcome()),
        Optional.of(counts(voters.size(), ballots)),
        cast(voters, ballots),
        vote.get().recused().stream().map(Divisions::seat).toList(),
        List.<Reason>of(Reasons.parse(result.get().working())));
  }

  private static Division.Counts counts(int voters, Map<Place, Choice> ballots) {
    return new Division.Counts(
        count(ballots, Choice.FOR),
        count(ballots, Choice.AGAINST),
        count(ballots, Choice.ABSTAIN),
        voters - ballots.size());
  }

  private static long count(Map<Place, Choice> ballots, Choice choice) {
    return ballots.values().stream().filter(choice::equals).count();
  }

  private static List<Division.Cast> cast(TreeSet<Place> voters, Map<Place, Choice> ballots) {
    var cast = new ArrayList<Division.Cast>();
    for (var place : voters) {
      var choice = Optional.ofNullable(ballots.get(place));
      cast.add(new Division.Cast(seat(place), choice.map(Divisions::word).orElse("did not vote")));
    }
    return List.copyOf(cast);
  }

  private static String word(Choice choice) {
    return switch (choice) {
      case FOR -> "for";
      case AGAINST -> "against";
      case ABSTAIN -> "abstained";
    };
  }

  /// `council nominee 2`, as people say a place.
  public static String seat(Place place) {
    return place.seat().value().replace('-', ' ')
        + (place.number() > 1 ? " " + place.number() : "");
  }

  private static Tag state(Motion.State state) {
    return switch (state) {
      case MOVED -> new Tag(Tag.Colour.GREY, "Moved");
      case SECONDED -> new Tag(Tag.Colour.GREY, "Seconded");
      case VOTING -> new Tag(Tag.Colour.BLUE, "Being voted on");
      case CARRIED -> new Tag(Tag.Colour.GREEN, "Carried");
      case LOST -> new Tag(Tag.Colour.RED, "Lost");
      case WITHDRAWN -> new Tag(Tag.Colour.GREY, "Withdrawn");
    };
  }

  private static Tag outcome(String outcome) {
    return switch (outcome) {
      case "carried" -> new Tag(Tag.Colour.GREEN, "Carried");
      case "lost" -> new Tag(Tag.Colour.RED, "Lost");
      case "deferred" -> new Tag(Tag.Colour.YELLOW, "Deferred");
      case "not quorate" -> new Tag(Tag.Colour.ORANGE, "Not quorate");
      default -> new Tag(Tag.Colour.GREY, "Not known");
    };
  }

  public static Json json(Division division) {
    var counts = division.counts();
    return Json.object()
        .with("motion", division.number())
        .with("words", division.words())
        .with("amends", division.amends().map(n -> Json.of((long) n)).orElse(Json.nothing()))
        .with("state", division.state().text().toLowerCase(java.util.Locale.ROOT))
        .with("for", counts.map(c -> Json.of(c.inFavour())).orElse(Json.nothing()))
        .with("against", counts.map(c -> Json.of(c.against())).orElse(Json.nothing()))
        .with(
            "abstained",
            counts.map(c -> Json.of(c.abstained() + c.silent())).orElse(Json.nothing()))
        .with(
            "votes",
            Json.array(
                division.votes(),
                v -> Json.object().with("seat", v.seat()).with("vote", v.choice())))
        .with("recused", Json.texts(division.recused()));
  }
}
