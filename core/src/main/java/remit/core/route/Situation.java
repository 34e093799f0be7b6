package remit.core.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PlanId;
import remit.core.proposal.Proposal;
import remit.core.source.Located;

/// A proposal in its charter, with those who are to decide it: what conditions are evaluated
/// against and parties are found in.
///
/// @param deciders the chosen ones, each once
/// @param holders the partners whose functions the proposal exercises
/// @param lawOn the day whose law applies
record Situation(
    CharterOn charter,
    Proposal proposal,
    List<Deciders.Chain> deciders,
    List<PartnerId> holders,
    LocalDate lawOn) {
  Situation {
    deciders = List.copyOf(deciders);
    holders = List.copyOf(holders);
  }

  Proposal.Matter matter() {
    return proposal.matter();
  }

  /// The areas of the proposal; where it names none, all that the charter has.
  List<AreaId> areas() {
    return matter().areas().isEmpty()
        ? charter.charter().areas().stream().map(a -> a.id()).toList()
        : matter().areas().stream().map(Located::value).toList();
  }

  List<FunctionId> functions() {
    return matter().functions().stream().map(Located::value).toList();
  }

  Optional<Plan> plan() {
    return matter().plan().flatMap(p -> find(p.value()));
  }

  private Optional<Plan> find(PlanId id) {
    return charter.charter().business().plans().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /// Partners called by one of the words whose areas touch the proposal's, in the charter's order.
  List<Partner> touched(String word) {
    var areas = areas();
    return charter.partners().stream()
        .filter(p -> isCalled(p, word))
        .filter(p -> touches(p, areas))
        .toList();
  }

  private boolean touches(Partner partner, List<AreaId> areas) {
    var serves = partner.serves().stream().map(Located::value).toList();
    return charter.areas().touch(serves, areas);
  }

  boolean isCalled(Partner partner, String word) {
    return partner.id().value().equals(word)
        || charter.kind(partner).map(k -> k.isCalled(word)).orElse(kindIs(partner, word));
  }

  private static boolean kindIs(Partner partner, String word) {
    return partner.kind().value().value().equals(word);
  }

  boolean isCalled(Body body, String word) {
    return body.id().value().equals(word)
        || charter.kind(body).map(k -> k.isCalled(word)).orElse(false)
        || body.kind().value().value().equals(word);
  }

  /// Whether a word for a kind, or an identifier, speaks of the actor itself.
  boolean isCalled(Actor actor, String word) {
    return switch (actor) {
      case Actor.OfPartner(var id) ->
          charter.findPartner(id).map(p -> isCalled(p, word)).orElse(false);
      case Actor.OfBody(var id) -> charter.findBody(id).map(b -> isCalled(b, word)).orElse(false);
      case Actor.OfPost(var id) -> id.value().equals(word) || word.equals("officer");
    };
  }

  /// Whether a provision that binds those called `word` binds the actor: it, or a partner that it
  /// acts for.
  boolean speaksOf(Actor actor, String word) {
    return isCalled(actor, word)
        || partnersOf(actor).stream()
            .flatMap(id -> charter.findPartner(id).stream())
            .anyMatch(p -> isCalled(p, word));
  }

  /// The partners whose actor it is; the partner itself for a partner.
  List<PartnerId> partnersOf(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> List.of(id);
      case Actor.OfBody(var id) ->
          charter
              .findBody(id)
              .map(b -> b.of().stream().map(Located::value).toList())
              .orElse(List.of());
      case Actor.OfPost(var id) ->
          charter
              .findPost(id)
              .map(p -> p.of().stream().map(Located::value).toList())
              .orElse(List.of());
    };
  }

  Optional<Body> body(Actor actor) {
    return actor instanceof Actor.OfBody(var id) ? charter.findBody(id) : Optional.empty();
  }

  /// Everybody who has a part in the proposal by itself, whatever duties there are.
  Set<Actor> inPlay() {
    return Stream.of(
            deciders.stream().map(Deciders.Chain::decider),
            holders.stream().<Actor>map(Actor.OfPartner::new),
            proposal.by().stream().map(Located::value),
            matter().parties().stream().<Actor>map(p -> new Actor.OfPartner(p.value())))
        .flatMap(s -> s)
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }
}
