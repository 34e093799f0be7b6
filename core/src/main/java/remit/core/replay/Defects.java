package remit.core.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.charter.CharterOn;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.proposal.Trace;
import remit.core.replay.Replay.Defect;
import remit.core.replay.Replay.Shown;
import remit.core.replay.Replay.Verdict;
import remit.core.replay.Verdicts.Breach;
import remit.core.route.Dates;
import remit.core.route.Route;
import remit.core.route.Step;

/// Turns breaches, and what the events show by themselves, into findings of the catalogue.
final class Defects {
  /// Our own yardstick for [ConductRules#FINDINGS_SHORTLY_BEFORE_DECISION], and no law.
  private static final long SHORTLY = 28;

  /// The first day without the referral of SI 2013/218 reg. 23(9).
  private static final LocalDate REFERRAL_ENDED = LocalDate.of(2024, 1, 31);

  private final CharterOn charter;
  private final Route route;
  private final Trace trace;
  private final Verdicts verdicts;
  private final List<Shown> steps;
  private final List<Defect> defects = new ArrayList<>();

  Defects(CharterOn charter, Route route, Trace trace, Verdicts verdicts, List<Shown> steps) {
    this.charter = charter;
    this.route = route;
    this.trace = trace;
    this.verdicts = verdicts;
    this.steps = steps;
  }

