package remit.core.route.show;

import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.law.DutyRule.Force;
import remit.core.route.Dates;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;

/// A route as one page that can be attached to a board paper: the answer, the three dates, the
/// drawing, the steps as a table, and why each step is there.
public final class RouteHtml {
  private final Route route;
  private final Page page;

  private RouteHtml(Route route) {
    this.route = route;
    this.page = new Page("Route: " + route.about().title());
  }

  public static String of(Route route) {
    return new RouteHtml(route).write();
  }

  private String write() {
    var about = route.about();
    page.element("h1", about.title());
    page.element(
        "p",
        "The lawful route in %s, by law and charter as of %s. It starts on %s%s."
            .formatted(
                about.charter(),
                Dates.day(about.asOf()),
                Dates.day(about.starts()),
                about.deadline().map(d -> " and is to be decided by " + Dates.day(d)).orElse("")));
    outcome();
    milestones();
    steps();
    notes();
    struck();
    reasons();
    return page.end();
  }

  private void outcome() {
    page.raw("<div class=\"outcome\">");
    switch (route.outcome()) {
      case Route.Possible() -> page.raw("<p><strong>Possible</strong></p>");
      case Route.Late late -> late(late);
      case Route.Blocked(var duties, var because) -> {
        page.raw("<p><strong>Blocked</strong></p>");
        if (!duties.isEmpty()) page.element("p", "These cannot be met together:").raw("<ul>");
        duties.forEach(id -> page.element("li", id));
        if (!duties.isEmpty()) page.raw("</ul>");
        page.raw("<ul>").reasons(because).raw("</ul>");
      }
    }
    page.raw("</div>");
  }

  private void late(Route.Late late) {
    page.raw("<p><strong>Late by " + Dates.days(late.days()) + "</strong></p>");
    page.element("p", late.because().says() + ".");
    if (!late.tardy().isEmpty()) {
      page.element("p", "To be in time, these had to be done by:").raw("<ul>");
      for (var tardy : late.tardy()) {
        var what = route.find(tardy.step()).map(Step::what).orElse(tardy.step());
        page.element(
            "li",
            Dates.day(tardy.neededBy())
                + ": "
                + what
                + " (can be on "
                + Dates.day(tardy.earliest())
                + ")");
      }
      page.raw("</ul>");
    }
    if (!late.shorter().isEmpty()) {
      page.element("p", "What would lawfully bring it forward:").raw("<ul>");
      late.shorter()
          .forEach(s -> page.element("li", s.what() + ": decided on " + Dates.day(s.decided())));
      page.raw("</ul>");
    }
  }

  private void milestones() {
    var dates = route.milestones();
    if (dates.decided().isEmpty()) return;
    page.heading("dates", "Dates").raw("<dl>");
    milestone("Decided on this route", dates.decided());
    milestone("The same if all that may apply does", dates.ifAll());
    dates.soonest().ifPresent(d -> page.entry("The soonest that is lawful", Dates.day(d)));
    milestone("Lawful to put into effect", dates.implement());
    milestone("Safe from the ordinary windows", dates.safe());
    page.raw("</dl>");
  }

  private void milestone(String name, Optional<Route.Day> day) {
    day.ifPresent(d ->
        page.entry(
            name,
            d.missing().isEmpty()
                ? Dates.day(d.day())
                : "not before " + Dates.day(d.day()) + ": " + String.join("; ", d.missing())));
  }

  private void steps() {
    if (route.steps().isEmpty()) return;
    page.heading("steps", "Steps");
    page.raw("<div class=\"wide\">" + RouteSvg.of(route) + "</div>");
    page.raw("<div class=\"wide\"><table><caption>Each step, its first and its last day</caption>");
    page.raw(
        "<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Earliest</th><th"
            + " scope=\"col\">By</th><th scope=\"col\">Step</th><th"
            + " scope=\"col\">Source</th></tr></thead><tbody>");
    int number = 1;
    for (var step : route.steps()) row(number++, step);
    page.raw("</tbody></table></div>");
  }

  private void row(int number, Step step) {
    var timing = step.timing();
    page.raw(
        "<tr id=\"s"
            + number
            + "\"><th scope=\"row\"><a href=\"#w"
            + number
            + "\">"
            + number
            + "</a></th>");
    page.raw(
        "<td class=\"day\">"
            + (timing.missing().isEmpty() ? "" : "not before<br>")
            + Dates.day(step.earliest())
            + "</td>");
    page.raw(
        "<td class=\"day\">" + timing.latest().map(Dates::day).orElse("") + slack(step) + "</td>");
    page.raw("<td>" + who(step) + Markup.text(step.what()) + marks(step) + "</td>");
    page.raw("<td>" + sources(step) + "</td></tr>");
  }

  private static String slack(Step step) {
    long days = step.timing().slackDays().orElse(0L);
    if (days == 0) return "";
    return "<br><span class=\"hint\">"
        + (days < 0 ? Dates.days(-days) + " too late" : Dates.days(days) + " of slack")
        + "</span>";
  }

  private static String who(Step step) {
    var names = step.who().stream().map(Doer::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "<strong>" + Markup.text(names) + "</strong>: ";
  }

  private static String marks(Step step) {
    var marks = new StringBuilder();
    if (step.isCritical()) marks.append(" <span class=\"mark\">the decision hangs on it</span>");
    if (step.force() == Force.SHOULD) marks.append(" <span class=\"mark\">should</span>");
    step.applies()
        .forEach(fact -> marks.append("<br>Applies if ").append(Markup.text(fact)).append('.'));
    step.timing()
        .missing()
        .forEach(fact -> marks.append("<br>Not known: ").append(Markup.text(fact)).append('.'));
    return marks.toString();
  }

  private static String sources(Step step) {
    var sources = step.sources().stream().map(Page::cite).collect(Collectors.joining("; "));
    return sources
        + (step.cautions().isEmpty() ? "" : " <span class=\"hint\">(to be checked)</span>");
  }

  private void notes() {
    if (route.notes().isEmpty()) return;
    page.heading("know", "To know").raw("<ul>");
    route.notes().forEach(note -> page.element("li", note));
    page.raw("</ul>");
  }

  private void struck() {
    if (route.struck().isEmpty()) return;
    page.heading("struck", "What was open and not taken").raw("<ul>");
    for (var struck : route.struck()) {
      page.raw("<li>" + Markup.text(struck.what()) + "<ul>")
          .reasons(struck.because())
          .raw("</ul></li>");
    }
    page.raw("</ul>");
  }

  private void reasons() {
    if (route.steps().isEmpty()) return;
    page.heading("why", "Why each step is there, and on its day");
    int number = 1;
    for (var step : route.steps()) {
      page.raw(
          "<h3 id=\"w" + number + "\">" + number + ". " + Markup.text(step.what()) + "</h3><ul>");
      page.reasons(step.because()).raw("</ul>");
      number++;
    }
  }
}
