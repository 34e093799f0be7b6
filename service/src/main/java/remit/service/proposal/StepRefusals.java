package remit.service.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import remit.core.authority.AuthorityResolver;
import remit.core.authority.Decider;
import remit.core.because.Because;
import remit.core.charter.Post;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.law.DutyKind;
import remit.core.replay.Replay.Shown;
import remit.core.replay.Replay.Verdict;
import remit.core.route.Dates;
import remit.core.route.Doer;
import remit.core.route.Router;
import remit.core.route.Step;
import remit.core.source.Located;
import remit.service.proposal.StepService.Entry;

/// Why something cannot be recorded of a step, with what would mend it.
final class StepRefusals {
  private static final Set<Verdict> BREACHES =
      EnumSet.of(Verdict.LATE, Verdict.EARLY, Verdict.OUT_OF_ORDER, Verdict.WRONG_BODY);

  private final Dossier dossier;
  private final LocalDate today;
  private final Log log;

  StepRefusals(Dossier dossier, LocalDate today) {
    this.dossier = dossier;
    this.today = today;
    this.log = new Log(dossier.events());
  }

  private Optional<Step> step(Entry entry) {
    return dossier.route().find(entry.step());
  }

  private static Because that(String says, String mend) {
    return Because.that(says).mendedBy(mend);
  }

  /// What is wrong with it whatever it says.
  List<Because> ofAnything(Entry entry) {
    var reasons = new ArrayList<Because>();
    if (step(entry).isEmpty()) {
      reasons.add(
          that("the route has no such step", "look at the route again: it may have changed"));
    }
    if (entry.on().isAfter(today)) {
      reasons.add(
          that(
              "%s is in the future".formatted(Dates.day(entry.on())),
              "record it when it has happened"));
    }
    entry.paper().flatMap(Upload::problem).map(Because::that).ifPresent(reasons::add);
    return reasons;
  }

  /// Why a step cannot be recorded as done.
  List<Because> ofDoing(Entry entry) {
    var step = step(entry).orElseThrow();
    if (Progress.isSigned(step)) {
      return List.of(that("it is done when all have signed", "record each signature by itself"));
    }
    var reasons = new ArrayList<>(common(entry, step));
    taker(entry, step).ifPresent(reasons::add);
    if (reasons.isEmpty()) reasons.addAll(authority(entry, step));
    if (reasons.isEmpty()) reasons.addAll(breaches(entry));
    return reasons;
  }

  private List<Because> common(Entry entry, Step step) {
    var reasons = new ArrayList<Because>();
    log.done(step.id())
        .ifPresent(done ->
            reasons.add(
                that(
                    "it is recorded as done on %s".formatted(Dates.day(done.on())),
                    "if that is wrong, correct it first")));
    reasons.addAll(order(step, entry.on()));
    return reasons;
  }

  /// What it waits for and is not taken, or was taken only afterwards.
  List<Because> order(Step step, LocalDate day) {
    var progress = new Progress(dossier.route(), dossier.ground().charter(), log, day);
    var reasons = new ArrayList<Because>();
    for (var id : step.after()) {
      var before = dossier.route().find(id).filter(Step::isSettled);
      if (before.isEmpty()) continue;
      var done = progress.doneOn(id);
      if (done.isPresent() && !done.get().isAfter(day)) continue;
      reasons.add(missing(before.get(), done, progress.runsUntil(id)));
    }
    return reasons;
  }

  private Because missing(Step before, Optional<LocalDate> done, Optional<LocalDate> until) {
    var name = "\"%s\"".formatted(before.what());
    if (done.isPresent()) {
      return that(
          "it waits for %s, which was taken on %s".formatted(name, Dates.day(done.get())),
          "check the two days");
    }
    if (until.isPresent()) {
      return that(
          "it waits for %s, which runs until %s".formatted(name, Dates.day(until.get())),
          "wait until that day is over");
    }
    var because =
        that(
            "it waits for %s, which is not recorded as done".formatted(name),
            "record that step first, if it was taken");
    for (var struck : dossier.route().struck()) {
      if (struck.relief().isPresent() && struck.what().endsWith(before.what())) {
        because =
            because.mendedBy(
                "or state the ground of \"%s\", if it is true".formatted(struck.relief().get()));
      }
    }
    return because;
  }

  /// Who took it must be one of those whom the route has for it.
  private Optional<Because> taker(Entry entry, Step step) {
    if (step.who().isEmpty()) return Optional.empty();
    var ids = step.who().stream().map(Doer::id).toList();
    if (ids.contains(entry.takenBy())) return Optional.empty();
    var names = String.join(" or ", Progress.names(step.who()));
    return Optional.of(
        Because.that(
                "%s may not take this step: it is for %s".formatted(name(entry.takenBy()), names),
                step.because())
            .mendedBy("have %s take it".formatted(names)));
  }

  private String name(String id) {
    return Traces.actor(id, dossier.ground().charter())
        .map(dossier.ground().charter()::nameOf)
        .orElse(id.isEmpty() ? "nobody" : id);
  }

