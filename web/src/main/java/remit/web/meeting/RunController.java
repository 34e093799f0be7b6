package remit.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.because.BecauseText;
import remit.core.kernel.BodyId;
import remit.core.meeting.Notice;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;
import remit.core.meeting.RemoteRule;
import remit.core.meeting.Room;
import remit.service.meeting.Answer.Done;
import remit.service.meeting.Answer.Refused;
import remit.service.meeting.Item;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.meeting.NewItem;
import remit.service.meeting.Rooms;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.MeetingRoutes;
import remit.web.page.Row;
import remit.web.page.Tag;

/// The clerk's desk.
@Controller
final class RunController {
  private final Found found;
  private final Meetings meetings;
  private final Rooms rooms;
  private final Clerks clerks;

  RunController(Found found, Meetings meetings, Rooms rooms, Clerks clerks) {
    this.found = found;
    this.meetings = meetings;
    this.rooms = rooms;
    this.clerks = clerks;
  }

  @GetMapping(MeetingRoutes.RUN_MEETING)
  Answer desk(Visit visit, @PathVariable long meeting) {
    var it = found.meeting(meeting);
    return Answer.closed("meeting/run", () -> page(visit, it, visit.form()));
  }

  @PostMapping(MeetingRoutes.MEETING_STEP)
  Answer step(
      Visit visit,
      @PathVariable long meeting,
      @PathVariable String step,
      @RequestParam Map<String, String> typed) {
    var it = found.meeting(meeting);
    var reason = Optional.of(typed.getOrDefault("reason", "").strip()).filter(r -> !r.isEmpty());
    var answer =
        switch (step) {
          case "notice" -> meetings.giveNotice(it.id(), reason);
          case "agenda" -> meetings.publishAgenda(it.id(), reason, post(visit));
          case "open" -> meetings.open(it.id());
          case "adjourn" -> meetings.become(it.id(), Meeting.Status.ADJOURNED, reason);
          case "end" -> meetings.become(it.id(), Meeting.Status.ENDED, reason);
          case "cancel" -> meetings.become(it.id(), Meeting.Status.CANCELLED, reason);
          default -> throw new remit.web.http.Missing("step " + step);
        };
    return after(visit, it, answer, said(step));
  }

  private static String said(String step) {
    return switch (step) {
      case "notice" -> "Notice is given and stands in the record.";
      case "agenda" -> "The agenda and its papers are published and stand in the record.";
      case "open" -> "The meeting is in session.";
      case "adjourn" -> "The meeting is adjourned.";
      case "end" -> "The meeting has ended.";
      default -> "The meeting is cancelled.";
    };
  }

  @PostMapping(MeetingRoutes.MEETING_ITEMS)
  Answer addItem(Visit visit, @PathVariable long meeting, @RequestParam Map<String, String> typed) {
    var it = found.meeting(meeting);
    var title = typed.getOrDefault("title", "").strip();
    if (title.isEmpty() || title.length() > 300) {
      return again(visit, it, typed, "title", "Give the item a title of at most 300 characters");
    }
    var proposal = number(typed.getOrDefault("proposal", ""));
    var item =
        new NewItem(
            title,
            proposal,
            proposal.flatMap(_ -> text(typed, "step")),
            typed.getOrDefault("summary", ""),
            text(typed, "private"),
            text(typed, "late"));
    return switch (meetings.add(it.id(), item, post(visit))) {
      case Done _ -> {
        visit.say(remit.web.page.Notice.done("The item is on the agenda."));
        yield Answer.seeOther(MeetingRoutes.runMeeting(meeting));
      }
      case Refused(var because) -> again(visit, it, typed, "late", Reasons.text(because));
    };
  }

