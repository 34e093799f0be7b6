package remit.web.agenda;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import remit.service.meeting.Meeting;
import remit.service.meeting.MeetingId;
import remit.service.meeting.Meetings;
import remit.service.meeting.PaperId;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.show.Days;
import remit.web.show.SystemViews;

/// A meeting's public page, and its papers.
@Controller
final class MeetingController {
  private final SystemViews views;
  private final Meetings meetings;
  private final Papers papers;
  private final MeetingParts parts;

  MeetingController(SystemViews views, Meetings meetings, Papers papers, MeetingParts parts) {
    this.views = views;
    this.meetings = meetings;
    this.papers = papers;
    this.parts = parts;
  }

  @GetMapping(PublicRoutes.MEETING)
  Answer meeting(Visit visit, @PathVariable long meeting) {
    var found =
        meetings.find(new MeetingId(meeting)).orElseThrow(() -> new Missing("meeting " + meeting));
    var view = views.on(found.system(), found.day());
    return Answer.open("agenda/meeting", () -> parts.page(visit, view, found))
        .orJson(() -> MeetingJson.of(found, parts.page(visit, view, found)));
  }

  @GetMapping(PublicRoutes.PAPER)
  Answer paper(Visit visit, @PathVariable long paper) {
    var shown = shown(paper);
    return Answer.open("agenda/paper", () -> page(visit, shown))
        .orJson(() -> MeetingJson.paper(shown));
  }

  private Papers.Shown shown(long paper) {
    return papers.find(new PaperId(paper)).orElseThrow(() -> new Missing("paper " + paper));
  }

  private MeetingPage.OnePaper page(Visit visit, Papers.Shown shown) {
    var view = views.on(shown.meeting().system(), shown.meeting().day());
    var meeting = link(shown.meeting());
    var paper = shown.paper();
    var calendar = PublicRoutes.decisions(view.id());
    return new MeetingPage.OnePaper(
        visit.layout(view.crumbsBelow(meeting)),
        view.frame(PublicRoutes.paper(paper.id().value()), calendar),
        paper.title(),
        paper.authorPost(),
        Days.moment(paper.added()),
        meeting,
        shown.item().position() + ". " + shown.item().title(),
        shown.withheld().isPresent() ? List.of() : paragraphs(paper.words()),
        Papers.file(shown),
        Papers.fileWords(paper),
        shown.withheld(),
        Optional.ofNullable(Papers.replacements(papers.of(paper.item())).get(paper.id()))
            .map(p -> new Link(PublicRoutes.paper(p.id().value()), p.title())),
        paper.lateBecause());
  }

  private static Link link(Meeting meeting) {
    return new Link(PublicRoutes.meeting(meeting.id().value()), meeting.title());
  }

  private static List<String> paragraphs(String words) {
    return words.isBlank() ? List.of() : List.of(words.strip().split("\\R\\s*\\R"));
  }

  @GetMapping(PublicRoutes.PAPER_FILE)
  Answer file(@PathVariable long paper) {
    var shown = shown(paper);
    var file = shown.paper().file().filter(_ -> shown.withheld().isEmpty());
    if (file.isEmpty()) throw new Missing("the file of paper " + paper);
    return Answer.keepsake(
        file.get().mediaType(),
        file.get().name(),
        () -> meetings.file(shown.paper().id()).orElseThrow());
  }
}
