package remit.web.agenda;

import remit.core.json.Json;
import remit.service.meeting.Meeting;
import remit.web.page.PublicRoutes;
import remit.web.show.Diary;
import remit.web.show.Divisions;

/// A meeting and its papers for programs.
final class MeetingJson {
  private MeetingJson() {}

  static Json of(Meeting meeting, MeetingPage page) {
    return ((Json.Object) Diary.json(meeting))
        .with("system", meeting.system())
        .with("private", meeting.privateBecause())
        .with("notice", meeting.notice().map(w -> w.at().toString()))
        .with("agenda", meeting.agenda().map(w -> w.at().toString()))
        .with("items", Json.array(page.items(), MeetingJson::item))
        .with("attendance", Json.array(page.rooms(), MeetingJson::room));
  }

  private static Json room(MeetingPage.Room room) {
    return Json.object()
        .with("body", room.body().text())
        .with("quorate", Json.of(room.isQuorate()))
        .with(
            "seats",
            Json.array(
                room.seats(), s -> Json.object().with("seat", s.seat()).with("how", s.how())));
  }

  private static Json item(MeetingPage.Item item) {
    return Json.object()
        .with("item", item.number())
        .with("title", item.title())
        .with("summary", item.summary())
        .with("private", item.closed())
        .with("late", item.late())
        .with("papers", Json.array(item.papers(), MeetingJson::paper))
        .with("declarations", Json.array(item.declarations(), MeetingJson::declared))
        .with("bodies", Json.array(item.acts(), MeetingJson::acts));
  }

  private static Json declared(MeetingPage.Declared declared) {
    return Json.object()
        .with("seat", declared.who())
        .with("body", declared.body())
        .with("category", declared.category())
        .with("effect", declared.isOut() ? "recused" : "stays");
  }

  private static Json paper(MeetingPage.PaperLine paper) {
    return Json.object()
        .with("title", paper.title())
        .with("by", paper.by())
        .with("address", paper.link().map(l -> l.href()))
        .with("file", paper.file().map(l -> l.href()))
        .with("withheld", paper.withheld())
        .with("replacedBy", paper.replacedBy());
  }

  private static Json acts(MeetingPage.Acts acts) {
    return Json.object()
        .with("body", acts.body().text())
        .with("motions", Json.array(acts.divisions(), Divisions::json))
        .with("decision", acts.decided().map(d -> d.decision().href()))
        .with("binds", acts.decided().map(MeetingPage.Decided::binds));
  }

  static Json paper(Papers.Shown shown) {
    var paper = shown.paper();
    boolean open = shown.withheld().isEmpty();
    return Json.object()
        .with("paper", paper.id().value())
        .with("title", paper.title())
        .with("by", paper.authorPost())
        .with("meeting", PublicRoutes.meeting(shown.meeting().id().value()))
        .with("withheld", shown.withheld())
        .with("words", java.util.Optional.of(paper.words()).filter(w -> open && !w.isBlank()))
        .with(
            "file",
            paper.file().filter(_ -> open).map(_ -> PublicRoutes.paperFile(paper.id().value())));
  }
}
