package remit.service.proposal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import remit.core.because.Because;
import remit.core.replay.Replay;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.service.database.Database;

/// What is recorded of the steps of proposals. Whoever records holds the proposal meanwhile, so
/// that of two who record the same step one sees that the other has.
public final class StepService {
  private final Database database;
  private final ProposalStore proposals;
  private final EventStore events;
  private final ProposalService service;
  private final InstantSource clock;

  /// What came of recording.
  public sealed interface Recording {
    /// @param event its number
    record Recorded(long event) implements Recording {}

    /// Nothing was recorded, but that it was refused.
    record Refused(List<Because> reasons) implements Recording {
      public Refused {
        reasons = List.copyOf(reasons);
      }

      static Refused of(String says) {
        return new Refused(List.of(Because.that(says)));
      }
    }
  }

  /// What somebody wants to record.
  ///
  /// @param step its identifier in the route
  /// @param on the day on which it happened
  /// @param takenBy the identifier of who took it or signed, of those whom the route has for it
  /// @param post who records it; for a signature, the post that signed
  /// @param words what happened, 1 to 4000 characters
  public record Entry(
      String step,
      LocalDate on,
      String takenBy,
      String post,
      String words,
      Optional<Upload> paper) {
    static final int LONGEST = 4000;
  }

  public StepService(Database database, ProposalService service, InstantSource clock) {
    this.database = database;
    this.proposals = new ProposalStore(database.sql());
    this.events = new EventStore(database.sql());
    this.service = service;
    this.clock = clock;
  }

  /// Keeps a paper or a remark with a step; it is not said to be done.
  public Recording evidence(long proposal, Entry entry, LocalDate today) {
    return held(
        proposal,
        entry,
        today,
        (dossier, refusals) -> {
          var reasons = refusals.ofAnything(entry);
          return reasons.isEmpty()
              ? recorded(dossier, entry, Event.Kind.EVIDENCE)
              : new Recording.Refused(reasons);
        });
  }

  /// Records a step as taken. It is refused where a step that it waits for is not, where whoever
  /// took it may not, or where the evidence would show a breach; the refusal is recorded.
  public Recording done(long proposal, Entry entry, LocalDate today) {
    return held(
        proposal,
        entry,
        today,
        (dossier, refusals) -> {
          var wrong = refusals.ofAnything(entry);
          if (!wrong.isEmpty()) return new Recording.Refused(wrong);
          var reasons = refusals.ofDoing(entry);
          return reasons.isEmpty()
              ? recorded(dossier, entry, Event.Kind.DONE)
              : refused(dossier, entry, reasons);
        });
  }

  /// Records that one of those who must sign has. The step is done when the last one has.
  public Recording sign(long proposal, Entry entry, LocalDate today) {
    return held(
        proposal,
        entry,
        today,
        (dossier, refusals) -> {
          var wrong = refusals.ofAnything(entry);
          if (!wrong.isEmpty()) return new Recording.Refused(wrong);
          var reasons = refusals.ofSigning(entry);
          if (!reasons.isEmpty()) return refused(dossier, entry, reasons);
          var recorded = recorded(dossier, entry, Event.Kind.SIGNED);
          var step = dossier.standing(entry.step()).orElseThrow();
          long before = step.signers().stream().filter(s -> s.signed().isPresent()).count();
          if (before + 1 == step.signers().size()) completed(dossier, entry);
          return recorded;
        });
  }

  private void completed(Dossier dossier, Entry entry) {
    var day =
        new Log(dossier.events())
            .signed(entry.step()).stream()
                .map(Event::on)
                .reduce(entry.on(), (a, b) -> a.isAfter(b) ? a : b);
    var all =
        new Entry(
            entry.step(),
            day,
            entry.takenBy(),
            entry.post(),
            "the last one has signed",
            Optional.empty());
    recorded(dossier, all, Event.Kind.DONE);
  }

  /// States the ground of a relief or an urgent power that the route names, and computes the route
  /// again: the steps that the relief takes away are gone from it, those that it brings are there.
  ///
  /// @param relief as the route names it
  /// @param reason why the ground is true, 1 to 4000 characters
  public Recording urgency(
      long proposal, String relief, String reason, String post, LocalDate today) {
    var entry = new Entry(Event.WHOLE, today, "", post, reason, Optional.empty());
    return held(
        proposal,
        entry,
        today,
        (dossier, refusals) -> {
          var reasons = refusals.ofUrgency(entry, relief);
          if (!reasons.isEmpty()) return new Recording.Refused(reasons);
          long id =
              events.add(
                  dossier.head().id(),
                  event(
                      dossier,
                      entry,
                      Event.Kind.URGENCY,
                      Optional.of(relief),
                      OptionalLong.empty()),
                  Optional.empty());
          service.urgency(dossier.head(), relief, reason, post, today);
          return new Recording.Recorded(id);
        });
  }

