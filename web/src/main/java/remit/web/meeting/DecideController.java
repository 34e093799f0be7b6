package remit.web.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.because.BecauseText;
import remit.core.charter.Body;
import remit.core.decision.Competence;
import remit.core.kernel.ActKind;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.proposal.Act;
import remit.service.decision.Decisions;
import remit.service.decision.Deferral;
import remit.service.decision.Kind;
import remit.service.decision.NewDecision;
import remit.service.decision.Recording;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Moved;
import remit.service.meeting.VoteId;
import remit.service.meeting.Votes;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.MeetingRoutes;
import remit.web.page.Notice;
import remit.web.page.Tag;

/// Records what a body did with an item.
@Controller
final class DecideController {
  private final Found found;
  private final Votes votes;
  private final Decisions decisions;

  DecideController(Found found, Votes votes, Decisions decisions) {
    this.found = found;
    this.votes = votes;
    this.decisions = decisions;
  }

  @GetMapping(MeetingRoutes.DECIDE)
  Answer form(Visit visit, @PathVariable long item, @PathVariable String body) {
    var it = found.item(item);
    var of = found.body(found.meeting(it), body);
    var form = visit.form().with(suggested(it, of), Map.of());
    return Answer.closed("meeting/decide", () -> page(visit, it, of, form));
  }

  /// The last motion that was carried suggests what was resolved.
  private Map<String, String> suggested(Item item, Body body) {
    var motions = votes.motions(item.id(), body.id());
    var all = motions.stream().map(Moved::motion).toList();
    var carried =
        motions.stream()
            .filter(m -> m.motion().state() == remit.core.meeting.Motion.State.CARRIED)
            .filter(m -> m.motion().amends().isEmpty())
            .reduce((_, later) -> later);
    var vote = closed(item, body).stream().reduce((_, later) -> later);
    return Map.of(
        "title", item.title(),
        "kind", carried.isPresent() ? Kind.TAKEN.name() : Kind.NOTED.name(),
        "resolutions", carried.map(m -> m.motion().standingText(all)).orElse(""),
        "vote", vote.map(Choice::value).orElse(""));
  }

  private List<Choice> closed(Item item, Body body) {
    var choices = new ArrayList<Choice>();
    for (var moved : votes.motions(item.id(), body.id())) {
      for (var vote : votes.votes(moved.id())) {
        vote.result()
            .ifPresent(r ->
                choices.add(
                    new Choice(
                        vote.id().toString(),
                        "Vote on %d: %s".formatted(moved.motion().number(), r.outcome()))));
      }
    }
    return choices;
  }

  @PostMapping(MeetingRoutes.DECIDE)
  Answer decide(
      Visit visit,
      @PathVariable long item,
      @PathVariable String body,
      @RequestParam Map<String, String> typed) {
    var it = found.item(item);
    var meeting = found.meeting(it);
    var of = found.body(meeting, body);
    var money = typed.getOrDefault("commits", "").strip();
    var commits = money.isEmpty() ? Optional.<Money>empty() : Money.parse(money);
    if (!money.isEmpty() && commits.isEmpty()) {
      return again(visit, it, of, typed, "commits", "Give the money like this: £18m, or £250,000");
    }
    var kind =
        java.util.Arrays.stream(Kind.values())
            .filter(k -> k.name().equals(typed.get("kind")))
            .findFirst();
    if (kind.isEmpty()) return again(visit, it, of, typed, "kind", "Say what the body did");
    var decision = decision(meeting, it, of, kind.get(), commits, typed);
    var post = visit.signed().orElseThrow().post();
    return switch (decisions.record(decision, post)) {
      case Recording.Recorded(var id, var entry) -> {
        visit.say(Notice.done("Recorded as entry " + entry + ", awaiting the next checkpoint."));
        yield Answer.seeOther(MeetingRoutes.decision(id.value()));
      }
      case Recording.Refused(var because) ->
          again(visit, it, of, typed, "kind", Reasons.text(because));
    };
  }

