package remit.web.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import remit.service.decision.Decision;
import remit.service.decision.DecisionId;
import remit.service.decision.Decisions;
import remit.service.decision.Kind;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.record.PublicRecord;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.PublicRoutes;
import remit.web.show.Divisions;
import remit.web.show.SystemViews;

/// A decision at its lasting address.
@Controller
final class DecisionController {
  private final SystemViews views;
  private final Decisions decisions;
  private final Meetings meetings;
  private final Divisions divisions;
  private final PublicRecord record;

  DecisionController(
      SystemViews views,
      Decisions decisions,
      Meetings meetings,
      Divisions divisions,
      PublicRecord record) {
    this.views = views;
    this.decisions = decisions;
    this.meetings = meetings;
    this.divisions = divisions;
    this.record = record;
  }

  /// What is known around a decision, on a day.
  record Around(
      Decision decision,
      Optional<Item> item,
      Optional<Meeting> meeting,
      Optional<remit.web.page.Division> division,
      remit.service.decision.Effect effect,
      boolean isReopened,
      List<remit.service.decision.CallInRequest> callIns,
      List<remit.service.decision.Action> actions,
      List<Decision> also,
      boolean isCovered) {}

  @GetMapping(PublicRoutes.DECISION)
  Answer decision(Visit visit, @PathVariable long decision) {
    var found =
        decisions
            .find(new DecisionId(decision))
            .orElseThrow(() -> new Missing("decision " + decision));
    return Answer.open("register/decision", () -> page(visit, found))
        .orJson(() -> DecisionJson.of(around(found)));
  }

  private DecisionPage page(Visit visit, Decision decision) {
    var view = views.on(decision.system(), decision.decided());
    return new DecisionParts(view, around(decision)).page(visit);
  }

  private Around around(Decision decision) {
    var today = views.today();
    var item = decision.item().flatMap(meetings::item);
    var deferred = decision.kind() == Kind.DEFERRED;
    return new Around(
        decision,
        item,
        item.flatMap(i -> meetings.find(i.meeting())),
        item.flatMap(i -> decision.vote().flatMap(v -> divisions.of(i, v))),
        decisions.effect(decision, today),
        deferred && decisions.isReopened(decision, today),
        decisions.callIns(decision.id()),
        decisions.actions(decision.id()),
        also(decision),
        record.standing(decision.entry()) instanceof PublicRecord.Covered);
  }

  /// What others decided at the same item, or on the same proposal.
  private List<Decision> also(Decision decision) {
    var same =
        decision
            .proposal()
            .map(decisions::onProposal)
            .or(() -> decision.item().map(decisions::onItem))
            .orElse(List.of());
    return same.stream().filter(d -> !d.id().equals(decision.id())).toList();
  }
}