  @PostMapping(MeetingRoutes.MEETING_ROOM)
  Answer room(
      Visit visit,
      @PathVariable long meeting,
      @PathVariable String body,
      @RequestParam Map<String, String> typed) {
    var it = found.meeting(meeting);
    var of = found.body(it, body).id();
    var before = rooms.attendance(it.id(), of);
    var everybody = presence(typed.getOrDefault("everybody", ""));
    for (var entry : typed.entrySet()) {
      var place = Place.parse(entry.getKey());
      var presence = everybody.or(() -> presence(entry.getValue()));
      if (place.isEmpty() || presence.isEmpty()) continue;
      var was = Optional.ofNullable(before.get(place.get())).map(a -> a.presence());
      if (was.orElse(Presence.ABSENT) == presence.get()) continue;
      var noted =
          rooms.attend(it.id(), of, place.get(), presence.get(), Optional.empty(), post(visit));
      if (noted instanceof Refused) return after(visit, it, noted, "");
    }
    visit.say(remit.web.page.Notice.done("Attendance is noted."));
    return Answer.seeOther(MeetingRoutes.runMeeting(meeting));
  }

  private static Optional<Presence> presence(String word) {
    return java.util.Arrays.stream(Presence.values())
        .filter(p -> p.name().equals(word))
        .findFirst();
  }

  private static Optional<String> text(Map<String, String> typed, String field) {
    return Optional.of(typed.getOrDefault(field, "").strip()).filter(t -> !t.isEmpty());
  }

