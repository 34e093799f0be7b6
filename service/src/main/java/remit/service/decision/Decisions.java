package remit.service.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import remit.core.authority.Question;
import remit.core.because.Because;
import remit.core.because.BecauseJson;
import remit.core.calendar.Counting;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.decision.CallIn;
import remit.core.decision.Competence;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.law.DutyKind;
import remit.service.database.Database;
import remit.service.meeting.Item;
import remit.service.meeting.ItemId;
import remit.service.meeting.Matters;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.service.meeting.Vote;
import remit.service.meeting.Votes;
import remit.service.record.Entries;
import remit.service.system.Systems;

/// Records decisions and keeps the register. Nothing is recorded as decided by a body that may not
/// decide it, without a vote that carried it, or before the steps that have to come first.
public final class Decisions {
  private static final int MOST_LISTED = 500;

  private final Database database;
  private final DecisionStore store;
  private final Systems systems;
  private final Meetings meetings;
  private final Votes votes;
  private final Matters matters;
  private final DecisionEntries entries;
  private final Counting counting = Counting.official();
  private final InstantSource clock;

  public Decisions(
      Database database,
      Systems systems,
      Meetings meetings,
      Votes votes,
      Matters matters,
      Entries entries,
      InstantSource clock) {
    this.database = database;
    this.store = new DecisionStore(database.sql());
    this.systems = systems;
    this.meetings = meetings;
    this.votes = votes;
    this.matters = matters;
    this.entries = new DecisionEntries(entries);
    this.clock = clock;
  }

  public Optional<Decision> find(DecisionId id) {
    return store.find(id);
  }

  /// The register of a system, the last first.
  ///
  /// @param before only decisions with smaller numbers, for reading on; `Long.MAX_VALUE` begins
  /// @param most 1 to 500
  public List<Decision> register(String system, long before, int most) {
    return store.register(system, Math.clamp(most, 1, MOST_LISTED), before);
  }

  public List<Decision> ofBody(String system, BodyId body) {
    return store.ofBody(system, body, MOST_LISTED);
  }

  public List<Decision> onProposal(long proposal) {
    return store.onProposal(proposal);
  }

  /// What each body decided on an item, the first recorded first.
  public List<Decision> onItem(ItemId item) {
    return store.onItem(item);
  }

  public List<CallInRequest> callIns(DecisionId decision) {
    return store.callIns(decision);
  }

  public List<Action> actions(DecisionId decision) {
    return store.actions(decision);
  }

  /// Asks whether the body could decide a proposal on a day, before anybody meets.
  public Optional<Competence> competence(String system, long proposal, BodyId body, LocalDate day) {
    return systems
        .on(system, day)
        .flatMap(on ->
            matters
                .proposal(proposal, on.charter())
                .map(p -> {
                  var authority = new Authority(on.charter());
                  return authority.competence(authority.about(p), body);
                }));
  }

  /// Records a decision and publishes it, or refuses with reasons.
  ///
  /// @param by the post that records it
  public Recording record(NewDecision decision, String by) {
    return database.inTransaction(() -> {
      var problem = WordsCheck.problem(decision);
      if (problem.isPresent()) return refused(problem.get());
      var item = decision.item().flatMap(meetings::item);
      if (item.isEmpty() && decision.item().isPresent()) return refused("there is no such item");
      var meeting = item.flatMap(i -> meetings.find(i.meeting()));
      var day = meeting.map(Meeting::day).orElseGet(this::today);
      var on = systems.on(decision.system(), day);
      if (on.isEmpty()) return refused("no charter governs this system on " + day);
      var body = on.get().charter().findBody(decision.body());
      if (body.isEmpty()) {
        return refused("the charter of %s has no body `%s`".formatted(day, decision.body()));
      }
      var setting = new Setting(decision, item, meeting, day, on.get().charter(), body.get());
      return notAsItWas(setting).orElseGet(() -> checked(setting, by));
    });
  }

  /// A decision and what surrounds it.
  record Setting(
      NewDecision decision,
      Optional<Item> item,
      Optional<Meeting> meeting,
      LocalDate day,
      CharterOn charter,
      Body body) {
    Optional<Long> proposal() {
      return item.flatMap(Item::proposal);
    }
  }

  private static Recording refused(String says) {
    return new Recording.Refused(Because.that(says));
  }

