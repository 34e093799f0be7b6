package remit.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.testkit.Property;

class AuthorityPropertyTest {
  private static Ruling rule(RandomSystems.Drawn drawn) {
    return resolver(drawn).rule(drawn.act());
  }

  private static AuthorityResolver resolver(RandomSystems.Drawn drawn) {
    return new AuthorityResolver(drawn.charters().on(Acts.DAY, drawn.law()));
  }

  /// A ruling without its reasons.
  private record Core(
      Ruling.Kind kind, Map<Outcome.Matter, SortedSet<Actor>> byMatter, Set<Missing> missing) {}

  private static Core core(Ruling ruling) {
    var byMatter = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    var missing = new TreeSet<Missing>();
    switch (ruling) {
      case Ruling.Decides(var deciders, _, _) ->
          deciders.forEach(d -> d.chains().forEach(c -> add(byMatter, c, d.actor())));
      case Ruling.Jointly(var shares, _, _, _) ->
          shares.forEach(s ->
              s.functions()
                  .forEach(f ->
                      byMatter.put(
                          new Outcome.Matter(s.holder(), f),
                          new TreeSet<>(s.deciders().stream().map(Decider::actor).toList()))));
      case Ruling.Unknown(var settledBy, _, _, _, _) -> missing.addAll(settledBy);
      case Ruling.Recommends _, Ruling.Nobody _, Ruling.Contested _ -> {}
    }
    return new Core(ruling.kind(), byMatter, missing);
  }

  private static void add(
      Map<Outcome.Matter, SortedSet<Actor>> byMatter, Chain chain, Actor actor) {
    byMatter
        .computeIfAbsent(new Outcome.Matter(chain.holder(), chain.function()), _ -> new TreeSet<>())
        .add(actor);
  }

  @Test
  void withoutGapsTheEngineSaysWhatTheDefinitionSays() {
    Property.forAll(
        3000,
        RandomSystems.gen(RandomSystems.Gap.NONE),
        drawn -> {
          var naive =
              new NaiveAuthority(drawn.charters().charter(), drawn.law(), drawn.act()).answer();
          assertEquals(core(naive), core(rule(drawn)));
        });
  }

  private static Core core(Outcome outcome) {
    var byMatter = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    switch (outcome.kind()) {
      case DECIDES -> outcome.byMatter().keySet().forEach(m -> byMatter.put(m, outcome.common()));
      case JOINTLY -> outcome.byMatter().keySet().forEach(m -> byMatter.put(m, share(outcome, m)));
      case RECOMMENDS, NOBODY, CONTESTED, UNKNOWN -> {}
    }
    return new Core(outcome.kind(), byMatter, Set.of());
  }

  /// Those who may decide all that the act takes of a holder; where there are none, those who may
  /// decide the one function.
  private static SortedSet<Actor> share(Outcome outcome, Outcome.Matter matter) {
    var all = new TreeSet<>(outcome.actors(matter));
    outcome
        .byMatter()
        .forEach((m, actors) -> {
          if (m.holder().equals(matter.holder())) all.retainAll(actors);
        });
    return all.isEmpty() ? outcome.actors(matter) : all;
  }

  @Test
  void withGapsTheEngineSaysWhatEveryFillingSaysAndElseNamesTheFewestFactsThatSettleIt() {
    Property.forAll(
        1500,
        RandomSystems.gen(RandomSystems.Gap.SOME)
            .filter(d -> new Fillings(d.charters().charter(), d.law(), d.act()).count() <= 200),
        drawn -> {
          var charter = drawn.charters().charter();
          var fillings = new Fillings(charter, drawn.law(), drawn.act());
          var answers = fillings.answers(charter);
          var agreed = agreed(answers);
          var ruling = rule(drawn);
          if (agreed.isPresent()) {
            assertEquals(core(agreed.get()), core(ruling));
          } else {
            assertEquals(Ruling.Kind.UNKNOWN, ruling.kind());
            var unknown = (Ruling.Unknown) ruling;
            assertEquals(Ruling.Search.FEWEST, unknown.search());
            assertEquals(fewest(answers, fillings.gaps()), unknown.settledBy().size());
          }
        });
  }

