package remit.core.route.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import remit.core.route.Dates;
import remit.core.route.Route;
import remit.core.route.Step;

/// A route on one line of characters: where its steps fall between its first and its last day.
final class Timeline {
  private static final int WIDTH = 72;
  private static final int INDENT = 2;

  private Timeline() {}

  /// Three lines: marks (a digit or letter for how many steps lie there, `D` for the decision, `|`
  /// for the deadline), the ruler, and the dates of its ends.
  static List<String> lines(Route route) {
    var first = route.about().starts();
    var last = last(route);
    var marks = " ".repeat(WIDTH).toCharArray();
    for (var step : route.steps()) mark(marks, at(step.earliest(), first, last), '·');
    route.about().deadline().ifPresent(d -> mark(marks, at(d, first, last), '|'));
    route.milestones().decided().ifPresent(d -> mark(marks, at(d.day(), first, last), 'D'));
    var lines = new ArrayList<String>();
    lines.add((" ".repeat(INDENT) + new String(marks)).stripTrailing());
    lines.add(" ".repeat(INDENT) + "-".repeat(WIDTH));
    var left = Dates.day(first);
    var right = Dates.day(last);
    int gap = Math.max(1, WIDTH - left.length() - right.length());
    lines.add(" ".repeat(INDENT) + left + " ".repeat(gap) + right);
    lines.add(" ".repeat(INDENT) + legend(route));
    return lines;
  }

  private static String legend(Route route) {
    return "· step   D decided" + (route.about().deadline().isPresent() ? "   | deadline" : "");
  }

  static LocalDate last(Route route) {
    var last = route.about().starts().plusDays(1);
    for (Step step : route.steps()) if (step.earliest().isAfter(last)) last = step.earliest();
    var deadline = route.about().deadline().orElse(last);
    return deadline.isAfter(last) ? deadline : last;
  }

  private static int at(LocalDate day, LocalDate first, LocalDate last) {
    long all = Math.max(1, Dates.from(first, last));
    return Math.clamp(Dates.from(first, day) * (WIDTH - 1) / all, 0, WIDTH - 1);
  }

  private static void mark(char[] marks, int at, char mark) {
    marks[at] = mark;
  }
}