  /// Whether meeting, vote and kind of decision go together.
  private Optional<Recording> notAsItWas(Setting setting) {
    var decision = setting.decision();
    if (setting.meeting().filter(m -> !m.bodies().contains(decision.body())).isPresent()) {
      return Optional.of(refused("the meeting is not of `" + decision.body() + "`"));
    }
    if (setting.item().isPresent()
        && store.onItem(setting.item().get().id()).stream()
            .anyMatch(d -> d.body().equals(decision.body()))) {
      return Optional.of(refused("the body's decision on this item is recorded already"));
    }
    return switch (decision.kind()) {
      case TAKEN -> notVoted(setting, "carried");
      case NOT_CARRIED -> notVoted(setting, "lost");
      case NOTED, DEFERRED -> Optional.empty();
    };
  }

  private Optional<Recording> notVoted(Setting setting, String outcome) {
    var decision = setting.decision();
    boolean alone = setting.charter().seats(setting.body()).size() == 1;
    if (decision.vote().isEmpty() && alone) return Optional.empty();
    var vote = decision.vote().flatMap(votes::find);
    var result = vote.flatMap(Vote::result);
    if (vote.isEmpty() || result.isEmpty()) {
      return Optional.of(
          new Recording.Refused(
              Because.that("there is no vote of the body on it that has closed")
                  .mendedBy("a vote on the motion")));
    }
    var moved = votes.motion(vote.get().motion()).orElseThrow();
    boolean other =
        !moved.body().equals(decision.body()) || !decision.item().equals(Optional.of(moved.item()));
    if (other) return Optional.of(refused("the vote is of another body or on another item"));
    return result.get().outcome().equals(outcome)
        ? Optional.empty()
        : Optional.of(refused("the vote came out as: " + result.get().outcome()));
  }

  private Recording checked(Setting setting, String by) {
    var question = question(setting);
    if (setting.decision().kind() != Kind.TAKEN) {
      var needed = question.map(q -> new Authority(setting.charter()).needed(q));
      return write(
          setting, List.of(), needed.orElse(List.of()), Because.that("nothing is decided"), by);
    }
    if (question.isEmpty()) {
      return new Recording.Refused(
          Because.that("what is decided is not said in terms of functions")
              .mendedBy("the function that is exercised, or the proposal that is decided"));
    }
    var authority = new Authority(setting.charter());
    var competence = authority.competence(question.get(), setting.body().id());
    var no = Authority.refusal(competence, setting.body().name());
    if (no.isPresent()) return new Recording.Refused(no.get());
    var early =
        setting
            .proposal()
            .map(p -> matters.outstanding(p, setting.body().id(), setting.day()))
            .orElse(List.of());
    if (!early.isEmpty()) {
      var reasons = early.stream().map(Because::that).toList();
      return new Recording.Refused(
          Because.that("steps that have to come before the decision have not been taken", reasons)
              .mendedBy("taking them, or deferring the matter until they are taken"));
    }
    var binds = competence instanceof Competence.May may ? may.binds() : List.<PartnerId>of();
    return write(setting, binds, authority.needed(question.get()), competence.because(), by);
  }

  private Optional<Question> question(Setting setting) {
    var proposal = setting.proposal().flatMap(p -> matters.proposal(p, setting.charter()));
    return proposal
        .map(new Authority(setting.charter())::about)
        .or(() -> setting.decision().act().map(act -> Authority.about(act.on(setting.day()))));
  }

  private Recording write(
      Setting setting, List<PartnerId> binds, List<PartnerId> needed, Because because, String by) {
    var now = clock.instant();
    var decision = setting.decision();
    boolean open = decision.kind() == Kind.TAKEN && decision.urgentBecause().isEmpty();
    var window =
        open
            ? CallIn.of(setting.charter(), setting.body(), day(now), counting)
                .flatMap(CallIn::lastDay)
            : Optional.<LocalDate>empty();
    long entry = entries.decision(setting, because, now);
    var id =
        store.add(
            new Decision(
                new DecisionId(0),
                decision.system(),
                decision.body(),
                decision.item(),
                setting.proposal(),
                decision.vote(),
                decision.kind(),
                decision.words(),
                ids(binds),
                ids(needed),
                decision.commits(),
                decision.deferral(),
                BecauseJson.of(because).write(),
                setting.day(),
                now,
                entry,
                window,
                decision.urgentBecause()),
            by);
    if (decision.kind() == Kind.TAKEN) tell(setting, id, by);
    return new Recording.Recorded(id, entry);
  }

