package remit.service.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.core.calendar.Counting;
import remit.core.charter.CharterOn;
import remit.core.law.DutyKind;
import remit.core.replay.Replay;
import remit.core.replay.Replayer;
import remit.core.replay.Stretch;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.service.proposal.Standing.Signer;
import remit.service.proposal.Standing.Status;

/// Where the steps of a route stand on a day.
final class Progress {
  private static final Set<DutyKind> SIGNED = EnumSet.of(DutyKind.SIGN, DutyKind.RATIFY);
  private static final Set<DutyKind> PASSES = EnumSet.of(DutyKind.WINDOW, DutyKind.AWAIT);

  private final Route route;
  private final Log log;
  private final LocalDate today;
  private final Map<String, LocalDate> done = new LinkedHashMap<>();
  private final Map<String, LocalDate> running = new LinkedHashMap<>();

  /// @param charter on the day of the route
  Progress(Route route, CharterOn charter, Log log, LocalDate today) {
    this.route = route;
    this.log = log;
    this.today = today;
    log.done().forEach(e -> done.put(e.step(), e.on()));
    replay(route, charter, log.done()).steps().forEach(this::window);
  }

  static Replay replay(Route route, CharterOn charter, List<Event> events) {
    var trace = Traces.of(route.about().proposal(), route, charter, events);
    return new Replayer(charter, Counting.official()).replay(route, trace);
  }

  /// A window passes by itself: its last day follows from what opened it.
  private void window(Replay.Shown shown) {
    var step = shown.step();
    if (step.kind() != DutyKind.WINDOW || done.containsKey(step.id())) return;
    shown
        .actual()
        .flatMap(Stretch::last)
        .ifPresent(last -> (last.isBefore(today) ? done : running).put(step.id(), last));
  }

  List<Standing> steps() {
    return route.steps().stream().map(this::standing).toList();
  }

  Optional<LocalDate> doneOn(String step) {
    return Optional.ofNullable(done.get(step));
  }

  /// The last day of a window that is open.
  Optional<LocalDate> runsUntil(String step) {
    return Optional.ofNullable(running.get(step));
  }

  private Standing standing(Step step) {
    var waits = waitsFor(step);
    return new Standing(
        step, status(step, waits), doneOn(step.id()), waits, log.of(step.id()), signers(step));
  }

  private Status status(Step step, List<Step> waits) {
    if (done.containsKey(step.id())) return Status.DONE;
    if (running.containsKey(step.id())) return Status.RUNNING;
    if (!step.isSettled()) return Status.MAY_NOT_APPLY;
    if (step.timing().latest().filter(today::isAfter).isPresent()) return Status.LATE;
    if (!waits.isEmpty()) return Status.WAITING;
    if (PASSES.contains(step.kind())) return Status.RUNNING;
    return today.isBefore(step.earliest()) ? Status.WAITING : Status.DUE;
  }

  /// The steps that it waits for and that are not taken. What may not apply holds nothing up: that
  /// it does apply would be for whoever knows it to record.
  List<Step> waitsFor(Step step) {
    var waits = new ArrayList<Step>();
    for (var id : step.after()) {
      route.find(id).filter(s -> s.isSettled() && !done.containsKey(id)).ifPresent(waits::add);
    }
    return waits;
  }

  static boolean isSigned(Step step) {
    return SIGNED.contains(step.kind());
  }

  List<Signer> signers(Step step) {
    if (!isSigned(step)) return List.of();
    var signed = log.signed(step.id());
    boolean late = step.timing().latest().filter(today::isAfter).isPresent();
    var signers = new ArrayList<Signer>();
    for (var doer : step.who()) {
      var event =
          signed.stream()
              .filter(e -> e.takenBy().filter(doer.id()::equals).isPresent())
              .findFirst();
      signers.add(new Signer(doer, event, late && event.isEmpty()));
    }
    return signers;
  }

  static List<String> names(List<Doer> doers) {
    return doers.stream().map(Doer::name).toList();
  }
}
