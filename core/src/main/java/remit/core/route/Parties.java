package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.charter.Post;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.law.Party;
import remit.core.source.Located;

/// Finds the bodies, posts and partners that provisions call by their part, or says which is
/// missing from the charter.
final class Parties {
  /// Words for kinds in the law pack.
  static final String COUNCIL = "upper tier council";

  private static final String BOARD = "health and wellbeing board";
  private static final String HEALTH_SCRUTINY = "health scrutiny committee";
  private static final String JOINT_SCRUTINY = "joint health scrutiny committee";
  private static final String SCRUTINY = "overview and scrutiny committee";
  private static final String HEALTHWATCH = "local healthwatch";
  private static final String PARTNERSHIP = "integrated care partnership";
  private final Situation situation;

  Parties(Situation situation) {
    this.situation = situation;
  }

  /// Everybody meant by the party; `decider` is the deciding body looked at.
  List<Doer> find(Party party, Optional<Actor> decider) {
    return switch (party) {
      case EACH_DECIDER -> deciders();
      case DECIDER -> decider.map(a -> List.of(known(a))).orElseGet(this::deciders);
      case PROPOSER -> situation.proposal().by().stream().map(a -> known(a.value())).toList();
      case EACH_HOLDER -> partners(situation.holders());
      case EACH_PARTY ->
          partners(situation.matter().parties().stream().map(Located::value).toList());
      case EACH_COUNCIL -> of(situation.touched(COUNCIL));
      case EACH_HEALTH_AND_WELLBEING_BOARD -> ofEachCouncil(party, List.of(BOARD));
      case EACH_HEALTH_SCRUTINY -> ofEachCouncil(party, List.of(HEALTH_SCRUTINY, SCRUTINY));
      case JOINT_HEALTH_SCRUTINY -> joint(party);
      case OVERVIEW_AND_SCRUTINY -> scrutiny(party, decider);
      case EACH_COUNCIL_FINANCE_OFFICER ->
          officers(party, "chief finance officer", payers(decider));
      case MONITORING_OFFICER -> officers(party, "monitoring officer", councils(decider));
      case EACH_HEALTHWATCH ->
          orMissing(party, of(situation.touched(HEALTHWATCH)), "Local Healthwatch of the areas");
      case INTEGRATED_CARE_PARTNERSHIP ->
          bodies(party, PARTNERSHIP, "the integrated care partnership");
      case NHS_ENGLAND -> outside(party, "NHS England");
      case SECRETARY_OF_STATE -> outside(party, "the Secretary of State");
      case SERVICE_USERS -> outside(party, "those who use the services, and their carers");
      case STAFF -> outside(party, "the staff");
      case PUBLIC -> outside(party, "the public");
    };
  }

  Doer known(Actor actor) {
    return new Doer.Known(actor, situation.charter().nameOf(actor));
  }

  private List<Doer> deciders() {
    return situation.deciders().stream().map(c -> known(c.decider())).distinct().toList();
  }

  private List<Doer> partners(List<PartnerId> ids) {
    return ids.stream().map(id -> known(new Actor.OfPartner(id))).distinct().toList();
  }

  private List<Doer> of(List<Partner> partners) {
    return partners(partners.stream().map(Partner::id).toList());
  }

  private static List<Doer> outside(Party party, String name) {
    return List.of(new Doer.Outside(party, name));
  }

  private static List<Doer> orMissing(Party party, List<Doer> found, String name) {
    return found.isEmpty() ? List.of(missing(party, name)) : found;
  }

  private static Doer missing(Party party, String name) {
    return new Doer.Missing(party, name, name + " is not in the charter");
  }

  /// For each council touched, the first of its own bodies that is called by one of the words, the
  /// earlier word first.
  private List<Doer> ofEachCouncil(Party party, List<String> words) {
    var found = new ArrayList<Doer>();
    for (var council : situation.touched(COUNCIL)) {
      found.add(
          own(council.id(), words)
              .map(b -> known(new Actor.OfBody(b.id())))
              .orElseGet(
                  () -> missing(party, "the " + words.getFirst() + " of " + council.name())));
    }
    return found;
  }

