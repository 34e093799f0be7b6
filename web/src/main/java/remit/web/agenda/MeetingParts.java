package remit.web.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.meeting.Notice;
import remit.core.meeting.Presence;
import remit.core.meeting.Room;
import remit.service.decision.Decision;
import remit.service.decision.Decisions;
import remit.service.meeting.Attendance;
import remit.service.meeting.Declaration;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.meeting.Paper;
import remit.service.meeting.Rooms;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Row;
import remit.web.show.Days;
import remit.web.show.Diary;
import remit.web.show.Divisions;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.Taken;

/// Puts the public page of a meeting together.
@Component
final class MeetingParts {
  private final Meetings meetings;
  private final Rooms rooms;
  private final Divisions divisions;
  private final Decisions decisions;
  private final Papers papers;

  MeetingParts(
      Meetings meetings, Rooms rooms, Divisions divisions, Decisions decisions, Papers papers) {
    this.meetings = meetings;
    this.rooms = rooms;
    this.divisions = divisions;
    this.decisions = decisions;
    this.papers = papers;
  }

  MeetingPage page(Visit visit, SystemView view, Meeting meeting) {
    boolean published = meeting.agenda().isPresent();
    var items = published ? meetings.items(meeting.id()) : List.<Item>of();
    return new MeetingPage(
        visit.layout(view.crumbsBelow()),
        view.frame(PublicRoutes.meeting(meeting.id().value()), ""),
        meeting.title(),
        Days.when(meeting.starts()),
        meeting.place(),
        Diary.status(meeting),
        meeting.statusBecause(),
        meeting.privateBecause(),
        meeting.bodies().stream().map(view::bodyLink).toList(),
        notice(view, meeting),
        published,
        items.stream().map(i -> item(view, meeting, i)).toList(),
        meeting.bodies().stream().flatMap(b -> room(view, meeting, b).stream()).toList(),
        meeting.isInCommon() ? binding(view, meeting, items) : List.of());
  }

  private List<Row> notice(SystemView view, Meeting meeting) {
    var rows = new ArrayList<Row>();
    rows.add(went(view, meeting, "Notice", meeting.notice(), Notice.What.NOTICE));
    rows.add(went(view, meeting, "Agenda and papers", meeting.agenda(), Notice.What.PAPERS));
    return List.copyOf(rows);
  }

  private Row went(
      SystemView view,
      Meeting meeting,
      String what,
      Optional<Meeting.Went> went,
      Notice.What kind) {
    var said =
        went.map(w ->
            "published "
                + Days.moment(w.at())
                + w.lateBecause()
                    .map(b -> "; later than the rules allow, because " + b)
                    .orElse(""));
    return new Row(what, said.or(() -> Optional.of(due(view, meeting, kind))), Optional.empty());
  }

  private String due(SystemView view, Meeting meeting, Notice.What kind) {
    var due = meetings.due(meeting, kind);
    var lines = new ArrayList<String>();
    for (int i = 0; i < due.size(); i++) {
      var day = due.get(i).lastDay().map(d -> "due by " + Days.words(d));
      var body = due.size() > 1 ? view.bodyName(meeting.bodies().get(i)) + ": " : "";
      lines.add(body + day.orElse("due on a day that is not known: the charter does not say"));
    }
    return "not published yet; " + String.join("; ", lines);
  }

  private MeetingPage.Item item(SystemView view, Meeting meeting, Item item) {
    var all = papers.of(item.id());
    var replaced = Papers.replacements(all);
    return new MeetingPage.Item(
        item.position(),
        item.title(),
        item.summary(),
        item.privateBecause(),
        item.lateBecause(),
        all.stream()
            .map(p -> paper(new Papers.Shown(p, item, meeting), replaced.get(p.id())))
            .toList(),
        rooms.declarations(item.id()).stream().map(d -> declared(view, d)).toList(),
        meeting.bodies().stream().flatMap(b -> acts(view, item, b).stream()).toList());
  }

