package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.because.Because;
import remit.core.calendar.Reading;
import remit.core.charter.CharterOn;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;
import remit.core.source.Located;

/// Puts together the route of one proposal.
final class RouteWriter {
  private final CharterOn charter;
  private final Proposal proposal;
  private final Reading reading;

  RouteWriter(CharterOn charter, Proposal proposal, Reading reading) {
    this.charter = charter;
    this.proposal = proposal;
    this.reading = reading;
  }

  private Route.About about() {
    return new Route.About(
        proposal.id().value(),
        proposal.title().value(),
        charter.charter().heading().id().value(),
        charter.day(),
        proposal.starts(),
        proposal.deadline().map(Located::value),
        reading);
  }

  /// Nobody may decide, so there is no route.
  Route nobody(Deciders deciders) {
    var because = Because.that("nobody may decide this", List.of(deciders.because()));
    return blocked(new Route.Blocked(List.of(), because), List.of());
  }

  private Route blocked(Route.Blocked outcome, List<String> notes) {
    return new Route(
        about(), outcome, Route.Milestones.NONE, List.of(), List.of(), List.of(), notes);
  }

  Route write(
      Deciders deciders, Planner planner, Planner.Search search, Optional<LocalDate> otherReading) {
    return switch (search.best()) {
      case Attempt.Works plan -> write(deciders, planner, search, plan, otherReading);
      case Attempt.Fails fails -> blocked(conflict(planner, fails), fails.blueprint().doubts());
    };
  }

  private Route.Blocked conflict(Planner planner, Attempt.Fails fails) {
    var duties = planner.duties(fails.choice());
    var smallest =
        Conflict.smallest(
            duties,
            some ->
                planner.attempt(fails.choice(), some, Blueprint.Scope.SETTLED)
                    instanceof Attempt.Fails);
    var because = Because.that(fails.says(), smallest.stream().map(Duty::because).toList());
    if (!smallest.isEmpty())
      because = because.mendedBy("any one of these would have to go, or its days be moved");
    return new Route.Blocked(smallest.stream().map(Duty::id).toList(), because);
  }

  private Route write(
      Deciders deciders,
      Planner planner,
      Planner.Search search,
      Attempt.Works plan,
      Optional<LocalDate> otherReading) {
    var everything = everything(planner, plan);
    var writer = new StepWriter(plan, everything, planner.terms(), proposal.starts());
    var steps = writer.write();
    var alternatives = new Alternatives(planner, search, plan, deciders);
    var notes = new Notes(charter, proposal, plan, planner).all(deciders, otherReading);
    return new Route(
        about(),
        outcome(plan, steps, alternatives),
        milestones(plan, everything, planner.soonest(search)),
        steps,
        writer.orders(),
        alternatives.struck(),
        notes);
  }

  /// The same choice where everything that may apply does; where that cannot be met, the plan.
  private static Attempt.Works everything(Planner planner, Attempt.Works plan) {
    var choice = plan.choice();
    return Planner.works(
            planner.attempt(choice, planner.duties(choice), Blueprint.Scope.EVERYTHING))
        .orElse(plan);
  }

  private static Route.Outcome outcome(
      Attempt.Works plan, List<Step> steps, Alternatives alternatives) {
    long late = plan.hasLimit() ? plan.lateness() : 0;
    if (late <= 0) return new Route.Possible();
    var tardy =
        steps.stream()
            .filter(s -> s.timing().slackDays().filter(slack -> slack < 0).isPresent())
            .map(s -> new Route.Tardy(s.id(), s.timing().latest().orElseThrow(), s.earliest()))
            .sorted(Comparator.comparing(Route.Tardy::neededBy))
            .toList();
    var worst =
        plan.blueprint().caps().stream()
            .max(Comparator.comparing(c -> Dates.from(c.day(), plan.day(c.node().exit()))))
            .orElseThrow();
    var because =
        Because.that(
            "%s is %s; \"%s\" can be done on %s at the earliest: %s late"
                .formatted(
                    worst.name(),
                    Dates.day(worst.day()),
                    worst.node().what(),
                    Dates.day(plan.day(worst.node().exit())),
                    Dates.days(late)));
    return new Route.Late(late, tardy, alternatives.shorter(), because);
  }

  private static Route.Milestones milestones(
      Attempt.Works plan, Attempt.Works everything, Optional<LocalDate> soonest) {
    var decided = new Route.Day(plan.decided(), List.copyOf(plan.missing()));
    var ifAll = new Route.Day(everything.decided(), List.copyOf(everything.missing()));
    var implement = day(plan, node -> node.key().equals(Blueprint.IMPLEMENT));
    return new Route.Milestones(
        Optional.of(decided),
        ifAll.equals(decided) ? Optional.empty() : Optional.of(ifAll),
        soonest.filter(day -> day.isBefore(plan.decided())),
        implement,
        safe(plan, implement));
  }

  private static Optional<Route.Day> day(
      Attempt.Works plan, java.util.function.Predicate<Node> which) {
    var nodes = plan.blueprint().nodes().stream().filter(which).toList();
    var missing = new TreeSet<String>();
    nodes.forEach(n -> missing.addAll(missing(plan, n)));
    return nodes.stream()
        .map(n -> plan.day(n.exit()))
        .max(LocalDate::compareTo)
        .map(day -> new Route.Day(day, List.copyOf(missing)));
  }

  private static Set<String> missing(Attempt.Works plan, Node node) {
    return plan.found().missing().get(node.exit());
  }

  /// The day after the last ordinary window has closed, and not before the decision may be put into
  /// effect.
  private static Optional<Route.Day> safe(Attempt.Works plan, Optional<Route.Day> implement) {
    var closed = day(plan, n -> n.kind() == DutyKind.WINDOW && n.isSettled());
    if (closed.isEmpty() || implement.isEmpty()) return implement;
    var after = closed.get().day().plusDays(1);
    var missing = new ArrayList<>(closed.get().missing());
    implement.get().missing().stream().filter(m -> !missing.contains(m)).forEach(missing::add);
    var day = after.isAfter(implement.get().day()) ? after : implement.get().day();
    return Optional.of(new Route.Day(day, missing));
  }
}
