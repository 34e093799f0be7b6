package remit.core.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Question;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.charter.CharterOn;
import remit.core.charter.Plan;
import remit.core.kernel.PartnerId;
import remit.core.proposal.Proposal;
import remit.core.source.Located;

/// Compiles proposals into routes.
public final class Router {
  /// The name under which a proposal states the ground for using a power that is there only when a
  /// matter cannot wait.
  public static final String URGENT_POWER = "urgent power";

  /// How often the law of the decision day is looked up again: each time the day moves.
  private static final int ROUNDS = 3;

  private final CharterOn charter;
  private final Terms terms;
  private final Terms otherwise;

  /// @param charter on the day of which charter and deciders are asked
  public Router(CharterOn charter, Counting counting, Reading reading) {
    this.charter = charter;
    this.terms = new Terms(counting, reading);
    this.otherwise = new Terms(counting, other(reading));
  }

  private static Reading other(Reading reading) {
    return switch (reading) {
      case ORDINARY -> Reading.STRICT;
      case STRICT -> Reading.ORDINARY;
    };
  }

  /// The route of the proposal under the authority that the charter gives.
  public Route route(Proposal proposal) {
    var ruling = new AuthorityResolver(charter).rule(question(proposal));
    return route(proposal, Rulings.deciders(ruling, charter));
  }

  /// Who may decide the proposal? Asked on the charter's day, for those whom it concerns.
  public Question question(Proposal proposal) {
    return Question.of(Acts.of(proposal, charter.day())).forHolders(concerned(proposal));
  }

  /// For whom it is to be decided, where the proposal says: the owners of its plan, or the parties
  /// to its agreement; else every holder of its functions.
  private List<PartnerId> concerned(Proposal proposal) {
    var owners = new Situation(charter, proposal, List.of(), List.of(), charter.day()).plan();
    return owners
        .map(Plan::owners)
        .filter(o -> !o.isEmpty())
        .orElse(proposal.matter().parties())
        .stream()
        .map(Located::value)
        .toList();
  }

  /// The route with deciders that the caller states.
  public Route route(Proposal proposal, Deciders deciders) {
    var writer = new RouteWriter(charter, proposal, terms.reading());
    if (deciders.standing() == Deciders.Standing.NOBODY || deciders.shares().isEmpty()) {
      return writer.nobody(deciders);
    }
    return plan(proposal, deciders, writer, terms);
  }

  /// The law of the day on which the decision falls governs the route; which day that is depends on
  /// the route, so it is asked again until the day stands.
  private Route plan(Proposal proposal, Deciders deciders, RouteWriter writer, Terms terms) {
    var lawOn = proposal.starts();
    for (int round = 0; ; round++) {
      var planner = new Planner(charter, proposal, deciders, terms, lawOn);
      if (!planner.hasChoices()) return writer.nobody(deciders);
      var search = planner.search();
      var decided = Planner.works(search.best()).map(Attempt.Works::decided);
      if (round == ROUNDS || isSameLaw(lawOn, decided)) {
        return writer.write(deciders, planner, search, strict(proposal, deciders, lawOn));
      }
      lawOn = decided.orElseThrow();
    }
  }

  /// Whether no provision begins or ends between the days.
  private boolean isSameLaw(LocalDate lawOn, Optional<LocalDate> decided) {
    if (decided.isEmpty()) return true;
    var provisions =
        java.util.stream.Stream.concat(
            charter.law().provisions().stream(), charter.charter().powers().provisions().stream());
    return provisions.allMatch(
        p -> p.inForce().contains(lawOn) == p.inForce().contains(decided.get()));
  }

  /// The decision day under the other reading of open terms, for a note.
  private Optional<LocalDate> strict(Proposal proposal, Deciders deciders, LocalDate lawOn) {
    var planner = new Planner(charter, proposal, deciders, otherwise, lawOn);
    return Planner.works(planner.search().best()).map(Attempt.Works::decided);
  }
}