  private static Optional<Long> number(String typed) {
    return typed.strip().matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(typed.strip()))
        : Optional.empty();
  }

  private static String post(Visit visit) {
    return visit.signed().orElseThrow().post();
  }

  private Answer again(
      Visit visit, Meeting meeting, Map<String, String> typed, String field, String fault) {
    return Answer.refused(
        "meeting/run", () -> page(visit, meeting, visit.form().with(typed, Map.of(field, fault))));
  }

  private Answer after(
      Visit visit, Meeting meeting, remit.service.meeting.Answer answer, String said) {
    return switch (answer) {
      case Done _ -> {
        visit.say(remit.web.page.Notice.done(said));
        yield Answer.seeOther(MeetingRoutes.runMeeting(meeting.id().value()));
      }
      case Refused(var because) -> again(visit, meeting, Map.of(), "reason", Reasons.text(because));
    };
  }

  private RunPage page(Visit visit, Meeting meeting, Form form) {
    var names = new Names(found.charter(meeting));
    var layout = visit.layout(found.crumbs(meeting));
    long id = meeting.id().value();
    return new RunPage(
        form.isFaulty() ? layout.faulty() : layout,
        form,
        meeting.title(),
        status(meeting),
        facts(meeting, names),
        steps(meeting),
        meetings.items(meeting.id()).stream().map(this::line).toList(),
        meeting.status() == Meeting.Status.IN_SESSION
            ? meeting.bodies().stream().map(b -> part(visit, meeting, b, names)).toList()
            : List.of(),
        MeetingRoutes.runMeeting(id),
        new RunPage.Addresses(MeetingRoutes.meetingItems(id), MeetingRoutes.meeting(id)));
  }

  private static Tag status(Meeting meeting) {
    var colour =
        switch (meeting.status()) {
          case SCHEDULED -> Tag.Colour.BLUE;
          case IN_SESSION -> Tag.Colour.GREEN;
          case ADJOURNED -> Tag.Colour.YELLOW;
          case ENDED -> Tag.Colour.GREY;
          case CANCELLED -> Tag.Colour.RED;
        };
    return new Tag(colour, meeting.status().word());
  }

  private List<Row> facts(Meeting meeting, Names names) {
    var facts = new ArrayList<Row>();
    facts.add(new Row("When", Times.moment(meeting.starts())));
    facts.add(new Row("Where", meeting.place()));
    facts.add(
        new Row(
            meeting.isInCommon() ? "Bodies that meet in common" : "Body",
            String.join("; ", meeting.bodies().stream().map(names::body).toList())));
    facts.add(new Row("Public", meeting.privateBecause().orElse("May attend")));
    facts.add(new Row("Notice", went(meeting.notice(), meeting, Notice.What.NOTICE, names)));
    facts.add(
        new Row("Agenda and papers", went(meeting.agenda(), meeting, Notice.What.PAPERS, names)));
    return facts;
  }

  private String went(Optional<Meeting.Went> went, Meeting meeting, Notice.What what, Names names) {
    if (went.isPresent()) {
      return "Went out on "
          + Times.moment(went.get().at())
          + went.get().lateBecause().map(b -> ", late: " + b).orElse("");
    }
    var due = meetings.due(meeting, what);
    var parts = new ArrayList<String>();
    for (int i = 0; i < due.size(); i++) {
      var last = due.get(i).lastDay().map(Times::day).orElse("a day that is not known");
      parts.add(names.body(meeting.bodies().get(i)) + ": by " + last);
    }
    return String.join("; ", parts);
  }

  private static List<RunPage.Step> steps(Meeting meeting) {
    var steps = new ArrayList<RunPage.Step>();
    long id = meeting.id().value();
    var late = Optional.of("If it is later than the rule allows: why");
    switch (meeting.status()) {
      case SCHEDULED, ADJOURNED -> {
        if (meeting.notice().isEmpty()) steps.add(step(id, "notice", "Give notice", "", late));
        if (meeting.notice().isPresent() && meeting.agenda().isEmpty()) {
          steps.add(step(id, "agenda", "Publish agenda and papers", "", late));
        }
        if (meeting.agenda().isPresent()) {
          steps.add(step(id, "open", "Open the meeting", "", Optional.empty()));
        }
        steps.add(step(id, "cancel", "Cancel the meeting", "warning", Optional.of("Why")));
      }
      case IN_SESSION -> {
        steps.add(step(id, "end", "End the meeting", "secondary", Optional.empty()));
        steps.add(step(id, "adjourn", "Adjourn", "secondary", Optional.of("Why")));
      }
      case ENDED, CANCELLED -> {}
    }
    return steps;
  }

  private static RunPage.Step step(
      long id, String name, String text, String kind, Optional<String> reason) {
    return new RunPage.Step(MeetingRoutes.meetingStep(id, name), text, kind, reason);
  }

  private RunPage.ItemLine line(Item item) {
    int papers = meetings.papers(item.id()).size();
    var count = papers == 0 ? "no papers" : papers == 1 ? "1 paper" : papers + " papers";
    return new RunPage.ItemLine(
        item.position(),
        new Link(MeetingRoutes.runItem(item.id().value()), item.title()),
        item.lateBecause().map(b -> "Late item: " + b),
        count);
  }

  private RunPage.RoomPart part(Visit visit, Meeting meeting, BodyId id, Names names) {
    var body = found.body(meeting, id.value());
    var room = rooms.room(meeting, id).orElseThrow();
    var quorum = room.quorum(java.util.Set.of());
    var remote = rooms.remote(meeting, id).orElseThrow();
    var members = new ArrayList<RunPage.Member>();
    for (var place : Room.places(room.rules().seats())) {
      var presence = room.attendance().getOrDefault(place, Presence.ABSENT);
      members.add(new RunPage.Member(place.toString(), names.place(body, place), presence.name()));
    }
    return new RunPage.RoomPart(
        body.name(),
        id.value().toLowerCase(Locale.ROOT),
        MeetingRoutes.meetingRoom(meeting.id().value(), id.value()),
        quorum.met().yes()
            ? new Tag(Tag.Colour.GREEN, "quorate")
            : new Tag(Tag.Colour.RED, quorum.met().no() ? "not quorate" : "not known"),
        BecauseText.lines(quorum.because(), 0),
        remote.counts() == RemoteRule.Counts.NOT_PRESENT
            ? Optional.of(remote.because().says())
            : Optional.empty(),
        clerks.runs(visit, meeting, id),
        members);
  }
}
