package remit.service.proposal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;
import remit.core.route.Route;
import remit.core.route.show.RouteJson;
import remit.service.proposal.ProposalService.Refreshing;
import remit.service.system.InForce;
import remit.service.system.Systems;

/// Computes routes of proposals, keeps each that is different, and says in words what became
/// different. To be used within the transaction that holds the proposal.
final class RouteKeeper {
  private final ProposalStore proposals;
  private final RouteStore routes;
  private final EventStore events;
  private final Systems systems;
  private final Routing routing;
  private final InstantSource clock;

  RouteKeeper(JdbcClient sql, Systems systems, InstantSource clock) {
    this.proposals = new ProposalStore(sql);
    this.routes = new RouteStore(sql);
    this.events = new EventStore(sql);
    this.systems = systems;
    this.routing = new Routing(systems);
    this.clock = clock;
  }

  /// The charter that governs the proposal's last text.
  InForce ground(Head head, LocalDate today) {
    var any = routing.ground(head.system(), today, today).orElseThrow();
    var yaml = proposals.texts(head.id()).getLast().yaml();
    var starts = read(yaml, any).proposal().map(Proposal::starts).orElse(today);
    return routing.ground(head.system(), starts, today).orElseThrow();
  }

  private ProposalText read(String yaml, InForce ground) {
    return ProposalText.read(yaml, ground.charter().charter(), systems.law());
  }

  Refreshing refresh(Head head, LocalDate today) {
    var last = routes.last(head.id()).orElseThrow();
    var ground = ground(head, today);
    if (ground.number() == last.charterVersion() || isDecided(head, last)) {
      return new Refreshing.AsItWas();
    }
    return keep(
        head,
        today,
        "version %d of the charter is in force from %s"
            .formatted(ground.number(), remit.core.calendar.Dates.words(ground.version().from())));
  }

  ProposalService.Planned planned(Head head) {
    var route = routes.last(head.id()).orElseThrow();
    return new ProposalService.Planned(head, route, decisions(head, route));
  }

  boolean isDone(Head head, String step) {
    return new Log(events.all(head.id())).done(step).isPresent();
  }

  private boolean isDecided(Head head, RouteVersion route) {
    var log = new Log(events.all(head.id()));
    var decisions = decisions(head, route);
    return !decisions.isEmpty() && decisions.stream().allMatch(s -> log.done(s.step()).isPresent());
  }

  private List<RouteStep> decisions(Head head, RouteVersion route) {
    return routes.steps(head.id(), route.number()).stream()
        .filter(s -> s.kind().equals(DutyKind.DECIDE.words()))
        .toList();
  }

  /// Computes and keeps a route of the proposal's last text.
  ///
  /// @param why why it is computed, as the first of the sentences that are kept with it
  Refreshing keep(Head head, LocalDate today, String why) {
    var text = proposals.texts(head.id()).getLast();
    var ground = ground(head, today);
    var read = read(text.yaml(), ground);
    if (read.proposal().isEmpty()) return new Refreshing.NoLongerFits(read.problems());
    var route = Routing.route(ground, read.proposal().get()).route();
    var steps = route.steps().stream().map(RouteStep::of).toList();
    var now = new RouteChange.Kept(outcome(route), decided(route), steps);
    var before = routes.last(head.id());
    var changes = new ArrayList<String>();
    changes.add(why);
    before.ifPresent(b -> changes.addAll(RouteChange.words(kept(head, b), now)));
    var version =
        new RouteVersion(
            before.map(b -> b.number() + 1).orElse(1),
            text.number(),
            ground.number(),
            ground.charter().day(),
            now.outcome(),
            now.decided(),
            RouteJson.of(route).write(),
            changes,
            clock.instant());
    routes.add(head.id(), head.system(), version, steps);
    return new Refreshing.Recomputed(version);
  }

  private RouteChange.Kept kept(Head head, RouteVersion route) {
    return new RouteChange.Kept(
        route.outcome(), route.decided(), routes.steps(head.id(), route.number()));
  }

  private static String outcome(Route route) {
    return RouteJson.outcome(route.outcome());
  }

  private static java.util.Optional<LocalDate> decided(Route route) {
    return route.milestones().decided().map(Route.Day::day);
  }

  /// Everything about a proposal, as its steps stand on the day. The route is computed again from
  /// what the kept one was computed from.
  Dossier dossier(Head head, LocalDate today) {
    var kept = routes.all(head.id());
    var last = kept.getLast();
    var texts = proposals.texts(head.id());
    var ground = routing.ground(head.system(), last.charterVersion(), last.asOf()).orElseThrow();
    var yaml = texts.get(last.textVersion() - 1).yaml();
    var routed = Routing.route(ground, read(yaml, ground).proposal().orElseThrow());
    var log = new Log(events.all(head.id()));
    var progress = new Progress(routed.route(), ground.charter(), log, today);
    return new Dossier(
        head,
        texts,
        routed.proposal(),
        ground,
        routed.question(),
        routed.ruling(),
        routed.route(),
        kept,
        progress.steps(),
        log.events());
  }
}