  private static NewDecision decision(
      Meeting meeting,
      Item item,
      Body body,
      Kind kind,
      Optional<Money> commits,
      Map<String, String> typed) {
    var words =
        new NewDecision.Words(
            typed.getOrDefault("title", "").strip(),
            lines(typed, "resolutions"),
            typed.getOrDefault("reasons", "").strip(),
            lines(typed, "alternatives"),
            lines(typed, "papers"),
            typed.getOrDefault("consulted", "").strip(),
            typed.getOrDefault("conditions", "").strip());
    var vote = text(typed, "vote").filter(v -> v.matches("[0-9]{1,18}")).map(Long::valueOf);
    var deferral =
        kind == Kind.DEFERRED
            ? text(typed, "until")
                .map(u ->
                    new Deferral(
                        u,
                        Times.parseDay(typed.getOrDefault("untilDay", "")),
                        text(typed, "untilStep")))
            : Optional.<Deferral>empty();
    return new NewDecision(
        meeting.system(),
        body.id(),
        Optional.of(item.id()),
        kind == Kind.NOTED || kind == Kind.DEFERRED ? Optional.empty() : vote.map(VoteId::new),
        kind,
        text(typed, "function").map(f -> act(f, commits, meeting)),
        words,
        commits,
        deferral,
        text(typed, "urgent"));
  }

  private static Act act(String function, Optional<Money> commits, Meeting meeting) {
    return new Act(
        ActKind.DECIDE,
        new LinkedHashSet<>(List.of(new FunctionId(function))),
        new LinkedHashSet<>(),
        commits.map(Act.Spending::of),
        ChangeClass.NONE,
        meeting.day());
  }

  private static List<String> lines(Map<String, String> typed, String field) {
    return typed
        .getOrDefault(field, "")
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static Optional<String> text(Map<String, String> typed, String field) {
    return Optional.of(typed.getOrDefault(field, "").strip()).filter(t -> !t.isEmpty());
  }

  private Answer again(
      Visit visit, Item item, Body body, Map<String, String> typed, String field, String fault) {
    return Answer.refused(
        "meeting/decide",
        () -> page(visit, item, body, visit.form().with(typed, Map.of(field, fault))));
  }

  private DecidePage page(Visit visit, Item item, Body body, Form form) {
    var meeting = found.meeting(item);
    var layout = visit.layout(found.below(meeting));
    var charter = found.charter(meeting);
    var competence =
        item.proposal()
            .flatMap(p -> decisions.competence(meeting.system(), p, body.id(), meeting.day()));
    var functions = new ArrayList<Choice>();
    functions.add(new Choice("", "None: it is the proposal’s, or nothing is decided"));
    if (item.proposal().isEmpty()) {
      charter.law().functions().forEach(f -> functions.add(new Choice(f.id().value(), f.title())));
    }
    return new DecidePage(
        form.isFaulty() ? layout.faulty() : layout,
        form,
        MeetingRoutes.decide(item.id().value(), body.id().value()),
        body.name(),
        item.title(),
        competence.map(DecideController::tag).orElse(new Tag(Tag.Colour.GREY, "not asked yet")),
        competence.map(c -> BecauseText.lines(c.because(), 0)).orElse(List.of()),
        List.of(
            new Choice(Kind.TAKEN.name(), "Decided it"),
            new Choice(Kind.NOTED.name(), "Noted it, and decided nothing"),
            new Choice(Kind.DEFERRED.name(), "Put it off until something has happened"),
            new Choice(Kind.NOT_CARRIED.name(), "Voted it down")),
        closed(item, body),
        functions);
  }

  private static Tag tag(Competence competence) {
    return switch (competence) {
      case Competence.May may ->
          may.manner() == Competence.Manner.ALONE
              ? new Tag(Tag.Colour.GREEN, "may decide this")
              : new Tag(Tag.Colour.GREEN, "may decide its own part");
      case Competence.MayNot _ -> new Tag(Tag.Colour.RED, "may not decide this");
      case Competence.NotKnown _ -> new Tag(Tag.Colour.YELLOW, "not known whether it may");
    };
  }
}