  /// Whether whoever decided could, on the day on which they did.
  private List<Because> authority(Entry entry, Step step) {
    if (step.kind() != DutyKind.DECIDE) return List.of();
    var charter = dossier.ground().charter().on(entry.on());
    var actor = Traces.actor(entry.takenBy(), charter);
    if (actor.isEmpty()) return List.of();
    var question =
        remit.core.authority.Question.of(dossier.question().act().on(entry.on()))
            .forHolders(dossier.question().holders());
    var ruling = new AuthorityResolver(charter).rule(question);
    if (ruling.decider(actor.get()).isPresent()) return List.of();
    if (ruling.kind() == remit.core.authority.Ruling.Kind.UNKNOWN) return List.of();
    boolean urgent =
        ruling.around().urgent().stream().map(Decider::actor).anyMatch(actor.get()::equals);
    if (urgent && states(Router.URGENT_POWER)) return List.of();
    var says = "%s had no authority to decide it on %s";
    return List.of(
        Because.that(
                says.formatted(charter.nameOf(actor.get()), Dates.day(entry.on())),
                ruling.because())
            .mendedBy("have it decided, or ratified, by somebody who may"));
  }

  private boolean states(String relief) {
    return dossier.proposal().process().urgency().containsKey(relief);
  }

  /// What the replay would show that it does not show now.
  private List<Because> breaches(Entry entry) {
    var candidate =
        new Event(
            0,
            entry.step(),
            Event.Kind.DONE,
            0,
            entry.on(),
            Optional.of(entry.takenBy()),
            entry.post(),
            entry.words(),
            Optional.empty(),
            java.util.OptionalLong.empty(),
            Optional.empty(),
            java.time.Instant.EPOCH);
    var with = Stream.concat(log.done().stream(), Stream.of(candidate)).toList();
    var old = new HashSet<String>();
    shown(log.done()).forEach(s -> old.add(s.step().id()));
    return shown(with).stream()
        .filter(s -> !old.contains(s.step().id()))
        .map(s ->
            Because.that(
                    "it would show \"%s\" as %s".formatted(s.step().what(), s.verdict().words()),
                    s.because())
                .mendedBy(
                    "check the day; if it did happen so, keep what shows it as evidence, and ask"
                        + " for advice"))
        .toList();
  }

  private List<Shown> shown(List<Event> events) {
    return Progress.replay(dossier.route(), dossier.ground().charter(), events).steps().stream()
        .filter(s -> BREACHES.contains(s.verdict()))
        .toList();
  }

  /// Why a signature cannot be recorded.
  List<Because> ofSigning(Entry entry) {
    var step = step(entry).orElseThrow();
    if (!Progress.isSigned(step)) {
      return List.of(that("nobody signs this step", "record it as done"));
    }
    var reasons = new ArrayList<>(common(entry, step));
    var signer = step.who().stream().filter(d -> d.id().equals(entry.takenBy())).findFirst();
    if (signer.isEmpty()) {
      taker(entry, step).ifPresent(reasons::add);
      return reasons;
    }
    if (log.signed(step.id()).stream()
        .anyMatch(e -> e.takenBy().filter(entry.takenBy()::equals).isPresent())) {
      reasons.add(
          that(
              "%s has signed already".formatted(signer.get().name()),
              "if that is wrong, correct it first"));
    }
    var posts = posts(dossier, signer.get());
    if (posts.stream().noneMatch(p -> p.id().value().equals(entry.post()))) {
      reasons.add(
          that(
              "%s cannot sign for %s: signing is not passed on"
                  .formatted(name(entry.post()), signer.get().name()),
              posts.isEmpty()
                  ? "name in the charter the post that signs for it"
                  : "one of these signs: " + titles(posts)));
    }
    return reasons;
  }

  private static String titles(Collection<Post> posts) {
    return String.join(", ", posts.stream().map(Post::title).toList());
  }

  static List<Post> posts(Dossier dossier, Doer signer) {
    if (!(signer instanceof Doer.Known(var actor, _))) return List.of();
    var charter = dossier.ground().charter();
    List<PartnerId> partners =
        switch (actor) {
          case Actor.OfPartner(var id) -> List.of(id);
          case Actor.OfBody(var id) ->
              charter.findBody(id).stream()
                  .flatMap(b -> b.of().stream())
                  .map(Located::value)
                  .toList();
          case Actor.OfPost _ -> List.of();
        };
    return charter.posts().stream()
        .filter(p ->
            new Actor.OfPost(p.id()).equals(actor)
                || p.of().stream().map(Located::value).anyMatch(partners::contains))
        .toList();
  }

  /// Why a ground of urgency cannot be stated.
  List<Because> ofUrgency(Entry entry, String relief) {
    if (states(relief)) {
      return List.of(that("its ground is stated already", "look at the proposal's text"));
    }
    var named = StepService.reliefs(dossier.route()).stream().flatMap(s -> s.relief().stream());
    if (named.noneMatch(relief::equals)) {
      return List.of(
          that(
              "the route has no relief or power \"%s\"".formatted(relief),
              "choose one of those that the route names"));
    }
    return List.of();
  }

  /// Why an event cannot be corrected.
  List<Because> ofCorrecting(Entry entry, Optional<Event> wrong) {
    if (wrong.isEmpty()) return List.of(Because.that("there is no such entry"));
    var kind = wrong.get().kind();
    if (kind == Event.Kind.CORRECTED || kind == Event.Kind.REFUSED) {
      return List.of(that("this entry says what was done with another", "leave it"));
    }
    if (kind == Event.Kind.URGENCY) {
      return List.of(
          that("the ground stands in the proposal's text", "change the proposal's text"));
    }
    if (kind == Event.Kind.DONE
        && dossier.route().find(wrong.get().step()).filter(Progress::isSigned).isPresent()) {
      return List.of(
          that("it is done because all have signed", "correct the signature that is wrong"));
    }
    return log.isCorrected(wrong.get())
        ? List.of(Because.that("it was corrected already"))
        : List.of();
  }
}