  /// Says that an event that was recorded is a mistake: it no longer counts, and stays to be seen.
  ///
  /// @param why 1 to 4000 characters
  public Recording correct(long proposal, long event, String why, String post, LocalDate today) {
    var entry = new Entry(Event.WHOLE, today, "", post, why, Optional.empty());
    return held(
        proposal,
        entry,
        today,
        (dossier, refusals) -> {
          var log = new Log(dossier.events());
          var wrong = log.find(event);
          var reasons = refusals.ofCorrecting(entry, wrong);
          if (!reasons.isEmpty()) return new Recording.Refused(reasons);
          var of = new Entry(wrong.orElseThrow().step(), today, "", post, why, Optional.empty());
          if (wrong.get().kind() == Event.Kind.SIGNED) {
            log.done(of.step()).ifPresent(done -> corrected(dossier, of, done.id()));
          }
          return corrected(dossier, of, event);
        });
  }

  private Recording corrected(Dossier dossier, Entry entry, long event) {
    var correction =
        event(dossier, entry, Event.Kind.CORRECTED, Optional.empty(), OptionalLong.of(event));
    return new Recording.Recorded(events.add(dossier.head().id(), correction, Optional.empty()));
  }

  private Recording held(
      long proposal,
      Entry entry,
      LocalDate today,
      BiFunction<Dossier, StepRefusals, Recording> work) {
    if (entry.words().isBlank() || entry.words().length() > Entry.LONGEST) {
      return Recording.Refused.of(
          "say what happened, in 1 to %,d characters".formatted(Entry.LONGEST));
    }
    return database.inTransaction(() -> {
      var head = proposals.lock(proposal);
      if (head.isEmpty()) return Recording.Refused.of("there is no such proposal");
      if (head.get().status() != Head.Status.SUBMITTED) {
        return Recording.Refused.of(
            "the proposal is %s: steps are recorded once it is submitted"
                .formatted(head.get().status().word()));
      }
      var dossier = service.dossier(head.get(), today);
      return work.apply(dossier, new StepRefusals(dossier, today));
    });
  }

  private Recording recorded(Dossier dossier, Entry entry, Event.Kind kind) {
    var event = event(dossier, entry, kind, Optional.empty(), OptionalLong.empty());
    return new Recording.Recorded(events.add(dossier.head().id(), event, entry.paper()));
  }

  /// Keeps who wanted to record what, and why it was refused.
  private Recording refused(Dossier dossier, Entry entry, List<Because> reasons) {
    var says = String.join("; ", reasons.stream().map(Because::says).toList());
    var words = says.length() <= Entry.LONGEST ? says : says.substring(0, Entry.LONGEST);
    var attempt =
        new Entry(entry.step(), entry.on(), entry.takenBy(), entry.post(), words, Optional.empty());
    recorded(dossier, attempt, Event.Kind.REFUSED);
    return new Recording.Refused(reasons);
  }

  private Event event(
      Dossier dossier,
      Entry entry,
      Event.Kind kind,
      Optional<String> relief,
      OptionalLong corrects) {
    return new Event(
        0,
        entry.step(),
        kind,
        new Log(dossier.events()).round(entry.step()),
        entry.on(),
        Optional.of(entry.takenBy()).filter(by -> !by.isEmpty()),
        entry.post(),
        entry.words().strip(),
        relief,
        corrects,
        Optional.empty(),
        clock.instant());
  }

  /// The bytes of a paper that is kept with a step.
  public Optional<byte[]> paper(long proposal, long event) {
    return events.paper(proposal, event);
  }

  /// What is recorded, held against the route.
  public static Replay replay(Dossier dossier) {
    return Progress.replay(
        dossier.route(), dossier.ground().charter(), new Log(dossier.events()).done());
  }

  /// Who may sign a step for one of its signers: the posts of that organisation, or of those whose
  /// body it is.
  public static List<String> posts(Dossier dossier, Doer signer) {
    return StepRefusals.posts(dossier, signer).stream().map(p -> p.id().value()).toList();
  }

  /// The reliefs and powers whose ground can be stated.
  public static List<Route.Struck> reliefs(Route route) {
    return route.struck().stream().filter(s -> s.relief().isPresent()).toList();
  }
}
