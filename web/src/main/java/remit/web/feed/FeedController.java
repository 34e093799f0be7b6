package remit.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import remit.core.kernel.BodyId;
import remit.service.decision.Decision;
import remit.service.decision.Register;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.PublicRoutes;
import remit.web.show.Days;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// What is new in a system, or with one of its bodies.
@Controller
final class FeedController {
  private static final int MOST = 50;
  private static final int MONTHS_BACK = 12;
  private static final int MONTHS_AHEAD = 12;

  private final SystemViews views;
  private final Register register;
  private final Meetings meetings;

  FeedController(SystemViews views, Register register, Meetings meetings) {
    this.views = views;
    this.register = register;
    this.meetings = meetings;
  }

  @GetMapping(PublicRoutes.DECISIONS_FEED)
  Answer decisions(Visit visit, @PathVariable String system) {
    return decisions(visit, views.view(system, Optional.empty()), Optional.empty());
  }

  @GetMapping(PublicRoutes.BODY_DECISIONS_FEED)
  Answer decisions(Visit visit, @PathVariable String system, @PathVariable String body) {
    var view = views.view(system, Optional.empty());
    return decisions(visit, view, Optional.of(body(view, body)));
  }

  @GetMapping(PublicRoutes.MEETINGS_FEED)
  Answer meetings(Visit visit, @PathVariable String system) {
    return meetings(visit, views.view(system, Optional.empty()), Optional.empty());
  }

  @GetMapping(PublicRoutes.BODY_MEETINGS_FEED)
  Answer meetings(Visit visit, @PathVariable String system, @PathVariable String body) {
    var view = views.view(system, Optional.empty());
    return meetings(visit, view, Optional.of(body(view, body)));
  }

  private static BodyId body(SystemView view, String body) {
    return view.charter().bodies().stream()
        .map(b -> b.id())
        .filter(b -> b.value().equals(body))
        .findFirst()
        .orElseThrow(() -> new Missing("body " + body));
  }

  private Answer decisions(Visit visit, SystemView view, Optional<BodyId> body) {
    var filter = new Register.Filter(body, Optional.empty(), Optional.empty(), Optional.empty());
    var address =
        body.map(b -> PublicRoutes.decisionsFeed(view.id(), b.value()))
            .orElseGet(() -> PublicRoutes.decisionsFeed(view.id()));
    return feed(() ->
        new Atom(
            visit.address(address),
            "Decisions: " + body.map(view::bodyName).orElse(view.name()),
            visit.address(PublicRoutes.decisions(view.id())),
            latest(
                register.list(view.id(), filter, 0, MOST).stream()
                    .map(d -> entry(view, d, visit::address)))));
  }

  private static List<Atom.Entry> latest(Stream<Atom.Entry> entries) {
    return entries
        .sorted(Comparator.comparing(Atom.Entry::updated).reversed())
        .limit(MOST)
        .toList();
  }

  private static Atom.Entry entry(
      SystemView view, Decision decision, UnaryOperator<String> address) {
    var resolved =
        decision.resolutions().stream()
            .map(r -> "(" + r.letter() + ") " + r.text())
            .collect(Collectors.joining("\n"));
    return new Atom.Entry(
        address.apply(PublicRoutes.decision(decision.id().value())),
        decision.title() + " (" + decision.kind().word() + ")",
        decision.published(),
        view.bodyName(decision.body()),
        resolved.isEmpty() ? decision.kind().word() : resolved);
  }

  private Answer meetings(Visit visit, SystemView view, Optional<BodyId> body) {
    var address =
        body.map(b -> PublicRoutes.meetingsFeed(view.id(), b.value()))
            .orElseGet(() -> PublicRoutes.meetingsFeed(view.id()));
    return feed(() ->
        new Atom(
            visit.address(address),
            "Meetings: " + body.map(view::bodyName).orElse(view.name()),
            visit.address(PublicRoutes.calendar(view.id())),
            latest(announced(view, body).map(m -> entry(view, m, visit::address)))));
  }

  private Stream<Meeting> announced(SystemView view, Optional<BodyId> body) {
    var from = views.today().minusMonths(MONTHS_BACK);
    var to = views.today().plusMonths(MONTHS_AHEAD);
    return meetings.between(view.id(), from, to).stream()
        .filter(m -> body.map(b -> m.bodies().contains(b)).orElse(true))
        .filter(m -> m.notice().isPresent());
  }

  private static Atom.Entry entry(SystemView view, Meeting meeting, UnaryOperator<String> address) {
    return new Atom.Entry(
        address.apply(PublicRoutes.meeting(meeting.id().value())),
        meeting.title() + ", " + Days.when(meeting.starts()),
        updated(meeting),
        meeting.bodies().stream().map(view::bodyName).collect(Collectors.joining(", ")),
        meeting.place()
            + (meeting.agenda().isPresent() ? "; agenda and papers are published" : "")
            + meeting
                .statusBecause()
                .map(b -> "; " + meeting.status().word() + ": " + b)
                .orElse(""));
  }

  /// When notice or agenda last went out.
  private static Instant updated(Meeting meeting) {
    return meeting.agenda().or(meeting::notice).map(Meeting.Went::at).orElse(meeting.starts());
  }

  private static Answer feed(java.util.function.Supplier<Atom> atom) {
    return Answer.document("application/atom+xml;charset=UTF-8", () -> atom.get().bytes());
  }
}