  private static MeetingPage.PaperLine paper(
      Papers.Shown shown, @org.jspecify.annotations.Nullable Paper by) {
    return new MeetingPage.PaperLine(
        shown.paper().title(),
        shown.paper().authorPost(),
        Papers.link(shown),
        Papers.file(shown),
        Papers.fileWords(shown.paper()),
        shown.withheld(),
        Optional.ofNullable(by).map(Paper::title),
        shown.paper().lateBecause());
  }

  private static MeetingPage.Declared declared(SystemView view, Declaration declaration) {
    return new MeetingPage.Declared(
        Divisions.seat(declaration.place()),
        view.bodyName(declaration.body()),
        declaration.category(),
        declaration.effect() == Declaration.Effect.RECUSED);
  }

  private Optional<MeetingPage.Acts> acts(SystemView view, Item item, BodyId body) {
    var moved = divisions.at(item, body);
    var decided = decided(item, body);
    return moved.isEmpty() && decided.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MeetingPage.Acts(view.bodyLink(body), moved, decided.map(d -> decided(view, d))));
  }

  private Optional<Decision> decided(Item item, BodyId body) {
    return decisions.onItem(item.id()).stream().filter(d -> d.body().equals(body)).findFirst();
  }

  private static MeetingPage.Decided decided(SystemView view, Decision decision) {
    return new MeetingPage.Decided(
        new Link(PublicRoutes.decision(decision.id().value()), decision.title()),
        Taken.tag(decision.kind()),
        binds(view, decision));
  }

  private static String binds(SystemView view, Decision decision) {
    return String.join(
        ", ", decision.binds().stream().map(p -> view.partnerName(new PartnerId(p))).toList());
  }

  /// Who took part, once anybody was noted.
  private Optional<MeetingPage.Room> room(SystemView view, Meeting meeting, BodyId body) {
    var noted = rooms.attendance(meeting.id(), body);
    var room = rooms.room(meeting, body);
    var quorum = rooms.quorum(meeting, body);
    if (noted.isEmpty() || room.isEmpty() || quorum.isEmpty()) return Optional.empty();
    var seats =
        Room.places(room.get().rules().seats()).stream()
            .map(p ->
                new MeetingPage.Seat(Divisions.seat(p), how(Optional.ofNullable(noted.get(p)))))
            .toList();
    return Optional.of(
        new MeetingPage.Room(
            view.bodyLink(body),
            seats,
            List.of(Reasons.of(quorum.get().because())),
            quorum.get().met().yes()));
  }

  private static String how(Optional<Attendance> attendance) {
    var how =
        switch (attendance.map(Attendance::presence).orElse(Presence.ABSENT)) {
          case IN_THE_ROOM -> "in the room";
          case REMOTE -> "by a link";
          case APOLOGIES -> "sent apologies";
          case ABSENT -> "absent";
        };
    return how
        + attendance
            .flatMap(Attendance::substitute)
            .map(s -> " (" + s + " in its place)")
            .orElse("");
  }

  /// Which body's decision binds whom, item by item: each body, also where it has not decided.
  private List<MeetingPage.Binding> binding(SystemView view, Meeting meeting, List<Item> items) {
    var rows = new ArrayList<MeetingPage.Binding>();
    for (var item : items) {
      if (decisions.onItem(item.id()).isEmpty()) continue;
      for (var body : meeting.bodies()) {
        var decided = decided(item, body);
        rows.add(
            new MeetingPage.Binding(
                item.position() + ". " + item.title(),
                view.bodyLink(body),
                decided.map(d ->
                    new Link(PublicRoutes.decision(d.id().value()), "Decision " + d.id().value())),
                decided.map(d -> Taken.tag(d.kind())),
                decided.map(d -> binds(view, d)).orElse("")));
      }
    }
    return List.copyOf(rows);
  }
}
