package remit.core.route.show;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import remit.core.route.Dates;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;

/// A route as an iCalendar (RFC 5545): one all-day event for each step. A date that is only a lower
/// bound, and a step that may not apply, are tentative and say so.
public final class RouteIcs {
  /// RFC 5545, 3.1: no line is longer than 75 octets, without its end.
  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  private RouteIcs() {}

  public static String of(Route route) {
    var ics = new RouteIcs();
    ics.line("BEGIN:VCALENDAR");
    ics.line("VERSION:2.0");
    ics.line("PRODID:-//Remit//Route//EN");
    ics.line("CALSCALE:GREGORIAN");
    ics.text("X-WR-CALNAME", route.about().title());
    for (var step : route.steps()) ics.event(route, step);
    route.about().deadline().ifPresent(day -> ics.deadline(route, day));
    ics.line("END:VCALENDAR");
    return ics.text.toString();
  }

  private void event(Route route, Step step) {
    boolean sure = step.isSettled() && step.timing().missing().isEmpty();
    begin(route, step.id(), step.earliest());
    text("SUMMARY", (sure ? "" : "(may change) ") + step.what());
    text("DESCRIPTION", description(step));
    text("CATEGORIES", step.kind().words());
    line("STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"));
    line("END:VEVENT");
  }

  private void deadline(Route route, java.time.LocalDate day) {
    begin(route, "deadline", day);
    text("SUMMARY", "Deadline: " + route.about().title());
    line("END:VEVENT");
  }

  /// The stamp is the day of law and charter, so that the same route is the same bytes.
  private void begin(Route route, String id, java.time.LocalDate day) {
    line("BEGIN:VEVENT");
    text("UID", id + "." + route.about().proposal() + "." + route.about().charter() + "@remit");
    line("DTSTAMP:" + basic(route.about().asOf()) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + basic(day));
    line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
    line("TRANSP:TRANSPARENT");
  }

  private static String basic(java.time.LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String description(Step step) {
    var lines = new StringBuilder();
    lines.append(step.who().stream().map(Doer::name).collect(Collectors.joining(", ")));
    step.timing().latest().ifPresent(last -> lines.append("\nBy ").append(Dates.day(last)));
    step.applies().forEach(fact -> lines.append("\nApplies if ").append(fact));
    step.timing().missing().forEach(fact -> lines.append("\nNot known: ").append(fact));
    step.sources().forEach(source -> lines.append("\n").append(source.title()));
    return lines.toString().strip();
  }

  /// A property whose value is text: RFC 5545, 3.3.11.
  private void text(String name, String value) {
    var escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n");
    line(name + ":" + escaped);
  }

  /// Folds at 75 octets, never inside a character.
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      var character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append("\r\n");
  }
}
