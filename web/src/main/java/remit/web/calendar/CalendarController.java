package remit.web.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import remit.core.json.Json;
import remit.core.kernel.BodyId;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Address;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Tag;
import remit.web.show.Days;
import remit.web.show.Diary;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// When the bodies of a system meet.
@Controller
final class CalendarController {
  private static final int MONTHS = 3;

  /// A feed looks so far back and ahead.
  private static final int MONTHS_BACK = 3;

  private static final int MONTHS_AHEAD = 12;
  private static final int YEARS = 20;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final SystemViews views;
  private final Dates dates;

  CalendarController(SystemViews views, Dates dates) {
    this.views = views;
    this.dates = dates;
  }

  @GetMapping(PublicRoutes.CALENDAR)
  Answer calendar(Visit visit, @PathVariable String system, @RequestParam Optional<String> from) {
    var view = views.view(system, Optional.empty());
    var first = from.map(CalendarController::month).orElseGet(() -> YearMonth.from(views.today()));
    if (!isWithin(first)) {
      throw new Missing("calendar of " + first);
    }
    var dated = dates.between(view, first.atDay(1), first.plusMonths(MONTHS).atDay(1));
    return Answer.open("calendar/calendar", () -> page(visit, view, first, dated))
        .orJson(() -> json(view, first, dated));
  }

  private boolean isWithin(YearMonth month) {
    return Math.abs(month.getYear() - views.today().getYear()) <= YEARS;
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException none) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a month", none);
    }
  }

  private CalendarPage page(Visit visit, SystemView view, YearMonth first, Dates.Dated dated) {
    var here = PublicRoutes.calendar(view.id());
    var months = new LinkedHashMap<YearMonth, List<CalendarPage.Entry>>();
    for (int i = 0; i < MONTHS; i++) months.put(first.plusMonths(i), new ArrayList<>());
    for (var date : dated.dates()) {
      months
          .computeIfAbsent(YearMonth.from(date.day()), _ -> new ArrayList<>())
          .add(entry(view, date));
    }
    return new CalendarPage(
        visit.layout(view.crumbsBelow()),
        view.frame(here, here),
        Days.words(first.atDay(1)),
        Days.words(first.plusMonths(MONTHS).atDay(1).minusDays(1)),
        months.entrySet().stream()
            .map(m -> new CalendarPage.Month(Days.month(m.getKey().atDay(1)), m.getValue()))
            .toList(),
        at(here, first.minusMonths(MONTHS)),
        at(here, first.plusMonths(MONTHS)),
        PublicRoutes.calendarFeed(view.id()),
        dated.unknown().stream().map(view::bodyLink).toList());
  }

  private Optional<String> at(String here, YearMonth month) {
    return Optional.of(Address.at(here).asking("from", month.toString()).toString())
        .filter(_ -> isWithin(month));
  }

  private static CalendarPage.Entry entry(SystemView view, Dates.Date date) {
    var ordinary = Optional.of(new Tag(Tag.Colour.GREY, "Not announced"));
    return new CalendarPage.Entry(
        Days.withWeekday(date.day()),
        date.meeting().map(m -> TIME.format(m.starts().atZone(Days.LONDON))).orElse(""),
        date.meeting().map(m -> new Link(PublicRoutes.meeting(m.id().value()), m.title())),
        date.bodies().stream().map(view::bodyLink).toList(),
        date.meeting().map(Diary::status).orElse(ordinary));
  }

  private static Json json(SystemView view, YearMonth first, Dates.Dated dated) {
    return Json.object()
        .with("system", view.id())
        .with("from", first.atDay(1))
        .with("until", first.plusMonths(MONTHS).atDay(1).minusDays(1))
        .with(
            "dates",
            Json.array(
                dated.dates(),
                d ->
                    Json.object()
                        .with("day", d.day())
                        .with("bodies", Json.texts(d.bodies().stream().map(BodyId::value).toList()))
                        .with("announced", Json.of(d.meeting().isPresent()))
                        .with("meeting", d.meeting().map(Diary::json).orElse(Json.nothing()))));
  }

  @GetMapping(PublicRoutes.CALENDAR_FEED)
  Answer feed(Visit visit, @PathVariable String system) {
    var view = views.view(system, Optional.empty());
    return feed(visit, view, view.name(), Optional.empty());
  }

  @GetMapping(PublicRoutes.BODY_CALENDAR_FEED)
  Answer feed(Visit visit, @PathVariable String system, @PathVariable String body) {
    var view = views.view(system, Optional.empty());
    var id =
        view.charter().bodies().stream()
            .map(b -> b.id())
            .filter(b -> b.value().equals(body))
            .findFirst()
            .orElseThrow(() -> new Missing("body " + body));
    return feed(visit, view, view.bodyName(id), Optional.of(id));
  }

  private Answer feed(Visit visit, SystemView view, String name, Optional<BodyId> body) {
    var today = views.today();
    return Answer.document(
        "text/calendar;charset=UTF-8",
        () -> {
          var calendar = new CalendarFeed(view, name, visit::address);
          dates(view, today).dates().stream()
              .filter(d -> body.map(b -> d.bodies().contains(b)).orElse(true))
              .forEach(calendar::add);
          return calendar.text().getBytes(StandardCharsets.UTF_8);
        });
  }

  private Dates.Dated dates(SystemView view, LocalDate today) {
    return dates.between(view, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
  }
}
