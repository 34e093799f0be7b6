package remit.web.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import remit.core.text.Ics;
import remit.service.meeting.Meeting;
import remit.web.page.PublicRoutes;
import remit.web.show.SystemView;

/// Dates as an iCalendar (RFC 5545). Times stand in UTC, so that a calendar needs no rules of ours
/// for summer time. An ordinary date that was not announced is a whole day, and tentative.
final class CalendarFeed {
  /// Nobody knows when a meeting ends; calendars need something.
  private static final Duration USUAL = Duration.ofHours(2);

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Ics ics = new Ics();
  private final SystemView view;
  private final UnaryOperator<String> address;

  CalendarFeed(SystemView view, String name, UnaryOperator<String> address) {
    this.view = view;
    this.address = address;
    ics.line("BEGIN:VCALENDAR")
        .line("VERSION:2.0")
        .line("PRODID:-//Remit//Calendar//EN")
        .line("CALSCALE:GREGORIAN")
        .text("X-WR-CALNAME", name);
  }

  String text() {
    return ics + "END:VCALENDAR\r\n";
  }

  void add(Dates.Date date) {
    date.meeting().ifPresentOrElse(this::meeting, () -> ordinary(date));
  }

  private void meeting(Meeting meeting) {
    var link = address.apply(PublicRoutes.meeting(meeting.id().value()));
    boolean cancelled = meeting.status() == Meeting.Status.CANCELLED;
    begin(
            "meeting-" + meeting.id(),
            meeting.notice().map(Meeting.Went::at).orElse(meeting.starts()))
        .line("DTSTART:" + UTC.format(meeting.starts()))
        .line("DTEND:" + UTC.format(meeting.starts().plus(USUAL)))
        .text("SUMMARY", meeting.title())
        .text("LOCATION", meeting.place())
        .text(
            "DESCRIPTION",
            meeting.bodies().stream().map(view::bodyName).collect(Collectors.joining(", "))
                + "\n"
                + link)
        .line("URL:" + link)
        .line("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"))
        .line("END:VEVENT");
  }

  private void ordinary(Dates.Date date) {
    var body = date.bodies().getFirst();
    var start = date.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    begin(body + "-" + date.day(), start)
        .line("DTSTART;VALUE=DATE:" + basic(date.day()))
        .line("DTEND;VALUE=DATE:" + basic(date.day().plusDays(1)))
        .text("SUMMARY", view.bodyName(body) + " (ordinary date, not announced)")
        .line("STATUS:TENTATIVE")
        .line("TRANSP:TRANSPARENT")
        .line("END:VEVENT");
  }

  private Ics begin(String id, Instant stamp) {
    return ics.line("BEGIN:VEVENT")
        .text("UID", id + "." + view.id() + "@remit")
        .line("DTSTAMP:" + UTC.format(stamp));
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
