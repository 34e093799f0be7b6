package remit.web.show;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.core.json.Json;
import remit.core.kernel.BodyId;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.web.page.Link;
import remit.web.page.MeetingLine;
import remit.web.page.PublicRoutes;
import remit.web.page.Tag;

/// Meetings as lines of lists.
@Component
public final class Diary {
  private static final int MONTHS_AHEAD = 12;

  private final Meetings meetings;
  private final Clock clock;

  Diary(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /// The meetings of the coming twelve months, today's included, the first first.
  public List<Meeting> next(String system, int most) {
    return coming(system).limit(most).toList();
  }

  public List<Meeting> next(String system, BodyId body, int most) {
    return coming(system).filter(m -> m.bodies().contains(body)).limit(most).toList();
  }

  private java.util.stream.Stream<Meeting> coming(String system) {
    var today = Days.london(clock.instant());
    return meetings.between(system, today, today.plusMonths(MONTHS_AHEAD)).stream();
  }

  public static MeetingLine line(SystemView view, Meeting meeting) {
    return new MeetingLine(
        Days.when(meeting.starts()),
        new Link(PublicRoutes.meeting(meeting.id().value()), meeting.title()),
        meeting.bodies().stream().map(view::bodyName).toList(),
        meeting.place(),
        status(meeting));
  }

  public static Optional<Tag> status(Meeting meeting) {
    return switch (meeting.status()) {
      case SCHEDULED ->
          meeting.notice().isPresent()
              ? Optional.empty()
              : Optional.of(new Tag(Tag.Colour.GREY, "No notice yet"));
      case IN_SESSION -> Optional.of(new Tag(Tag.Colour.GREEN, "In session"));
      case ADJOURNED -> Optional.of(new Tag(Tag.Colour.YELLOW, "Adjourned"));
      case ENDED -> Optional.of(new Tag(Tag.Colour.GREY, "Ended"));
      case CANCELLED -> Optional.of(new Tag(Tag.Colour.RED, "Cancelled"));
    };
  }

  public static Json json(Meeting meeting) {
    return Json.object()
        .with("meeting", meeting.id().value())
        .with("title", meeting.title())
        .with("starts", meeting.starts().toString())
        .with("place", meeting.place())
        .with("status", meeting.status().word())
        .with("bodies", Json.texts(meeting.bodies().stream().map(BodyId::value).toList()))
        .with("address", PublicRoutes.meeting(meeting.id().value()));
  }
}