  /// What all answers have in common, by the same rule as the engine's: the same kind, by somebody
  /// who decides in all of them.
  private static Optional<Outcome> agreed(List<Fillings.Answered> answers) {
    Optional<Outcome> agreed = Optional.of(answers.getFirst().outcome());
    for (var answer : answers) {
      agreed = agreed.flatMap(a -> a.agreed(answer.outcome()));
    }
    return agreed;
  }

  /// The size of the smallest set of gaps after which, whatever they turn out to be, the answers
  /// agree.
  private static int fewest(List<Fillings.Answered> answers, int gaps) {
    for (int size = 1; size <= gaps; size++) {
      for (int set = 0; set < 1 << gaps; set++) {
        if (Integer.bitCount(set) == size && settles(answers, set)) return size;
      }
    }
    throw new IllegalStateException("all gaps together settle everything");
  }

  private static boolean settles(List<Fillings.Answered> answers, int set) {
    var groups = new HashMap<List<Integer>, List<Fillings.Answered>>();
    for (var answer : answers) {
      var known = new ArrayList<Integer>();
      for (int i = 0; i < answer.options().size(); i++) {
        if ((set >> i & 1) == 1) known.add(answer.options().get(i));
      }
      groups.computeIfAbsent(known, _ -> new ArrayList<>()).add(answer);
    }
    return groups.values().stream().allMatch(g -> agreed(g).isPresent());
  }

  @Test
  void neitherOrderNorRepetitionMatters() {
    Property.forAll(
        RandomSystems.gen(RandomSystems.Gap.SOME),
        drawn -> {
          var before = core(rule(drawn));
          drawn.charters().reversed();
          assertEquals(before, core(rule(drawn)));
          drawn.charters().doubled();
          assertEquals(before, core(rule(drawn)));
        });
  }

  @Test
  void whoeverHasNothingToDoWithItChangesNothing() {
    Property.forAll(
        RandomSystems.gen(RandomSystems.Gap.SOME),
        drawn -> {
          var before = core(rule(drawn));
          drawn
              .charters()
              .partner("stranger", "nobody's kind")
              .body("strangers", "committee", "stranger")
              .gives(remit.core.charter.Gift.of("stranger", "strangers", "f", "g"));
          assertEquals(before, core(rule(drawn)));
        });
  }

  @Test
  void whatIsReservedToTheOrganNobodyElseDecides() {
    Property.forAll(
        RandomSystems.gen(RandomSystems.Gap.NONE),
        drawn -> {
          drawn.charters().reserves("f", Set.of(), "p-board");
          drawn.charters().reserves("g", Set.of(), "p-board");
          for (var decider : rule(drawn).deciders()) {
            for (var chain : decider.chains()) {
              if (chain.holder().equals(new PartnerId("p"))) {
                assertTrue(
                    List.of("p-board", "p", "p-second", "own", "q", "q-board")
                        .contains(chain.end().id()));
                assertTrue(
                    chain.links().stream().noneMatch(l -> l.from().id().equals("p-board")),
                    () -> "passed on below the one who keeps it: " + chain);
              }
            }
          }
        });
  }

  @Test
  void everyDeciderStandsOnGroundsThatReachACitedSource() {
    Property.forAll(
        RandomSystems.gen(RandomSystems.Gap.SOME),
        drawn -> {
          for (var decider : rule(drawn).deciders()) {
            for (var chain : decider.chains()) {
              assertTrue(cites(chain.because()), "the holder's function is cited to law");
              for (var link : chain.links()) {
                assertTrue(cites(link.because()), "the gate of each link is cited to law");
              }
              assertEquals(decider.actor(), chain.end());
            }
          }
        });
  }

  private static boolean cites(Because because) {
    return because.ground() instanceof Because.Cited
        || because.from().stream().anyMatch(AuthorityPropertyTest::cites);
  }

  @Test
  void aNoSaysWhatWouldMakeItAYes() {
    Property.forAll(
        RandomSystems.gen(RandomSystems.Gap.NONE),
        drawn -> {
          if (rule(drawn) instanceof Ruling.Nobody ruling) {
            assertTrue(mends(ruling.because()), () -> "nothing would mend " + ruling.because());
          }
        });
  }

  private static boolean mends(Because because) {
    return !because.mends().isEmpty()
        || because.from().stream().anyMatch(AuthorityPropertyTest::mends);
  }
}