  List<Defect> all() {
    verdicts.breaches().forEach(this::breach);
    steps.stream().filter(s -> s.verdict() == Verdict.WRONG_BODY).forEach(this::wrongBody);
    findings();
    trace.events().forEach(this::event);
    return defects.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Defect d) -> d.on().orElse(LocalDate.MAX))
                .thenComparing(d -> d.rule().id())
                .thenComparing(Defect::message))
        .toList();
  }

  private void breach(Breach breach) {
    var shown =
        steps.stream().filter(s -> s.step().equals(breach.step())).findFirst().orElseThrow();
    add(
        rule(breach),
        message(breach, shown),
        shown.actual().flatMap(w -> w.first().or(w::last)),
        breach.step(),
        shown.events());
  }

  private static RuleInfo rule(Breach breach) {
    var kind = breach.step().kind();
    boolean decision = breach.other().kind() == DutyKind.DECIDE;
    if (kind == DutyKind.DECIDE && breach.other().kind() == DutyKind.CONSULT) {
      return ConductRules.DECIDED_BEFORE_CONSULTATION_CLOSED;
    }
    if (kind == DutyKind.IMPLEMENT && breach.other().kind() == DutyKind.WINDOW) {
      return ConductRules.IMPLEMENTED_BEFORE_WINDOW_CLOSED;
    }
    if (breach.step().id().startsWith("SI2012-2089-9/")) {
      return ConductRules.KEY_DECISION_WITHOUT_ROUTE;
    }
    if (breach.verdict() == Verdict.LATE && isNotice(kind)) return ConductRules.SHORT_NOTICE;
    if (decision && kind == DutyKind.SCRUTINISE) return ConductRules.SCRUTINY_AFTER_DECISION;
    if (decision && kind == DutyKind.RESPOND) return ConductRules.PLAN_BEFORE_BOARD_OPINION;
    if (decision && kind == DutyKind.DISCUSS) return ConductRules.DISCUSSED_AFTER_DECISION;
    return ConductRules.STEP_OUT_OF_TURN;
  }

  private static boolean isNotice(DutyKind kind) {
    return kind == DutyKind.GIVE_NOTICE || kind == DutyKind.CIRCULATE_PAPERS;
  }

  private static String message(Breach breach, Shown shown) {
    if (breach.step().kind() == DutyKind.SCRUTINISE && breach.other().kind() == DutyKind.DECIDE) {
      var who = shown.step().who().getFirst().name();
      var first = shown.actual().flatMap(Stretch::first);
      return "%s is shown to have considered the matter first %s: %s after the decision of %s. No earlier consideration is shown"
          .formatted(
              who,
              shown.actual().map(Stretch::words).orElse(""),
              first.map(day -> Dates.days(Dates.from(breach.expected(), day))).orElse("some time"),
              Dates.day(breach.expected()));
    }
    return breach.says();
  }

  private void wrongBody(Shown shown) {
    for (var event : shown.events()) {
      var by = event.by().stream().map(a -> charter.nameOf(a.value())).toList();
      var right = shown.step().who().stream().map(d -> d.name()).toList();
      add(
          ConductRules.WRONG_BODY,
          "%s took the decision %s; it is for %s, whose decision is not shown"
              .formatted(
                  String.join(", ", by), Stretch.of(event.on()).words(), String.join(", ", right)),
          day(event),
          shown.step(),
          List.of(event));
    }
  }

  /// How long before the decision the findings of the consultation were public.
  private void findings() {
    var decided = decided();
    var closed =
        steps.stream()
            .filter(s -> s.step().id().endsWith("/closes"))
            .flatMap(s -> s.actual().flatMap(Stretch::first).stream())
            .findFirst();
    if (decided.isEmpty() || closed.isEmpty()) return;
    trace.events().stream()
        .filter(e -> e.kind() == DutyKind.PUBLISH || e.kind() == DutyKind.REPORT)
        .filter(e ->
            day(e).filter(d -> d.isAfter(closed.get()) && d.isBefore(decided.get())).isPresent())
        .forEach(e -> shortly(e, decided.get()));
  }

  private void shortly(Trace.Event event, LocalDate decided) {
    var day = day(event).orElseThrow();
    long before = Dates.from(day, decided);
    if (before >= SHORTLY) return;
    add(
        ConductRules.FINDINGS_SHORTLY_BEFORE_DECISION,
        "%s: %s before the decision of %s. No law fixes how long; whether it was enough is a question of fairness"
            .formatted(capital(event.what()), Dates.days(before), Dates.day(decided)),
        Optional.of(day),
        Optional.empty(),
        List.of(event));
  }

  /// The first day on which everybody who decides is shown to have decided.
  private Optional<LocalDate> decided() {
    return steps.stream()
        .filter(s -> s.step().kind() == DutyKind.DECIDE && s.verdict() != Verdict.NOT_SHOWN)
        .flatMap(s -> s.actual().flatMap(Stretch::last).stream())
        .max(Comparator.naturalOrder());
  }

  private void event(Trace.Event event) {
    if (isReferral(event) && day(event).filter(d -> !d.isBefore(REFERRAL_ENDED)).isPresent()) {
      add(
          ConductRules.STALE_REFERRAL,
          capital(event.what()) + ": the right to refer had ended on 30 January 2024",
          day(event),
          Optional.empty(),
          List.of(event));
    }
    boolean closed = event.open().filter(open -> !open).isPresent();
    if (closed && event.kind() == DutyKind.DECIDE) {
      add(
          ConductRules.PRIVATE_WITHOUT_BASIS,
          "The decision was taken in private (%s), and the trace shows no resolution or notice for that"
              .formatted(Stretch.of(event.on()).words()),
          day(event),
          Optional.empty(),
          List.of(event));
    }
  }

  private static boolean isReferral(Trace.Event event) {
    var what = event.what().toLowerCase(java.util.Locale.ROOT);
    return what.contains("refer")
        && event.towards().stream()
            .anyMatch(
                t -> t.value().toLowerCase(java.util.Locale.ROOT).contains("secretary of state"));
  }

  private static Optional<LocalDate> day(Trace.Event event) {
    var when = Stretch.of(event.on());
    return when.first().or(when::last);
  }

  private void add(
      RuleInfo rule, String message, Optional<LocalDate> on, Step step, List<Trace.Event> events) {
    add(rule, message, on, Optional.of(step), events);
  }

  private void add(
      RuleInfo rule,
      String message,
      Optional<LocalDate> on,
      Optional<Step> step,
      List<Trace.Event> events) {
    var law =
        step.filter(s -> !s.sources().isEmpty())
            .map(s -> s.sources().stream())
            .orElseGet(() -> provisions(rule));
    var facts = events.stream().flatMap(e -> e.sources().stream());
    defects.add(new Defect(rule, message, on, Stream.concat(law, facts).distinct().toList()));
  }

  /// The provisions that a rule rests on, as far as the law pack has them.
  private Stream<Citation> provisions(RuleInfo rule) {
    return rule.provisions().stream()
        .flatMap(id -> charter.law().findProvision(id).stream())
        .filter(p -> !p.inForce().contains(route.about().starts()).no())
        .map(p -> p.citation());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
