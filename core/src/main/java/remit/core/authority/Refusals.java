package remit.core.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Why nobody, or not the one asked about, may act, as near as the charter comes to it.
final class Refusals {
  /// No more chains than this are shown for a holder.
  private static final int NEAREST = 3;

  private final Register register;
  private final Explainer explainer;

  Refusals(Register register, Explainer explainer) {
    this.register = register;
    this.explainer = explainer;
  }

  /// One refusal for each holder without, by holder.
  List<Refusal> of(Case asked, Case.Filled filled) {
    var refusals = new TreeMap<PartnerId, Refusal>();
    for (int i = 0; i < filled.graphs().size(); i++) {
      var graph = filled.graphs().get(i);
      var spread = filled.spreads().get(i);
      boolean some = spread.all().keySet().stream().anyMatch(asked::isAskedAbout);
      if (some) continue;
      refusals.putIfAbsent(graph.unit().holder(), refusal(asked, graph, spread, filled.filling()));
    }
    return List.copyOf(refusals.values());
  }

  private Refusal refusal(Case asked, UnitGraph graph, Spread spread, Filling filling) {
    var holder = graph.unit().holder();
    var from = new ArrayList<Because>();
    from.add(graph.unit().because().get());
    if (graph.reserved().isKept() || graph.reserved().inPerson()) {
      from.add(graph.reserved().because(register, graph.unit()));
      from.addAll(keepers(graph, spread));
    }
    if (asked.question().about().isEmpty()) from.addAll(organs(graph, spread, filling));
    asked.question().about().ifPresent(a -> from.addAll(nothingGiven(asked, graph, spread, a)));
    var who = asked.question().about().map(register::name).orElse("nobody");
    var title = graph.unit().function().title();
    var says =
        asked.question().about().isPresent()
            ? "%s may not decide `%s` for %s".formatted(who, title, register.name(holder))
            : "nobody may decide `%s` for %s".formatted(title, register.name(holder));
    return new Refusal(holder, Because.that(says, from), nearest(asked, graph, spread, filling));
  }

