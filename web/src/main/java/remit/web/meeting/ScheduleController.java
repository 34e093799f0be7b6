package remit.web.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.kernel.BodyId;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.meeting.NewMeeting;
import remit.service.people.Act;
import remit.service.people.Permissions;
import remit.service.people.Place;
import remit.service.system.InForce;
import remit.service.system.Systems;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.MeetingRoutes;
import remit.web.page.Notice;
import remit.web.page.Routes;

@Controller
final class ScheduleController {
  private static final String BODIES = "bodies";

  private final Systems systems;
  private final Meetings meetings;
  private final Permissions permissions;

  ScheduleController(Systems systems, Meetings meetings, Permissions permissions) {
    this.systems = systems;
    this.meetings = meetings;
    this.permissions = permissions;
  }

  @GetMapping(MeetingRoutes.NEW_MEETING)
  Answer form(Visit visit, @PathVariable String system) {
    var on = on(system);
    return Answer.closed("meeting/new", () -> page(visit, on, visit.form(), List.of()));
  }

  @PostMapping(MeetingRoutes.NEW_MEETING)
  Answer schedule(
      Visit visit,
      @PathVariable String system,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = BODIES, required = false) Optional<List<String>> chosen) {
    var on = on(system);
    var faults = new LinkedHashMap<String, String>();
    var title = typed.getOrDefault("title", "").strip();
    if (title.isEmpty()) faults.put("title", "Say what the meeting is called");
    var starts = Times.parse(typed.getOrDefault("day", ""), typed.getOrDefault("time", ""));
    if (starts.isEmpty()) faults.put("day", "Give the day and the time of the meeting");
    var place = typed.getOrDefault("place", "").strip();
    if (place.isEmpty()) faults.put("place", "Say where the meeting is held");
    var bodies =
        chosen.orElse(List.of()).stream()
            .filter(b -> !b.isBlank() && b.length() <= BodyId.LONGEST)
            .map(BodyId::new)
            .toList();
    if (bodies.isEmpty()) {
      faults.put("bodies", "Choose the body, or the bodies, that meet");
    } else if (!isClerkOfOne(visit, system, bodies)) {
      faults.put("bodies", "Choose at least one body whose clerk you are");
    }
    if (faults.isEmpty()) {
      var ground = Optional.of(typed.getOrDefault("private", "").strip()).filter(p -> !p.isEmpty());
      var asked = new NewMeeting(system, title, starts.orElseThrow(), place, ground, bodies);
      switch (meetings.schedule(asked, visit.signed().orElseThrow().post())) {
        case remit.service.meeting.Answer.Done(var id) -> {
          visit.say(Notice.done("The meeting is scheduled."));
          return Answer.seeOther(MeetingRoutes.runMeeting(id));
        }
        case remit.service.meeting.Answer.Refused(var because) ->
            faults.put("title", Reasons.text(because));
      }
    }
    return Answer.refused(
        "meeting/new", () -> page(visit, on, visit.form().with(typed, faults), bodies));
  }

  private boolean isClerkOfOne(Visit visit, String system, List<BodyId> bodies) {
    var places = bodies.stream().map(b -> Place.of(system, b.value())).toList();
    return permissions.may(
        visit.signed().orElseThrow().account(),
        Act.CALL_MEETING,
        places,
        LocalDate.ofInstant(meetings.now(), Meeting.LONDON));
  }

  private InForce on(String system) {
    return systems
        .now(system, LocalDate.ofInstant(meetings.now(), Meeting.LONDON))
        .orElseThrow(() -> new Missing("system " + system));
  }

  private static NewMeetingPage page(Visit visit, InForce on, Form form, List<BodyId> chosen) {
    var charter = on.charter();
    var system = on.version().system();
    var title = charter.charter().heading().title().value();
    List<Choice> bodies =
        charter.bodies().stream().map(b -> new Choice(b.id().value(), b.name())).toList();
    var layout =
        visit.layout(new Link(Routes.home(), "Remit"), new Link(Routes.system(system), title));
    return new NewMeetingPage(
        form.isFaulty() ? layout.faulty() : layout,
        form,
        MeetingRoutes.newMeeting(system),
        title,
        bodies,
        chosen.stream().map(b -> BODIES + " " + b).collect(Collectors.toSet()));
  }
}
