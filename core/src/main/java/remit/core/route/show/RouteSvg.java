package remit.core.route.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import remit.core.law.DutyKind;
import remit.core.route.Dates;
import remit.core.route.Route;
import remit.core.route.Step;

/// A route drawn: a row for each step, its first day marked, a line on to its last. Shape and
/// pattern carry every meaning, so that it reads in grey: a diamond decides, a ring is a window, a
/// hollow mark is a day that is only a lower bound or a step that may not apply.
public final class RouteSvg {
  private static final int WIDTH = 960;
  private static final int LABELS = 400;
  private static final int RIGHT = 24;
  private static final int TOP = 64;
  private static final int ROW = 22;
  private static final int MOST_LETTERS = 58;
  private static final int MONTHS_APART = 70;

  private final Route route;
  private final LocalDate first;
  private final long days;
  private final StringBuilder svg = new StringBuilder();

  private RouteSvg(Route route) {
    this.route = route;
    this.first = route.about().starts();
    this.days = Math.max(1, Dates.from(first, Timeline.last(route)));
  }

  public static String of(Route route) {
    var svg = new RouteSvg(route);
    svg.draw();
    return svg.svg.toString();
  }

  private void draw() {
    int bottom = TOP + ROW * route.steps().size();
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " aria-labelledby=\"t d\" font-family=\"Arial, Helvetica, sans-serif\""
            + " font-size=\"12\">",
        WIDTH, bottom + 56);
    add("<title id=\"t\">%s</title>", Markup.text(route.about().title()));
    add("<desc id=\"d\">%s</desc>", Markup.text(description()));
    add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
    add(
        "<text x=\"12\" y=\"24\" font-size=\"15\" font-weight=\"bold\">%s</text>",
        Markup.text(Clip.to(route.about().title(), 110)));
    months(bottom);
    deadline(bottom);
    int row = 0;
    for (var step : route.steps()) step(step, TOP + ROW * row++);
    legend(bottom + 30);
    svg.append("</svg>\n");
  }

  private String description() {
    var decided =
        route
            .milestones()
            .decided()
            .map(d -> "Decided on " + Dates.day(d.day()) + " at the earliest. ")
            .orElse("");
    var deadline = route.about().deadline().map(d -> "Deadline " + Dates.day(d) + ". ").orElse("");
    return "A timeline of "
        + route.steps().size()
        + " steps from "
        + Dates.day(first)
        + ". "
        + decided
        + deadline
        + "The table of steps says the same in words.";
  }

  private void months(int bottom) {
    int step = (int) Math.max(1, 1 + days / 31 * MONTHS_APART / (WIDTH - LABELS - RIGHT));
    var month = first.withDayOfMonth(1).plusMonths(1);
    for (; Dates.from(first, month) <= days; month = month.plusMonths(step)) {
      double x = x(month);
      add(
          "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#bbb\"/>",
          n(x), TOP - 14, n(x), bottom);
      add(
          "<text x=\"%s\" y=\"%d\" fill=\"#333\" font-size=\"11\">%s</text>",
          n(x + 3), TOP - 6, Dates.day(month).substring(6));
    }
  }

  private void deadline(int bottom) {
    route
        .about()
        .deadline()
        .ifPresent(day -> {
          var x = n(x(day));
          add(
              "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#000\" stroke-width=\"2\""
                  + " stroke-dasharray=\"6 4\"/>",
              x, TOP - 22, x, bottom + 4);
          add(
              "<text x=\"%s\" y=\"%d\" text-anchor=\"end\" font-weight=\"bold\""
                  + " font-size=\"11\">deadline %s</text>",
              n(Math.max(x(day) - 4, LABELS + 130)), TOP - 22, Dates.day(day));
        });
  }

  private void step(Step step, int y) {
    int middle = y + ROW / 2;
    var when = Dates.day(step.earliest()) + (step.timing().missing().isEmpty() ? "" : " or later");
    svg.append("<g>");
    add("<title>%s</title>", Markup.text(when + ": " + step.what()));
    add(
        "<text x=\"12\" y=\"%d\"%s>%s</text>",
        middle + 4,
        step.isCritical() ? " font-weight=\"bold\"" : "",
        Markup.text(Clip.to(step.what(), MOST_LETTERS)));
    step.timing()
        .latest()
        .filter(last -> last.isAfter(step.earliest()))
        .ifPresent(last ->
            add(
                "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#666\""
                    + " stroke-width=\"3\"/>",
                n(x(step.earliest())), middle, n(x(last)), middle));
    mark(step, x(step.earliest()), middle);
    svg.append("</g>\n");
  }

  private void mark(Step step, double x, int y) {
    boolean sure = step.isSettled() && step.timing().missing().isEmpty();
    var fill =
        sure && step.kind() != DutyKind.WINDOW && step.kind() != DutyKind.AWAIT ? "#000" : "#fff";
    if (step.kind() == DutyKind.DECIDE) {
      add(
          "<path d=\"M%s %d l8 8 l-8 8 l-8 -8 z\" fill=\"%s\" stroke=\"#000\""
              + " stroke-width=\"1.5\"/>",
          n(x), y - 8, fill);
    } else {
      add(
          "<circle cx=\"%s\" cy=\"%d\" r=\"5\" fill=\"%s\" stroke=\"#000\""
              + " stroke-width=\"1.5\"%s/>",
          n(x), y, fill, step.isSettled() ? "" : " stroke-dasharray=\"2 2\"");
    }
  }

  private void legend(int y) {
    var words =
        new ArrayList<>(
            List.of(
                "● step",
                "◆ decision",
                "○ window, or not before this day",
                "— until the last day for it"));
    add(
        "<text x=\"12\" y=\"%d\" fill=\"#333\">%s; bold: the decision hangs on it</text>",
        y, String.join("   ", words));
  }

  private double x(LocalDate day) {
    double share = Math.clamp((double) Dates.from(first, day) / days, 0, 1);
    return LABELS + share * (WIDTH - LABELS - RIGHT);
  }

  /// One decimal, with a point whatever the locale.
  private static String n(double value) {
    long tenths = Math.round(value * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  private void add(String form, Object... values) {
    svg.append(form.formatted(values)).append('\n');
  }
}
