package remit.web.meeting;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.meeting.Place;
import remit.service.meeting.Answer.Done;
import remit.service.meeting.Answer.Refused;
import remit.service.meeting.Declaration;
import remit.service.meeting.Item;
import remit.service.meeting.Meetings;
import remit.service.meeting.MotionId;
import remit.service.meeting.NewPaper;
import remit.service.meeting.Paper;
import remit.service.meeting.PaperId;
import remit.service.meeting.Rooms;
import remit.service.meeting.Votes;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.MeetingRoutes;
import remit.web.page.Notice;

/// An item of the agenda, before and in session.
@Controller
final class ItemController {
  private final Found found;
  private final Meetings meetings;
  private final Rooms rooms;
  private final Votes votes;
  private final ItemParts parts;

  ItemController(Found found, Meetings meetings, Rooms rooms, Votes votes, ItemParts parts) {
    this.found = found;
    this.meetings = meetings;
    this.rooms = rooms;
    this.votes = votes;
    this.parts = parts;
  }

  @GetMapping(MeetingRoutes.RUN_ITEM)
  Answer item(Visit visit, @PathVariable long item) {
    var it = found.item(item);
    return Answer.closed("meeting/item", () -> page(visit, it, visit.form()));
  }

  @PostMapping(MeetingRoutes.ITEM_PAPERS)
  Answer addPaper(Visit visit, @PathVariable long item, @RequestParam Map<String, String> typed) {
    var it = found.item(item);
    var title = typed.getOrDefault("title", "").strip();
    var author = typed.getOrDefault("author", "").strip();
    if (title.isEmpty() || title.length() > 300) {
      return again(visit, it, typed, "title", "Give the paper a title of at most 300 characters");
    }
    if (author.isEmpty()) return again(visit, it, typed, "author", "Say whose paper it is");
    var paper =
        new NewPaper(
            title,
            author,
            typed.getOrDefault("words", ""),
            Optional.empty(),
            text(typed, "exempt"),
            text(typed, "replaces")
                .filter(r -> r.matches("[0-9]{1,18}"))
                .map(r -> new PaperId(Long.parseLong(r))),
            text(typed, "late"));
    return after(
        visit,
        it,
        typed,
        "words",
        meetings.add(it.id(), paper, post(visit)),
        "The paper is added.");
  }

  @PostMapping(MeetingRoutes.DECLARE)
  Answer declare(
      Visit visit,
      @PathVariable long item,
      @PathVariable String body,
      @RequestParam Map<String, String> typed) {
    var it = found.item(item);
    var of = found.body(found.meeting(it), body);
    var field = "words-" + body;
    var place = Place.parse(typed.getOrDefault("member", ""));
    if (place.isEmpty()) return again(visit, it, typed, field, "Choose the member who declares");
    var effect =
        "recused".equals(typed.get("effect"))
            ? Declaration.Effect.RECUSED
            : Declaration.Effect.STAYS;
    var declaration =
        new Declaration(
            it.id(),
            of.id(),
            place.get(),
            typed.getOrDefault("category", "").strip(),
            effect,
            typed.getOrDefault(field, "").strip());
    return after(
        visit,
        it,
        typed,
        field,
        rooms.declare(declaration, post(visit)),
        "The declaration is noted, and its category and effect stand in the record.");
  }

  @PostMapping(MeetingRoutes.MOVE)
  Answer move(
      Visit visit,
      @PathVariable long item,
      @PathVariable String body,
      @RequestParam Map<String, String> typed) {
    var it = found.item(item);
    var of = found.body(found.meeting(it), body);
    var field = "motion-" + body;
    var amends = text(typed, "amends").filter(a -> a.matches("[0-9]{1,6}")).map(Integer::valueOf);
    var mover = typed.getOrDefault("mover", "").strip();
    var moved =
        votes.move(
            it.id(), of.id(), amends, typed.getOrDefault(field, "").strip(), mover, post(visit));
    return after(visit, it, typed, field, moved, "The motion is noted.");
  }

  @PostMapping(MeetingRoutes.MOTION_STEP)
  Answer motion(
      Visit visit,
      @PathVariable long motion,
      @PathVariable String step,
      @RequestParam Map<String, String> typed) {
    var id = new MotionId(motion);
    var moved = votes.motion(id).orElseThrow(() -> new Missing("motion " + motion));
    var it = found.item(moved.item().value());
    var answer =
        switch (step) {
          case "second" -> votes.second(id, typed.getOrDefault("seconder", "").strip());
          case "withdraw" -> votes.withdraw(id);
          case "open" -> votes.open(id, post(visit));
          default -> throw new Missing("step " + step);
        };
    var said =
        switch (step) {
          case "second" -> "The motion is seconded.";
          case "withdraw" -> "The motion is withdrawn.";
          default -> "The vote is open. Who may vote is now fixed.";
        };
    return after(visit, it, typed, "motion-" + moved.body(), answer, said);
  }

  private static Optional<String> text(Map<String, String> typed, String field) {
    return Optional.of(typed.getOrDefault(field, "").strip()).filter(t -> !t.isEmpty());
  }

  private static String post(Visit visit) {
    return visit.signed().orElseThrow().post();
  }

  private Answer again(
      Visit visit, Item item, Map<String, String> typed, String field, String fault) {
    return Answer.refused(
        "meeting/item", () -> page(visit, item, visit.form().with(typed, Map.of(field, fault))));
  }

  private Answer after(
      Visit visit,
      Item item,
      Map<String, String> typed,
      String field,
      remit.service.meeting.Answer answer,
      String said) {
    return switch (answer) {
      case Done _ -> {
        visit.say(Notice.done(said));
        yield Answer.seeOther(MeetingRoutes.runItem(item.id().value()));
      }
      case Refused(var because) -> again(visit, item, typed, field, Reasons.text(because));
    };
  }

  private ItemPage page(Visit visit, Item item, Form form) {
    var meeting = found.meeting(item);
    var layout = visit.layout(found.below(meeting));
    return new ItemPage(
        form.isFaulty() ? layout.faulty() : layout,
        form,
        item.title(),
        item.summary(),
        meetings.papers(item.id()).stream().map(ItemController::line).toList(),
        MeetingRoutes.itemPapers(item.id().value()),
        meeting.bodies().stream().map(b -> parts.part(visit, meeting, item, b)).toList());
  }

  private static ItemPage.PaperLine line(Paper paper) {
    var exempt = paper.exemptBecause().map(b -> "withheld from the public: " + b);
    var late = paper.lateBecause().map(b -> "late: " + b);
    return new ItemPage.PaperLine(paper.title(), paper.authorPost(), exempt.or(() -> late));
  }
}