  /// Why the holder's own organ does not act.
  private List<Because> organs(UnitGraph graph, Spread spread, Filling filling) {
    var reasons = new ArrayList<Because>();
    for (var root : graph.roots()) {
      if (!root.isIt().in(filling)) continue;
      if (root.actor() instanceof Actor.OfPartner) {
        reasons.add(missing(graph, root.actor()));
      } else if (spread.displacedBy(root.actor()).isPresent()) {
        reasons.add(displaced(root.actor(), spread.displacedBy(root.actor()).get()));
      } else {
        register.body(root.actor()).flatMap(this::asleep).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  /// Why those to whom it is reserved do not act.
  private List<Because> keepers(UnitGraph graph, Spread spread) {
    var reasons = new ArrayList<Because>();
    for (var keeper : graph.reserved().keepers().keySet()) {
      if (spread.all().containsKey(keeper)) continue;
      reasons.add(
          Because.given(
                  register.place(keeper),
                  "%s does not act: it has no authority of its own on the day"
                      .formatted(register.name(keeper)))
              .mendedBy(
                  "reserving it to somebody who acts for %s"
                      .formatted(register.name(graph.unit().holder()))));
    }
    return reasons;
  }

  private Because missing(UnitGraph graph, Actor holder) {
    var kinds = register.organs().kinds(graph.unit().holder(), graph.unit().functionClass());
    var words = kinds.stream().map(k -> k.value()).toList();
    var gone =
        register.bodiesOf(graph.unit().holder()).stream()
            .filter(b -> kinds.contains(b.kind().value()))
            .findFirst();
    var says =
        gone.map(b ->
                "%s is not there on %s: it is in force %s"
                    .formatted(b.name(), register.charter().day(), b.inForce()))
            .orElse(
                "the charter names no %s of %s"
                    .formatted(
                        words.isEmpty() ? "body" : String.join(" or ", words),
                        register.name(holder)));
    return Because.given(gone.map(Body::place).orElse(register.place(holder)), says)
        .mendedBy(
            "entering the %s of %s"
                .formatted(words.isEmpty() ? "body" : words.getFirst(), register.name(holder)));
  }

  private Because displaced(Actor giver, Trial gift) {
    return Because.given(
            gift.delegation().place(),
            "%s gave it to %s and kept nothing"
                .formatted(register.name(giver), register.name(gift.to())))
        .mendedBy("a decision by %s".formatted(register.name(gift.to())));
  }

  private Optional<Because> asleep(Body body) {
    var says =
        switch (body.status()) {
          case ACTIVE -> Optional.<String>empty();
          case DORMANT -> Optional.of("%s is dormant".formatted(body.name()));
          case SHADOW ->
              Optional.of("%s meets as a shadow: it is not set up in law".formatted(body.name()));
        };
    return says.map(s -> Because.given(body.place(), s).mendedBy("calling it, or setting it up"));
  }

  /// Where nothing was ever given to the one asked about.
  private List<Because> nothingGiven(Case asked, UnitGraph graph, Spread spread, Actor about) {
    var reasons = new ArrayList<Because>();
    var displaced = spread.displacedBy(about);
    if (displaced.isPresent()) {
      reasons.add(displaced(about, displaced.get()));
      return reasons;
    }
    boolean offered =
        graph.broken().stream().anyMatch(t -> asked.isAskedAbout(t.to()))
            || graph.trials().anyMatch(t -> asked.isAskedAbout(t.to()));
    register.body(about).flatMap(this::asleep).ifPresent(reasons::add);
    if (!offered && !isRoot(graph, about)) {
      reasons.add(
          Because.given(
                  register.place(about),
                  "the charter gives %s nothing that includes `%s`"
                      .formatted(register.name(about), graph.unit().function().title()))
              .mendedBy("a delegation that the law permits, or a decision by whoever may decide"));
    }
    return reasons;
  }

  private static boolean isRoot(UnitGraph graph, Actor actor) {
    return graph.roots().stream().anyMatch(r -> r.actor().equals(actor));
  }

  /// The chains that come nearest: those whose last link fails least, to the one asked about where
  /// there are any.
  private List<Refusal.Broken> nearest(
      Case asked, UnitGraph graph, Spread spread, Filling filling) {
    var tried = new ArrayList<Trial>(graph.broken());
    graph.trials().filter(t -> !t.good().in(filling)).forEach(tried::add);
    var mine = tried.stream().filter(t -> asked.isAskedAbout(t.to())).toList();
    boolean about = asked.question().about().isPresent();
    var worth =
        (about && !mine.isEmpty() ? mine : tried)
            .stream()
                .filter(t -> spread.givers().containsKey(t.from()))
                .filter(t -> about && !mine.isEmpty() || t.checks().getFirst().holds().possible())
                .sorted(
                    Comparator.<Trial>comparingLong(t -> failures(t, filling))
                        .thenComparing(Trial.ORDER))
                .limit(NEAREST)
                .toList();
    var broken = new ArrayList<Refusal.Broken>();
    for (var trial : worth) {
      broken.add(broken(graph, spread, trial, filling));
    }
    if (broken.size() < NEAREST) broken.addAll(withoutLeave(asked, graph, spread, filling));
    return broken.stream().limit(NEAREST).toList();
  }

  private static long failures(Trial trial, Filling filling) {
    return trial.checks().stream().filter(c -> !c.holds().in(filling)).count();
  }

  private Refusal.Broken broken(UnitGraph graph, Spread spread, Trial trial, Filling filling) {
    var path = spread.givers().getOrDefault(trial.from(), new Spread.Path(trial.from(), List.of()));
    var failing =
        trial.checks().stream()
            .filter(c -> !c.holds().in(filling))
            .map(c -> c.broken().get())
            .toList();
    var gave =
        "%s gave it to %s, but ".formatted(register.name(trial.from()), register.name(trial.to()));
    var because =
        failing.isEmpty()
            ? Because.given(trial.delegation().place(), gave + "it cannot be received")
                .mendedBy("naming the body that acts for " + register.name(trial.to()))
            : new Because(
                gave + failing.getFirst().says(),
                failing.getFirst().ground(),
                failing.subList(1, failing.size()),
                failing.getFirst().mends());
    return new Refusal.Broken(explainer.chain(graph, path, filling), trial.to(), because);
  }

  /// Links from somebody who has it without leave to pass it on.
  private List<Refusal.Broken> withoutLeave(
      Case asked, UnitGraph graph, Spread spread, Filling filling) {
    var broken = new ArrayList<Refusal.Broken>();
    graph
        .trials()
        .filter(t -> t.good().in(filling) && !t.passable().in(filling))
        .filter(t -> spread.givers().containsKey(t.from()))
        .forEach(t -> {
          for (var further : register.givenBy(t.to())) {
            var to = further.to().value();
            if (!asked.isAskedAbout(to)
                || further.scope().what().stream()
                    .noneMatch(w -> graph.unit().wider().contains(w.value()))) {
              continue;
            }
            var path = spread.givers().get(t.from());
            if (path == null) continue;
            broken.add(
                new Refusal.Broken(
                    explainer.chain(graph, path.then(t), filling),
                    to,
                    Because.given(
                            further.place(),
                            "%s gave it on to %s without leave to pass it on"
                                .formatted(register.name(t.to()), register.name(to)))
                        .mendedBy("leave to pass it on, from whoever gave it")));
          }
        });
    return broken;
  }
}
