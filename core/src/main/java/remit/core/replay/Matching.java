package remit.core.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.law.DutyKind;
import remit.core.proposal.Trace;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.source.Located;

/// Finds the step that each event answers: the one that its author names, else one of the same kind
/// by the same body on the same object. Where nothing tells several steps apart, the event stays
/// unmatched: to call a step met on a guess would be worse than to call it not shown.
final class Matching {
  /// Kinds of which one body has many steps on one matter: there the words must meet as well.
  private static final Set<DutyKind> MANIFOLD =
      EnumSet.of(
          DutyKind.ASSESS,
          DutyKind.ASSURE,
          DutyKind.CONSIDER,
          DutyKind.NOTIFY,
          DutyKind.PUBLISH,
          DutyKind.REPORT,
          DutyKind.RECORD,
          DutyKind.GIVE_NOTICE,
          DutyKind.CIRCULATE_PAPERS);

  private static final int SHORTEST_TELLING_WORD = 5;

  private final Route route;
  private final CharterOn charter;
  private final Map<String, List<Trace.Event>> events = new LinkedHashMap<>();
  private final Map<String, List<Trace.Event>> byOthers = new LinkedHashMap<>();
  private final List<Trace.Event> unmatched = new ArrayList<>();

  Matching(Route route, CharterOn charter, Trace trace) {
    this.route = route;
    this.charter = charter;
    trace.events().forEach(this::match);
  }

  /// The events that answer a step.
  List<Trace.Event> of(Step step) {
    return events.getOrDefault(step.id(), List.of());
  }

  /// Events that would answer a step, had the right body taken it.
  List<Trace.Event> byOthers(Step step) {
    return byOthers.getOrDefault(step.id(), List.of());
  }

  List<Trace.Event> unmatched() {
    return List.copyOf(unmatched);
  }

  private void match(Trace.Event event) {
    var steps = named(event);
    if (steps.isEmpty()) steps = found(event);
    if (steps.isEmpty()) steps = misplaced(event);
    else steps.forEach(s -> events.computeIfAbsent(s.id(), _ -> new ArrayList<>()).add(event));
    if (steps.isEmpty()) unmatched.add(event);
  }

  /// The steps that the author says it answers: by the whole identifier, or by the duty's name.
  private List<Step> named(Trace.Event event) {
    return event.object().stream()
        .flatMap(name -> route.steps().stream().filter(s -> isNamed(s, name)))
        .toList();
  }

  private static boolean isNamed(Step step, String name) {
    var key = step.id().replaceFirst("@.*$", "").replaceFirst("/closes$", "");
    return step.id().equals(name) || key.equals(name) || key.endsWith("/" + name);
  }

  /// Steps of its kind by its body; of several the one whose words meet the event's best. A
  /// consultation answers its opening and its closing.
  private List<Step> found(Trace.Event event) {
    var able =
        route.steps().stream()
            .filter(s -> s.kind() == event.kind() && isBy(s, event) && isTowards(s, event))
            .toList();
    var best = able.stream().mapToInt(s -> common(s, event)).max().orElse(0);
    if (MANIFOLD.contains(event.kind()) && best == 0) return List.of();
    var top = able.stream().filter(s -> common(s, event) == best).toList();
    long keys =
        top.stream()
            .map(s -> s.id().replaceFirst("@.*$", "").replaceFirst("/closes$", ""))
            .distinct()
            .count();
    return keys > 1 ? List.of() : top;
  }

  /// A decision, or a discussion, that some other body took: it answers the step by the wrong body.
  private List<Step> misplaced(Trace.Event event) {
    if (event.kind() != DutyKind.DECIDE || event.by().isEmpty()) return List.of();
    var steps = route.steps().stream().filter(s -> s.kind() == DutyKind.DECIDE).toList();
    steps.forEach(s -> byOthers.computeIfAbsent(s.id(), _ -> new ArrayList<>()).add(event));
    return steps;
  }

  private boolean isBy(Step step, Trace.Event event) {
    boolean known =
        event.by().stream().anyMatch(a -> step.who().stream().anyMatch(d -> isSame(d, a.value())));
    boolean outside =
        event.byOthers().stream()
            .anyMatch(w -> step.who().stream().anyMatch(d -> isCalled(d, w.value())));
    return known || outside;
  }

  /// The same actor; or a partner and a body that acts for it alone.
  private boolean isSame(Doer doer, Actor actor) {
    if (!(doer instanceof Doer.Known(var known, _))) return false;
    return known.equals(actor)
        || (isPartner(known) != isPartner(actor) && partners(known).equals(partners(actor)));
  }

  private static boolean isPartner(Actor actor) {
    return actor instanceof Actor.OfPartner;
  }

  private List<PartnerId> partners(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner(var id) -> List.of(id);
      case Actor.OfBody(var id) ->
          charter
              .findBody(id)
              .map(b -> b.of().stream().map(Located::value).toList())
              .orElse(List.of());
      case Actor.OfPost(var id) ->
          charter
              .findPost(id)
              .map(p -> p.of().stream().map(Located::value).toList())
              .orElse(List.of());
    };
  }

  private static boolean isCalled(Doer doer, String words) {
    var said = words.toLowerCase(Locale.ROOT);
    var name = doer.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return said.contains(name) || doer.id().equals(said);
  }

  /// An event that says towards whom it was answers only a step that is towards the same.
  private boolean isTowards(Step step, Trace.Event event) {
    if (event.kind() != DutyKind.CONSULT || event.towards().isEmpty()) return true;
    return event.towards().stream()
        .anyMatch(t ->
            step.where().stream()
                .anyMatch(d -> d.id().equals(t.value()) || isCalled(d, t.value())));
  }

  private static int common(Step step, Trace.Event event) {
    var words = telling(step.what());
    words.retainAll(telling(event.what()));
    return words.size();
  }

  private static Set<String> telling(String text) {
    var words = new TreeSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (word.length() >= SHORTEST_TELLING_WORD) words.add(word);
    }
    return words;
  }

  /// The days in which the step was taken: from the first day of the earliest event to the last day
  /// of the latest; for an opening the first day, for a closing the last.
  Optional<Stretch> when(Step step) {
    var stretches = of(step).stream().map(e -> Stretch.of(e.on())).toList();
    if (stretches.isEmpty()) return Optional.empty();
    if (step.kind() == DutyKind.CONSULT) {
      boolean closes = step.id().endsWith("/closes");
      var ends =
          stretches.stream()
              .flatMap(s -> (closes ? s.last() : s.first()).stream())
              .min(closes ? Comparator.reverseOrder() : Comparator.naturalOrder());
      return ends.map(Stretch::on);
    }
    return Optional.of(earliest(stretches));
  }

  /// The event that can have come first: the others repeat it.
  private static Stretch earliest(List<Stretch> stretches) {
    return stretches.stream()
        .min(
            Comparator.comparing(
                (Stretch s) -> s.last().or(s::first).orElse(java.time.LocalDate.MAX)))
        .orElseThrow();
  }
}
