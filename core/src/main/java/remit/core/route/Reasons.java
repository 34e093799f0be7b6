package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.source.Span;

/// Says why a step falls on its day: what it waited for, how the days between were counted, which
/// meeting came next, and by when it must be done for what waits for it.
final class Reasons {
  private final Attempt.Works plan;
  private final Terms terms;
  private final LocalDate starts;

  Reasons(Attempt.Works plan, Terms terms, LocalDate starts) {
    this.plan = plan;
    this.terms = terms;
    this.starts = starts;
  }

  /// @param latest the latest days that do not delay the decision
  Because of(Node node, Map<Integer, LocalDate> latest) {
    var reasons = new ArrayList<Because>();
    reasons.add(node.because());
    reasons.addAll(wait(node));
    if (node.exit() != node.entry()) reasons.addAll(end(node));
    reasons.addAll(by(node, latest));
    var because = Because.that(headline(node), reasons);
    for (var fact : plan.found().missing().get(node.entry())) because = because.mendedBy(fact);
    return because;
  }

  private String headline(Node node) {
    boolean open = !plan.found().missing().get(node.entry()).isEmpty();
    return (open ? "not before " : "on or after ")
        + Dates.day(plan.day(node.entry()))
        + ": "
        + node.what();
  }

  /// What held it back the longest, and the rounding to a day on which it can be.
  private List<Because> wait(Node node) {
    var reasons = new ArrayList<Because>();
    var bound = starts;
    Optional<Network.Link> binding = Optional.empty();
    for (var link : plan.blueprint().network().into(node.entry())) {
      var after = link.gap().second(plan.day(link.first()), terms).day();
      if (after.isAfter(bound)) {
        bound = after;
        binding = Optional.of(link);
      }
    }
    binding.ifPresentOrElse(
        link -> reasons.add(waited(link)),
        () -> reasons.add(note("the proposal starts on " + Dates.day(starts))));
    rounding(node, bound).ifPresent(reasons::add);
    return reasons;
  }

  private Because waited(Network.Link link) {
    var from = plan.day(link.first());
    var what = label(link) + " (" + Dates.day(from) + ")";
    return switch (link.gap()) {
      case Gap.NotBefore() -> note("not before " + what);
      case Gap.DayAfter() -> note("the day after the end of " + what);
      case Gap.AtLeast(var term) ->
          Because.that(
              "at least " + terms.words(term) + " after " + what,
              terms.holidaysAfter(from, term).stream().map(Reasons::note).toList());
      case Gap.Closes(var term) -> note(terms.words(term) + " from " + what);
      case Gap.Within(var term) -> note("within " + terms.words(term) + " before " + what);
    };
  }

  /// The step that a link leads from, in words.
  private String label(Network.Link link) {
    return plan.blueprint().nodes().stream()
        .filter(n -> n.exit() == link.first() || n.entry() == link.first())
        .map(Node::what)
        .findFirst()
        .orElse(link.label());
  }

  private Optional<Because> rounding(Node node, LocalDate bound) {
    var day = plan.day(node.entry());
    return switch (plan.blueprint().network().days(node.entry())) {
      case Days.Meetings(_, var whose) ->
          Optional.of(
              note(
                  "the first meeting of "
                      + whose
                      + " from "
                      + Dates.day(bound)
                      + " on is on "
                      + Dates.day(day)));
      case Days.Common(_) ->
          Optional.of(
              note(
                  "the first day from "
                      + Dates.day(bound)
                      + " on on which all of them meet is "
                      + Dates.day(day)));
      case Days.Exactly(var fixed) ->
          Optional.of(note("the proposal fixes it for " + Dates.day(fixed)));
      case Days.Office(_) ->
          isSpecial(node)
              ? Optional.of(note("a special meeting can be called for " + Dates.day(day)))
              : Optional.empty();
      case Days.NotKnown(var missing) -> Optional.of(note(missing));
      case Days.Any() -> Optional.empty();
    };
  }

  private boolean isSpecial(Node node) {
    return plan.choice().special().stream().anyMatch(node::isBy)
        && DutyFinder.AT_A_MEETING.contains(node.kind());
  }

  private List<Because> end(Node node) {
    var day = plan.day(node.exit());
    var missing = plan.found().missing().get(node.exit());
    return List.of(
        note(
            missing.isEmpty()
                ? "it ends on " + Dates.day(day)
                : "when it ends is not known: " + String.join("; ", missing)));
  }

  /// By when it must be done if what waits for it is to be on its day.
  private List<Because> by(Node node, Map<Integer, LocalDate> latest) {
    var by = Optional.ofNullable(latest.get(node.exit()));
    if (by.isEmpty()) return List.of();
    var reasons = new ArrayList<Because>();
    for (var link : plan.blueprint().network().links()) {
      if (link.first() != node.exit() || !(link.gap() instanceof Gap.AtLeast(var term))) continue;
      var second = Optional.ofNullable(latest.get(link.second())).orElse(plan.day(link.second()));
      reasons.add(
          Because.that(
              "for %s on %s it must be done by %s: %s lie between"
                  .formatted(
                      after(link), Dates.day(second), Dates.day(by.get()), terms.words(term)),
              terms.holidaysBefore(second, term).stream().map(Reasons::note).toList()));
    }
    return reasons;
  }

  private String after(Network.Link link) {
    return plan.blueprint().nodes().stream()
        .filter(n -> n.entry() == link.second())
        .map(n -> "\"" + n.what() + "\"")
        .findFirst()
        .orElse("what follows");
  }

  /// A sentence that follows from the calendar.
  private static Because note(String says) {
    return Because.given(Span.NOWHERE, says);
  }
}
