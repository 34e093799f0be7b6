package remit.service.proposal;

import java.time.LocalDate;
import java.util.Optional;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Question;
import remit.core.authority.Ruling;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.proposal.Proposal;
import remit.core.route.Route;
import remit.core.route.Router;
import remit.service.system.InForce;
import remit.service.system.Systems;

/// Asks the engines about a proposal, on the day and under the version of the charter that it is to
/// be judged by.
final class Routing {
  private static final Counting COUNTING = Counting.official();

  private final Systems systems;

  Routing(Systems systems) {
    this.systems = systems;
  }

  /// What a proposal came to.
  ///
  /// @param ground the version of the charter, and the charter on the day of the question
  record Routed(InForce ground, Proposal proposal, Question question, Ruling ruling, Route route) {}

  /// The charter that governs the proposal: the version in force when it starts or, once that has
  /// passed, today; else the first that there is. Empty where there is no such system.
  Optional<InForce> ground(String system, LocalDate starts, LocalDate today) {
    var day = starts.isAfter(today) ? starts : today;
    return systems.on(system, day).or(() -> first(system)).map(g -> asked(g, starts));
  }

  /// The charter of a version that was chosen before.
  Optional<InForce> ground(String system, int version, LocalDate asOf) {
    return systems
        .edition(system, version)
        .flatMap(e ->
            e.read()
                .charter()
                .map(c -> new InForce(e.version(), new CharterOn(c, systems.law(), asOf))));
  }

  private Optional<InForce> first(String system) {
    var versions = systems.versions(system);
    return versions.isEmpty() ? Optional.empty() : systems.on(system, versions.getFirst().from());
  }

  /// Asked of the day on which the proposal starts, or of the first day of the version where that
  /// is later; of the charter's own day where it is not in force then.
  private static InForce asked(InForce ground, LocalDate starts) {
    var from = ground.version().from();
    var day = starts.isBefore(from) ? from : starts;
    Charter charter = ground.charter().charter();
    return new InForce(ground.version(), ground.charter().on(charter.dayToAsk(day)));
  }

  static Routed route(InForce ground, Proposal proposal) {
    var router = new Router(ground.charter(), COUNTING, Reading.ORDINARY);
    var question = router.question(proposal);
    var ruling = new AuthorityResolver(ground.charter()).rule(question);
    return new Routed(ground, proposal, question, ruling, router.route(proposal));
  }
}
