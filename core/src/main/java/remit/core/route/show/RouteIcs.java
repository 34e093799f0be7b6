package remit.core.route.show;

import java.util.stream.Collectors;
import remit.core.route.Dates;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.text.Ics;

/// A route as an iCalendar (RFC 5545): one all-day event for each step. A date that is only a lower
/// bound, and a step that may not apply, are tentative and say so.
public final class RouteIcs {
  private final Ics lines = new Ics();

  private RouteIcs() {}

  public static String of(Route route) {
    var ics = new RouteIcs();
    ics.lines.line("BEGIN:VCALENDAR");
    ics.lines.line("VERSION:2.0");
    ics.lines.line("PRODID:-//Remit//Route//EN");
    ics.lines.line("CALSCALE:GREGORIAN");
    ics.lines.text("X-WR-CALNAME", route.about().title());
    for (var step : route.steps()) ics.event(route, step);
    route.about().deadline().ifPresent(day -> ics.deadline(route, day));
    ics.lines.line("END:VCALENDAR");
    return ics.lines.toString();
  }

  private void event(Route route, Step step) {
    boolean sure = step.isSettled() && step.timing().missing().isEmpty();
    begin(route, step.id(), step.earliest());
    lines.text("SUMMARY", (sure ? "" : "(may change) ") + step.what());
    lines.text("DESCRIPTION", description(step));
    lines.text("CATEGORIES", step.kind().words());
    lines.line("STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"));
    lines.line("END:VEVENT");
  }

  private void deadline(Route route, java.time.LocalDate day) {
    begin(route, "deadline", day);
    lines.text("SUMMARY", "Deadline: " + route.about().title());
    lines.line("END:VEVENT");
  }

  /// The stamp is the day of law and charter, so that the same route is the same bytes.
  private void begin(Route route, String id, java.time.LocalDate day) {
    lines.line("BEGIN:VEVENT");
    lines.text(
        "UID", id + "." + route.about().proposal() + "." + route.about().charter() + "@remit");
    lines.line("DTSTAMP:" + basic(route.about().asOf()) + "T000000Z");
    lines.line("DTSTART;VALUE=DATE:" + basic(day));
    lines.line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
    lines.line("TRANSP:TRANSPARENT");
  }

  private static String basic(java.time.LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static String description(Step step) {
    var said = new StringBuilder();
    said.append(step.who().stream().map(Doer::name).collect(Collectors.joining(", ")));
    step.timing().latest().ifPresent(last -> said.append("\nBy ").append(Dates.day(last)));
    step.applies().forEach(fact -> said.append("\nApplies if ").append(fact));
    step.timing().missing().forEach(fact -> said.append("\nNot known: ").append(fact));
    step.sources().forEach(source -> said.append("\n").append(source.title()));
    return said.toString().strip();
  }
}
