package remit.service.proposal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;
import remit.core.route.Doer;
import remit.core.route.Step;
import remit.service.database.Database;
import remit.service.meeting.Matters;
import remit.service.meeting.Meeting;
import remit.service.system.Systems;

/// What decisions have to know of proposals.
public final class ProposalMatters implements Matters {
  private final ProposalStore proposals;
  private final ProposalService service;
  private final StepService steps;
  private final Systems systems;
  private final InstantSource clock;

  public ProposalMatters(
      Database database,
      ProposalService service,
      StepService steps,
      Systems systems,
      InstantSource clock) {
    this.proposals = new ProposalStore(database.sql());
    this.service = service;
    this.steps = steps;
    this.systems = systems;
    this.clock = clock;
  }

  @Override
  public Optional<Proposal> proposal(long id, CharterOn charter) {
    var texts = proposals.texts(id);
    if (texts.isEmpty()) return Optional.empty();
    return ProposalText.read(texts.getLast().yaml(), charter.charter(), systems.law()).proposal();
  }

  /// What comes before the body's decision and is not recorded as taken by the day.
  @Override
  public List<String> outstanding(long proposal, BodyId body, LocalDate day) {
    var head = proposals.find(proposal);
    if (head.isEmpty()) return List.of("there is no such proposal");
    if (head.get().status() != Head.Status.SUBMITTED) {
      return List.of("the proposal is %s".formatted(head.get().status().word()));
    }
    var dossier = service.dossier(head.get(), day);
    var refusals = new StepRefusals(dossier, day);
    return dossier.route().steps().stream()
        .filter(s -> s.kind() == DutyKind.DECIDE && isBy(s, body))
        .flatMap(s -> refusals.order(s, day).stream())
        .flatMap(r -> Stream.of(r.says()))
        .distinct()
        .toList();
  }

  private static boolean isBy(Step step, BodyId body) {
    return step.who().stream()
        .anyMatch(
            d -> d instanceof Doer.Known(var actor, _) && actor.equals(new Actor.OfBody(body)));
  }

  @Override
  public Taken taken(long proposal, String step) {
    return proposals
        .find(proposal)
        .filter(head -> service.isDone(head, step))
        .map(_ -> Taken.YES)
        .orElse(Taken.NO);
  }

  @Override
  public void happened(
      long proposal, BodyId body, DutyKind kind, LocalDate on, String words, String by) {
    var today = LocalDate.ofInstant(clock.instant(), Meeting.LONDON);
    var head = proposals.find(proposal).filter(h -> h.status() == Head.Status.SUBMITTED);
    if (head.isEmpty()) return;
    for (var standing : service.dossier(head.get(), today).standings()) {
      var step = standing.step();
      if (step.kind() != kind || !isBy(step, body) || standing.isDone()) continue;
      var entry = new StepService.Entry(step.id(), on, body.value(), by, words, Optional.empty());
      steps.done(proposal, entry, today);
    }
  }
}
