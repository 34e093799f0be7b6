package remit.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.calendar.Dates;
import remit.core.calendar.Term;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// The answer of `remit when` for people: the answer, how the term was read, the days one by one.
final class WhenText {
  private final WhenReport.Answered report;
  private final Optional<LocalDate> knownOn;
  private final Paint paint;
  private final Term term;

  /// @param knownOn the day of the list of bank holidays, where one was asked for
  WhenText(WhenReport.Answered report, Optional<LocalDate> knownOn, Paint paint) {
    this.report = report;
    this.knownOn = knownOn;
    this.paint = paint;
    this.term = report.answer().term();
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(paint.with(Ink.BOLD, headline(report.answer())));
    explained().forEach(text -> lines.addAll(Wrap.hanging("  ", text)));
    lines.add("");
    lines.addAll(Wrap.hanging("", reading()));
    report.other().ifPresent(other -> lines.addAll(Wrap.hanging("", otherwise(other))));
    if (!report.answer().days().isEmpty()) {
      lines.add("");
      lines.addAll(WhenDays.lines(report.answer().days()));
    }
    return List.copyOf(lines);
  }

  private static String headline(WhenAnswer.Printable answer) {
    return switch (answer) {
      case WhenAnswer.OnDay(var counted) -> Dates.words(counted.day());
      case WhenAnswer.SoMany(var measured) -> measured.term().unit().words(measured.number());
      case WhenAnswer.NotKnown _ -> "not known";
    };
  }

  private List<String> explained() {
    return switch (report.answer()) {
      case WhenAnswer.OnDay day -> day(day);
      case WhenAnswer.SoMany(var measured) ->
          List.of(
              measured.isEnough()
                  ? between() + ": enough for " + term + "."
                  : between() + ": " + measured.missing() + " short of " + term + ".");
      case WhenAnswer.NotKnown(_, var date, var because) ->
          List.of("The count needs " + Dates.words(date) + ", and " + because + ".");
    };
  }

  private String between() {
    return switch (report.question()) {
      case WhenQuestion.Between(var notice, var event) ->
          "between " + Dates.words(notice) + " and " + Dates.words(event);
      case WhenQuestion.Before _, WhenQuestion.After _ ->
          throw new IllegalStateException("only --between is answered by a number");
    };
  }

  private List<String> day(WhenAnswer.OnDay day) {
    var says = new ArrayList<String>();
    switch (report.question()) {
      case WhenQuestion.Before(var event) -> {
        says.add(before(event));
        office(day, "the last day before it on which they are open").ifPresent(says::add);
      }
      case WhenQuestion.After(var trigger) -> {
        says.add(after(trigger));
        if (term.unit().isClear()) {
          office(day, "the first day after it on which they are open").ifPresent(says::add);
        } else {
          office(day, "the last day before it on which they are open").ifPresent(says::add);
          var next = Dates.words(day.lastDay().plusDays(1));
          says.add("What has to wait until the term is over may happen from " + next + ".");
        }
      }
      case WhenQuestion.Between _ ->
          throw new IllegalStateException("--between is answered by a number");
    }
    return says;
  }

  private String before(LocalDate event) {
    var words = Dates.words(event);
    if (term.unit().isClear()) {
      return "is the last day for notice, with " + term + " between it and " + words + ".";
    }
    return switch (term.beginning()) {
      case DAY_AFTER ->
          "is the last day for notice that is at least " + term + " before " + words + ".";
      case SAME_DAY ->
          "is the last day for notice: the term of " + term + " it is over before " + words + ".";
    };
  }

  private String after(LocalDate trigger) {
    var words = Dates.words(trigger);
    if (term.unit().isClear()) {
      return "is the earliest day with " + term + " between " + words + " and it.";
    }
    return switch (term.beginning()) {
      case DAY_AFTER -> "is the last day of " + term + " after " + words + ".";
      case SAME_DAY -> "is the last day of " + term + " " + words + ".";
    };
  }

  /// Said only where the offices are closed on the day of the answer, or may be.
  private static Optional<String> office(WhenAnswer.OnDay day, String nearest) {
    var open = day.counted().officeDay();
    if (open.isPresent() && open.get().equals(day.counted().day())) return Optional.empty();
    return Optional.of(
        open.map(Dates::words)
            .map(words -> "Offices are closed on that day; " + nearest + " is " + words + ".")
            .orElse(
                "Whether offices are open then is not known: no list of bank holidays covers it."));
  }

  private String reading() {
    var counted =
        term.unit().isWorking()
            ? "Counted: working days, by the bank holidays of "
                + term.nation().title()
                + list()
                + "."
            : "Counted: every day.";
    if (!report.asked().isOpen()) return counted;
    return counted
        + " The words leave open which days are clear days; here they are read as "
        + switch (report.reading()) {
          // R v Swansea City Council ex p Elitestone (Court of Appeal, 1993).
          case ORDINARY ->
              "calendar days. For the papers of a council's meeting (Local Government Act 1972,"
                  + " section 100B) the courts read them as working days.";
          case STRICT -> "working days.";
        };
  }

  private String list() {
    return knownOn.map(day -> " as the official list stood on " + Dates.words(day)).orElse("");
  }

  private String otherwise(WhenAnswer.Printable other) {
    var read =
        switch (report.reading()) {
          case ORDINARY -> "Read as working days (--strict)";
          case STRICT -> "Read as calendar days (without --strict)";
        };
    return read + " the answer is: " + headline(other) + ".";
  }
}
