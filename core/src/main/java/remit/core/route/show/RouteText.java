package remit.core.route.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.because.BecauseText;
import remit.core.law.DutyRule.Force;
import remit.core.route.Dates;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// A route for people at a terminal, 80 columns wide.
public final class RouteText {
  private final Route route;
  private final Detail detail;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  /// How much is said.
  public enum Detail {
    BRIEF,
    /// Every reason and every choice that was struck.
    EXPLAINED
  }

  private RouteText(Route route, Detail detail, Paint paint) {
    this.route = route;
    this.detail = detail;
    this.paint = paint;
  }

  public static List<String> lines(Route route, Detail detail, Paint paint) {
    var text = new RouteText(route, detail, paint);
    text.head();
    text.outcome();
    text.milestones();
    text.steps();
    text.notes();
    text.struck();
    return List.copyOf(text.lines);
  }

  private void head() {
    var about = route.about();
    hang("", about.title());
    hang("", "%s, law and charter as of %s".formatted(about.charter(), Dates.day(about.asOf())));
    hang(
        "",
        "from "
            + Dates.day(about.starts())
            + about.deadline().map(d -> ", to be decided by " + Dates.day(d)).orElse(""));
    blank();
  }

  private void outcome() {
    switch (route.outcome()) {
      case Route.Possible() -> line(paint.with(Ink.BOLD, "POSSIBLE" + inTime()));
      case Route.Late late -> late(late);
      case Route.Blocked blocked -> blocked(blocked);
    }
    blank();
  }

  private String inTime() {
    var spare =
        route
            .about()
            .deadline()
            .flatMap(d -> route.milestones().decided().map(x -> Dates.from(x.day(), d)));
    return spare.map(days -> ", with " + Dates.days(days) + " to spare").orElse("");
  }

  private void late(Route.Late late) {
    line(paint.with(Ink.RED, "LATE by " + Dates.days(late.days())));
    hang("  ", late.because().says() + ".");
    if (!late.tardy().isEmpty()) {
      blank();
      line("  To be in time, these had to be done by:");
      for (var tardy : late.tardy()) {
        var what = route.find(tardy.step()).map(this::named).orElse(tardy.step());
        hang(
            "    " + Wrap.pad(Dates.day(tardy.neededBy()), 17),
            what + " (can be on " + Dates.day(tardy.earliest()) + ")");
      }
    }
    blank();
    if (late.shorter().isEmpty()) line("  No lawful choice that is open would bring it forward.");
    else line("  What would lawfully bring it forward:");
    for (var shorter : late.shorter()) {
      hang("    ", shorter.what() + ": decided on " + Dates.day(shorter.decided()));
    }
  }

  private void blocked(Route.Blocked blocked) {
    line(paint.with(Ink.RED, "BLOCKED"));
    if (!blocked.duties().isEmpty()) {
      line("  These cannot be met together:");
      blocked.duties().forEach(id -> hang("    ", id));
    }
    lines.addAll(BecauseText.lines(blocked.because(), 2));
  }

  private void milestones() {
    var dates = route.milestones();
    milestone("decided", dates.decided());
    milestone("  if all that may apply does", dates.ifAll());
    dates
        .soonest()
        .ifPresent(d -> hang(Wrap.pad("  the soonest that is lawful", 29), Dates.day(d)));
    milestone("lawful to put into effect", dates.implement());
    milestone("safe from ordinary windows", dates.safe());
    if (dates.decided().isPresent()) blank();
  }

  private void milestone(String name, Optional<Route.Day> day) {
    day.ifPresent(d ->
        hang(
            Wrap.pad(name, 29),
            d.missing().isEmpty()
                ? Dates.day(d.day())
                : "not before " + Dates.day(d.day()) + ": " + String.join("; ", d.missing())));
  }

  private void steps() {
    if (route.steps().isEmpty()) return;
    Timeline.lines(route).forEach(this::line);
    blank();
    int number = 1;
    for (var step : route.steps()) step(number++, step);
  }

  private void step(int number, Step step) {
    var mark = step.isCritical() ? "*" : " ";
    var first = "%3d%s %s ".formatted(number, mark, Wrap.pad(when(step), 19));
    hang(first, named(step));
    var indent = " ".repeat(5);
    latest(step).ifPresent(text -> hang(indent, text));
    if (!step.isSettled()) hang(indent, "applies if " + String.join(" and ", step.applies()));
    if (step.force() == Force.SHOULD) hang(indent, "should: guidance or good practice");
    step.timing().missing().forEach(fact -> hang(indent, "not known: " + fact));
    if (!step.sources().isEmpty()) hang(indent, sources(step));
    if (detail == Detail.EXPLAINED) lines.addAll(BecauseText.lines(step.because(), 5));
  }

  /// A lower bound is marked as one.
  private static String when(Step step) {
    return (step.timing().missing().isEmpty() ? "" : "≥ ") + Dates.day(step.earliest());
  }

  private Optional<String> latest(Step step) {
    return step.timing()
        .latest()
        .filter(last -> !last.equals(step.earliest()))
        .map(last -> "by " + Dates.day(last) + slack(step));
  }

  private static String slack(Step step) {
    long days = step.timing().slackDays().orElse(0L);
    return days < 0
        ? ": " + Dates.days(-days) + " too late"
        : " (" + Dates.days(days) + " of slack)";
  }

  private String named(Step step) {
    var who = step.who().stream().map(Doer::name).collect(Collectors.joining(", "));
    return who.isEmpty() ? step.what() : who + ": " + step.what();
  }

  private static String sources(Step step) {
    var titles = step.sources().stream().map(s -> s.title()).collect(Collectors.joining("; "));
    return titles + (step.cautions().isEmpty() ? "" : " [to be checked]");
  }

  private void notes() {
    if (route.notes().isEmpty()) return;
    blank();
    line(paint.with(Ink.BOLD, "To know"));
    route.notes().forEach(note -> hang("  ", note));
  }

  private void struck() {
    if (route.struck().isEmpty()) return;
    blank();
    line(paint.with(Ink.BOLD, "Struck"));
    for (var struck : route.struck()) {
      if (detail == Detail.EXPLAINED) {
        hang("  ", struck.what());
        lines.addAll(BecauseText.lines(struck.because(), 4));
      } else if (struck.sort() == Route.Struck.Sort.CHOICE) {
        hang("  ", struck.what() + ": " + struck.because().says());
      }
    }
    long grounds =
        route.struck().stream().filter(s -> s.sort() != Route.Struck.Sort.CHOICE).count();
    if (detail == Detail.BRIEF && grounds > 0) {
      hang(
          "  ",
          grounds
              + " reliefs or powers that are open only on a ground which the proposal does not"
              + " state, or that would not help: see --explain");
    }
  }

  private void hang(String first, String text) {
    lines.addAll(Wrap.hanging(first, text));
  }

  private void line(String text) {
    lines.add(text);
  }

  private void blank() {
    lines.add("");
  }
}