  /// Tells the route that the body has decided, and has published it.
  private void tell(Setting setting, DecisionId id, String by) {
    if (setting.proposal().isEmpty()) return;
    long proposal = setting.proposal().get();
    var body = setting.body().id();
    var words = "decision " + id + " on the register";
    matters.happened(proposal, body, DutyKind.DECIDE, setting.day(), words, by);
    matters.happened(proposal, body, DutyKind.PUBLISH, today(), words, by);
  }

  private static List<String> ids(List<PartnerId> partners) {
    return partners.stream().map(PartnerId::value).toList();
  }

  /// Whether a decision may be put into effect on a day.
  public Effect effect(Decision decision, LocalDate day) {
    if (decision.kind() != Kind.TAKEN) return new Effect.Nothing();
    var held = new ArrayList<String>();
    decision
        .callInUntil()
        .filter(last -> !day.isAfter(last))
        .ifPresent(last -> held.add("it can be called in until the end of " + last));
    for (var callIn : store.callIns(decision.id())) {
      if (callIn.outcome().isEmpty()) {
        held.add("it was called in and that is not settled");
      } else if (callIn.outcome().get().outcome() == CallInRequest.Outcome.REFERRED_BACK) {
        held.add("it was called in and referred back");
      }
    }
    missing(decision).ifPresent(held::add);
    return held.isEmpty() ? new Effect.MayProceed() : new Effect.Held(held);
  }

  /// The partners for whom nobody has decided the same proposal yet.
  private Optional<String> missing(Decision decision) {
    if (decision.proposal().isEmpty()) return Optional.empty();
    var missing = new HashSet<>(decision.needed());
    store.onProposal(decision.proposal().get()).stream()
        .filter(d -> d.kind() == Kind.TAKEN)
        .forEach(d -> missing.removeAll(d.binds()));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "nobody has decided yet for " + String.join(", ", missing.stream().sorted().toList()));
  }

  /// Whether what was to reopen a deferred matter has happened by a day.
  public boolean isReopened(Decision decision, LocalDate day) {
    return decision
        .deferral()
        .filter(d ->
            d.day().filter(r -> !day.isBefore(r)).isPresent()
                || d.step()
                    .filter(s ->
                        decision
                            .proposal()
                            .map(p -> matters.taken(p, s) == Matters.Taken.YES)
                            .orElse(false))
                    .isPresent())
        .isPresent();
  }

  /// Calls a decision in, while its window is open.
  ///
  /// @param by the post of scrutiny that calls it in
  public Recording callIn(DecisionId id, String because, String by) {
    return database.inTransaction(() -> {
      var decision = store.lock(id);
      if (decision.isEmpty()) return refused("there is no decision " + id);
      var last = decision.get().callInUntil();
      if (last.isEmpty()) return refused("this decision cannot be called in");
      if (today().isAfter(last.get())) {
        return refused("the time for calling it in ended on " + last.get());
      }
      if (because.isBlank() || because.length() > WordsCheck.LONGEST_REASONS) {
        return refused("say why it is called in");
      }
      if (store.callIns(id).stream().anyMatch(c -> c.outcome().isEmpty())) {
        return refused("it has been called in already");
      }
      store.addCallIn(id, by, because, clock.instant());
      return new Recording.Recorded(id, decision.get().entry());
    });
  }

  /// Settles a call-in.
  ///
  /// @return false where there is none that is open
  public boolean settle(long callIn, CallInRequest.Outcome outcome, String words) {
    return database.inTransaction(
        () -> store.endCallIn(callIn, new CallInRequest.Ended(outcome, clock.instant(), words)));
  }

  /// Gives somebody something to do because of a decision.
  public long addAction(DecisionId id, String words, String owner, Optional<LocalDate> due) {
    return store.addAction(id, words, owner, due);
  }

  /// Notes that an action is done.
  ///
  /// @return false where there is none that is open
  public boolean done(long action, String by) {
    return store.actionDone(action, clock.instant(), by);
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Meeting.LONDON).toLocalDate();
  }
}
