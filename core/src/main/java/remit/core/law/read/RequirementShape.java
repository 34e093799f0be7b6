package remit.core.law.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.Fraction;
import remit.core.law.Requirement;
import remit.core.law.Requirement.Bodies;
import remit.core.law.Requirement.SeatSort;
import remit.core.law.Requirement.Voting;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;

/// `requirements`: what a provision demands of bodies, one demand in each.
final class RequirementShape {
  /// What a body can be asked to publish; the words of `meets: { publishes }` in charters.
  private static final List<String> PUBLICATIONS =
      List.of(
          "notice",
          "agenda",
          "papers",
          "minutes",
          "decisions",
          "members",
          "register of interests",
          "terms of reference");

  /// What terms of reference can be asked to state.
  private static final List<String> STATEMENTS =
      List.of("quorum", "carrying", "chair", "conflicts", "reporting", "review");

  private final Keys keys = Keys.of("requirement", "One demand on bodies of some kinds.");
  private final Key<List<String>> on;
  private final Key<List<String>> of;
  private final List<Demand<?>> demands = new ArrayList<>();
  private final Shape<Requirement> shape;

  /// A key and the requirement that it stands for.
  private record Demand<T>(Key<Optional<T>> key, BiFunction<Bodies, T, Requirement> make) {
    Optional<Requirement> of(Fields f, Bodies on) {
      return f.get(key).map(value -> make.apply(on, value));
    }
  }

  /// A sort of seat and how many.
  private record Counted(SeatSort sort, int atLeast, Optional<Integer> atMost) {}

  RequirementShape(Vocabulary words) {
    on = keys.requiredList("on", words.body(), "words for kinds of body");
    of = keys.list("of", words.partner(), "the body must be one of such a partner");
    demand(
        "seats",
        counted(words),
        "so many seats that fit",
        (b, c) -> new Requirement.Seats(b, c.sort(), c.atLeast(), c.atMost()));
    demand(
        "seat from each",
        Shapes.list(words.partner()),
        "a seat for each such partner it touches",
        Requirement.SeatFromEach::new);
    demand("no seat", sort(words), "no seat that fits", Requirement.NoSeat::new);
    demand(
        "votes only",
        sort(words),
        "no vote for a seat that does not fit",
        Requirement.VotesOnly::new);
    demand("all vote", LawWords.yes(), "every member votes", (b, _) -> new Requirement.AllVote(b));
    demand("quorum at least", Scalars.share(), "the smallest quorum", RequirementShape::quorum);
    demand(
        "meets in public",
        LawWords.yes(),
        "its meetings are open",
        (b, _) -> new Requirement.MeetsInPublic(b));
    demand(
        "publishes",
        set("something to publish", PUBLICATIONS),
        "what it publishes",
        Requirement.Publishes::new);
    demand(
        "states",
        set("something to state", STATEMENTS),
        "what its terms of reference say",
        Requirement.States::new);
    shape = keys.tries(this::requirement);
  }

  private static Requirement quorum(Bodies on, Fraction share) {
    return new Requirement.QuorumAtLeast(on, share);
  }

  private <T> void demand(
      String key, Shape<T> value, String says, BiFunction<Bodies, T, Requirement> make) {
    demands.add(new Demand<>(keys.optional(key, value, says), make));
  }

  private static Shape<Set<String>> set(String what, List<String> words) {
    var known = new LinkedHashMap<String, String>();
    words.forEach(word -> known.put(word, word));
    return Shapes.list(Scalars.oneOf(what, known)).map(TreeSet::new);
  }

  private static Shape<Counted> counted(Vocabulary words) {
    var keys = Keys.inline("seats", "A sort of seat, and how many of it.");
    var sort = new SortKeys(keys, words);
    Scalar<Integer> number = Scalars.wholeNumber(1, 1_000).as(Math::toIntExact);
    var atLeast = keys.otherwise("at least", number, 1, "the least number");
    var atMost = keys.optional("at most", number, "the largest number");
    return keys.makes(f -> new Counted(sort.of(f), f.get(atLeast), f.get(atMost)));
  }

  private static Shape<SeatSort> sort(Vocabulary words) {
    var keys = Keys.inline("sort of seat", "Which seats are meant: each entry must fit.");
    var sort = new SortKeys(keys, words);
    return keys.makes(sort::of);
  }

  /// The keys that say which seats are meant.
  private static final class SortKeys {
    private final Key<List<String>> from;
    private final Key<List<String>> person;
    private final Key<Voting> voting;
    private final Key<List<SeatSort>> either;

    SortKeys(Keys keys, Vocabulary words) {
      from = keys.list("from", words.partner(), "where it comes from, or who nominates");
      person = keys.list("person", Scalars.line(), "the kind of person who sits");
      voting =
          keys.otherwise(
              "voting", LawWords.yesNo(Voting.VOTING_ONLY, Voting.ANY), Voting.ANY, "with a vote");
      either = keys.list("any of", plain(words), "one of these fits as well");
    }

    private static Shape<SeatSort> plain(Vocabulary words) {
      var keys = Keys.inline("sort of seat", "Where a seat comes from, and who sits.");
      var from = keys.list("from", words.partner(), "where it comes from, or who nominates");
      var person = keys.list("person", Scalars.line(), "the kind of person who sits");
      return keys.makes(f -> new SeatSort(f.get(from), f.get(person), Voting.ANY, List.of()));
    }

    SeatSort of(Fields f) {
      return new SeatSort(f.get(from), f.get(person), f.get(voting), f.get(either));
    }
  }

  private Optional<Requirement> requirement(Fields f) {
    var bodies = new Bodies(f.get(on), f.get(of));
    var found = demands.stream().flatMap(demand -> demand.of(f, bodies).stream()).toList();
    return found.size() == 1
        ? Optional.of(found.getFirst())
        : f.refuse(
            ReadCode.DO_NOT_FIT,
            "a requirement with %d demands".formatted(found.size()),
            "write one demand in each requirement");
  }

  Shape<Requirement> shape() {
    return shape;
  }
}