  private Optional<Body> own(PartnerId council, List<String> words) {
    return words.stream()
        .flatMap(word ->
            situation.charter().bodiesOf(council).stream()
                .filter(b -> b.of().size() == 1 && situation.isCalled(b, word)))
        .findFirst();
  }

  /// The joint committee of the councils touched: one that is of every one of them.
  private List<Doer> joint(Party party) {
    var councils = situation.touched(COUNCIL);
    return situation.charter().bodies().stream()
        .filter(b -> situation.isCalled(b, JOINT_SCRUTINY))
        .filter(b -> councils.stream().allMatch(c -> b.isOf(c.id())))
        .findFirst()
        .map(b -> List.of(known(new Actor.OfBody(b.id()))))
        .orElseGet(() -> List.of(noJoint(party, councils)));
  }

  private static Doer noJoint(Party party, List<Partner> councils) {
    var names = String.join(", ", councils.stream().map(Partner::name).toList());
    return new Doer.Missing(
        party,
        "a joint health scrutiny committee of " + names,
        "no joint health scrutiny committee of "
            + names
            + " is in the charter: it must be appointed");
  }

  private List<Doer> scrutiny(Party party, Optional<Actor> decider) {
    var found = new ArrayList<Doer>();
    for (var council : councils(decider)) {
      found.add(
          own(council, List.of(SCRUTINY, HEALTH_SCRUTINY))
              .map(b -> known(new Actor.OfBody(b.id())))
              .orElseGet(
                  () -> missing(party, "the overview and scrutiny committee of " + name(council))));
    }
    return found;
  }

  private String name(PartnerId id) {
    return situation.charter().nameOf(new Actor.OfPartner(id));
  }

  /// The councils for which the decider looked at acts.
  private List<PartnerId> councils(Optional<Actor> decider) {
    var actors =
        decider
            .map(List::of)
            .orElseGet(() -> situation.deciders().stream().map(Deciders.Chain::decider).toList());
    return actors.stream()
        .flatMap(a -> situation.partnersOf(a).stream())
        .distinct()
        .filter(this::isCouncil)
        .toList();
  }

  private boolean isCouncil(PartnerId id) {
    return situation
        .charter()
        .findPartner(id)
        .filter(p -> situation.isCalled(p, "council") || situation.isCalled(p, COUNCIL))
        .isPresent();
  }

  /// The councils that commit money: those that decide, and those that are parties.
  private List<PartnerId> payers(Optional<Actor> decider) {
    var payers = new ArrayList<>(councils(decider));
    situation.matter().parties().stream()
        .map(Located::value)
        .filter(id -> isCouncil(id) && !payers.contains(id))
        .forEach(payers::add);
    return payers;
  }

  private List<Doer> officers(Party party, String person, List<PartnerId> councils) {
    var found = new ArrayList<Doer>();
    for (var council : councils) {
      found.add(
          situation.charter().posts().stream()
              .filter(p -> holds(p, person) && serves(p, council))
              .findFirst()
              .map(p -> known(new Actor.OfPost(p.id())))
              .orElseGet(
                  () -> new Doer.Outside(party, "the " + title(person) + " of " + name(council))));
    }
    return found;
  }

  private static String title(String person) {
    return person.equals("chief finance officer") ? "responsible finance officer" : person;
  }

  private static boolean holds(Post post, String person) {
    return post.person().filter(person::equals).isPresent();
  }

  private static boolean serves(Post post, PartnerId partner) {
    return post.of().stream().anyMatch(p -> p.value().equals(partner));
  }

  private List<Doer> bodies(Party party, String word, String name) {
    var found =
        situation.charter().bodies().stream()
            .filter(b -> situation.isCalled(b, word))
            .map(b -> known(new Actor.OfBody(b.id())))
            .toList();
    return orMissing(party, found, name);
  }
}
