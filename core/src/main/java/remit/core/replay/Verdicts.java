package remit.core.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.calendar.Count;
import remit.core.calendar.Counting;
import remit.core.calendar.Term;
import remit.core.law.DutyKind;
import remit.core.replay.Replay.Verdict;
import remit.core.route.Dates;
import remit.core.route.Order;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.source.Span;

/// Holds the days of the steps against the order that the route asks for. A breach is found only
/// where it is one on every day that the evidence leaves open.
final class Verdicts {
  private final Route route;
  private final Matching matching;
  private final Counting counting;
  private final Map<String, Stretch> days = new LinkedHashMap<>();
  private final List<Breach> breaches = new ArrayList<>();

  /// That a step was taken against an order.
  ///
  /// @param step the one to blame
  /// @param other the one that it should have come before or after
  /// @param expected the day by which, or from which on, it had to come
  record Breach(Step step, Step other, Verdict verdict, LocalDate expected, String says) {}

  Verdicts(Route route, Matching matching, Counting counting) {
    this.route = route;
    this.matching = matching;
    this.counting = counting;
    for (var step : route.steps()) {
      matching.when(step).ifPresent(when -> days.put(step.id(), when));
    }
    windows();
    for (var order : route.orders()) judge(order);
  }

  List<Breach> breaches() {
    return List.copyOf(breaches);
  }

  /// When a window closed, from the day of what opened it: nobody has to do anything for that.
  private void windows() {
    for (var order : route.orders()) {
      if (!(order.spacing() instanceof Order.EndOf(var term)) || days.containsKey(order.second())) {
        continue;
      }
      var window = route.find(order.second()).filter(s -> s.kind() == DutyKind.WINDOW);
      var opened = Optional.ofNullable(days.get(order.first())).flatMap(Stretch::last);
      if (window.isPresent() && opened.isPresent()) {
        end(opened.get(), term).ifPresent(day -> days.put(order.second(), Stretch.on(day)));
      }
    }
  }

  private void judge(Order order) {
    var first = Optional.ofNullable(days.get(order.first()));
    var second = Optional.ofNullable(days.get(order.second()));
    if (first.isEmpty() || second.isEmpty()) return;
    var before = step(order.first());
    var after = step(order.second());
    switch (order.spacing()) {
      case Order.InOrder() -> inOrder(before, after, first.get(), second.get());
      case Order.LaterDay() -> {
        if (first.get().isSurelyNotBefore(second.get())) {
          var from = first.get().first().orElseThrow().plusDays(1);
          blame(
              before,
              after,
              from,
              "%s ended %s, and nothing that waits for it may come before the day after"
                  .formatted(quoted(before), first.get().words()));
        }
      }
      case Order.AtLeast(var term) -> atLeast(before, after, term, first.get(), second.get());
      case Order.Within(var term) -> within(before, after, term, first.get(), second.get());
      case Order.EndOf _ -> {}
    }
  }

  private void inOrder(Step before, Step after, Stretch first, Stretch second) {
    if (!first.isSurelyAfter(second)) return;
    var by = second.last().orElseThrow();
    long days = Dates.from(by, first.first().orElseThrow());
    add(
        before,
        after,
        Verdict.OUT_OF_ORDER,
        by,
        "%s had to come before %s, and came %s later"
            .formatted(quoted(before), quoted(after), Dates.days(days)));
  }

  /// The one that waits is to blame where it did not wait for a window or a consultation.
  private void blame(Step before, Step after, LocalDate from, String says) {
    boolean ran = before.kind() == DutyKind.WINDOW || before.kind() == DutyKind.CONSULT;
    if (ran) add(after, before, Verdict.EARLY, from, says);
    else add(before, after, Verdict.OUT_OF_ORDER, from, says);
  }

  private void atLeast(Step before, Step after, Term term, Stretch first, Stretch second) {
    if (first.first().isEmpty() || second.last().isEmpty()) return;
    if (first.isSurelyAfter(second)) {
      inOrder(before, after, first, second);
      return;
    }
    var latest = latestBefore(second.last().get(), term);
    if (latest.isPresent() && first.first().get().isAfter(latest.get())) {
      add(
          before,
          after,
          Verdict.LATE,
          latest.get(),
          "%s must lie between %s and %s: it had to be done by %s, and was done %s"
              .formatted(
                  term, quoted(before), quoted(after), Dates.day(latest.get()), first.words()));
    }
  }

  private void within(Step late, Step start, Term term, Stretch first, Stretch second) {
    if (first.first().isEmpty() || second.last().isEmpty()) return;
    var end = end(second.last().get(), term);
    if (end.isPresent() && first.first().get().isAfter(end.get())) {
      add(
          late,
          start,
          Verdict.LATE,
          end.get(),
          "%s had to come within %s after %s".formatted(quoted(late), term, quoted(start)));
    }
  }

  private void add(Step step, Step other, Verdict verdict, LocalDate expected, String says) {
    breaches.add(new Breach(step, other, verdict, expected, says));
  }

  private Step step(String id) {
    return route.find(id).orElseThrow();
  }

  private static String quoted(Step step) {
    return "\"" + step.what() + "\"";
  }

  private Optional<LocalDate> end(LocalDate day, Term term) {
    return day(counting.deadline(day, term));
  }

  private Optional<LocalDate> latestBefore(LocalDate day, Term term) {
    return day(counting.latestBefore(day, term));
  }

  private static Optional<LocalDate> day(Count count) {
    return switch (count) {
      case Count.Counted(_, var day, _, _) -> Optional.of(day);
      case Count.NotKnown _ -> Optional.empty();
    };
  }

  Replay.Shown shown(Step step) {
    var events = matching.of(step);
    var others = matching.byOthers(step);
    var breach = breaches.stream().filter(b -> b.step().equals(step)).findFirst();
    if (events.isEmpty() && others.isEmpty()) {
      var window =
          step.kind() == DutyKind.WINDOW
              ? Optional.ofNullable(days.get(step.id()))
              : Optional.<Stretch>empty();
      return new Replay.Shown(
          step,
          Verdict.NOT_SHOWN,
          List.of(),
          window,
          Optional.empty(),
          note("no event of the trace shows it; that is not to say that it was not done"));
    }
    if (events.isEmpty()) {
      return new Replay.Shown(
          step,
          Verdict.WRONG_BODY,
          others,
          Optional.of(Stretch.of(others.getFirst().on())),
          Optional.empty(),
          because(others, "it was taken by a body that the route does not have for it"));
    }
    return new Replay.Shown(
        step,
        breach.map(Breach::verdict).orElse(Verdict.MET),
        events,
        Optional.ofNullable(days.get(step.id())),
        breach.map(Breach::expected),
        because(events, breach.map(Breach::says).orElse("nothing that is shown goes against it")));
  }

  private static Because because(List<remit.core.proposal.Trace.Event> events, String says) {
    return Because.that(
        says,
        events.stream()
            .map(e -> Because.given(e.place(), Stretch.of(e.on()).words() + ": " + e.what()))
            .toList());
  }

  private static Because note(String says) {
    return Because.given(Span.NOWHERE, says);
  }
}
