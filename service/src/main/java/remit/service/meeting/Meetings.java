package remit.service.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.law.DutyKind;
import remit.core.meeting.Notice;
import remit.service.database.Database;
import remit.service.record.Entries;
import remit.service.system.InForce;
import remit.service.system.Systems;

/// Meetings before they begin: scheduled, given notice of, their agendas and papers published. What
/// is asked is checked against each body's own rules.
public final class Meetings {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PLACE = 300;
  private static final int LONGEST_REASON = 2_000;
  private static final int MOST_BODIES = 20;
  private static final int MOST_ITEMS = 200;
  private static final int MOST_LISTED = 1_000;

  private final Database database;
  private final MeetingStore store;
  private final PaperStore papers;
  private final Systems systems;
  private final Matters matters;
  private final MeetingEntries entries;
  private final NoticeCheck notices;
  private final InstantSource clock;

  public Meetings(
      Database database, Systems systems, Matters matters, Entries entries, InstantSource clock) {
    this.database = database;
    this.store = new MeetingStore(database.sql());
    this.papers = new PaperStore(database.sql());
    this.systems = systems;
    this.matters = matters;
    this.entries = new MeetingEntries(entries);
    this.notices = new NoticeCheck();
    this.clock = clock;
  }

  public Optional<Meeting> find(MeetingId id) {
    return store.find(id);
  }

  /// The meetings of all bodies of a system that begin on these days, the first first, at most
  /// 1,000.
  ///
  /// @param to not included
  public List<Meeting> between(String system, LocalDate from, LocalDate to) {
    return store.between(
        system,
        from.atStartOfDay(Meeting.LONDON).toInstant(),
        to.atStartOfDay(Meeting.LONDON).toInstant());
  }

  /// The meetings of a body, the last first, at most 1,000.
  public List<Meeting> ofBody(String system, BodyId body) {
    return store.ofBody(system, body, MOST_LISTED);
  }

  public List<Item> items(MeetingId meeting) {
    return store.items(meeting);
  }

  public Optional<Item> item(ItemId id) {
    return store.item(id);
  }

  /// The items of all meetings about a proposal, the earliest meeting first.
  public List<Item> about(long proposal) {
    return store.about(proposal);
  }

  public List<Paper> papers(ItemId item) {
    return papers.of(item);
  }

  public Optional<Paper> paper(PaperId id) {
    return papers.find(id);
  }

  /// The bytes of a paper's file; whether the reader may see them is for the caller to ask.
  public Optional<byte[]> file(PaperId id) {
    return papers.file(id);
  }

  /// The charter that governs a meeting: that of its day.
  public Optional<InForce> governs(Meeting meeting) {
    return systems.on(meeting.system(), meeting.day());
  }

  /// Schedules a meeting.
  ///
  /// @param by the post that does it
  public Answer schedule(NewMeeting meeting, String by) {
    var refused = refusal(meeting);
    if (refused.isPresent()) return refused.get();
    return database.inTransaction(
        () -> new Answer.Done(store.add(meeting, clock.instant(), by).value()));
  }

  private Optional<Answer> refusal(NewMeeting meeting) {
    if (meeting.title().isBlank() || meeting.title().length() > LONGEST_TITLE) {
      return no("a meeting's title has 1 to " + LONGEST_TITLE + " characters");
    }
    if (meeting.place().isBlank() || meeting.place().length() > LONGEST_PLACE) {
      return no("a meeting's place has 1 to " + LONGEST_PLACE + " characters");
    }
    if (meeting.bodies().isEmpty() || meeting.bodies().size() > MOST_BODIES) {
      return no("a meeting is of 1 to " + MOST_BODIES + " bodies");
    }
    var day = meeting.starts().atZone(Meeting.LONDON).toLocalDate();
    var on = systems.on(meeting.system(), day);
    if (on.isEmpty()) return no("no charter governs this system on " + day);
    for (var id : meeting.bodies()) {
      if (on.get().charter().findBody(id).isEmpty()) {
        return no("the charter of " + day + " has no body `" + id + "`");
      }
    }
    return meeting
        .privateBecause()
        .filter(b -> b.isBlank() || b.length() > LONGEST_REASON)
        .flatMap(_ -> no("say the ground on which the public is kept out"));
  }

  private static Optional<Answer> no(String says) {
    return Optional.of(Answer.refused(says));
  }

  /// Puts an item at the end of the agenda. Once the agenda has gone out, it needs the chair's
  /// reason (Local Government Act 1972 s.100B(4)(b) for councils; standing orders elsewhere).
  public Answer add(MeetingId id, NewItem item, String by) {
    return changing(
        id,
        meeting -> {
          if (store.items(id).size() >= MOST_ITEMS) {
            return Answer.refused("an agenda has at most " + MOST_ITEMS + " items");
          }
          if (meeting.agenda().isPresent() && item.lateBecause().isEmpty()) {
            return Answer.refused(
                "the agenda has gone out: a late item needs the chair's reason",
                "give the chair's reason for taking it as a matter of urgency");
          }
          var added = store.addItem(id, item, clock.instant(), by);
          if (meeting.agenda().isPresent()) {
            entries.lateItem(meeting, store.item(added).orElseThrow(), clock.instant());
          }
          return new Answer.Done(added.value());
        });
  }

  /// Puts the items in another order, until the agenda goes out.
  ///
  /// @param items every item of the agenda, each once
  public Answer order(MeetingId id, List<ItemId> items) {
    return changing(
        id,
        meeting -> {
          if (meeting.agenda().isPresent()) return Answer.refused("the agenda has gone out");
          var all = store.items(id).stream().map(Item::id).toList();
          if (items.size() != all.size() || !new HashSet<>(items).equals(new HashSet<>(all))) {
            return Answer.refused("name every item of the agenda once");
          }
          store.order(id, items);
          return new Answer.Done(id.value());
        });
  }

  /// Takes an item off, until the agenda goes out.
  public Answer remove(ItemId item) {
    var found = store.item(item);
    if (found.isEmpty()) return Answer.refused("there is no item " + item);
    return changing(
        found.get().meeting(),
        meeting -> {
          if (meeting.agenda().isPresent()) return Answer.refused("the agenda has gone out");
          if (!papers.of(item).isEmpty()) return Answer.refused("the item has papers");
          store.removeItem(item);
          return new Answer.Done(item.value());
        });
  }

  /// Adds a paper to an item. Once the agenda has gone out it is published at once, and needs a
  /// reason.
  public Answer add(ItemId id, NewPaper paper, String by) {
    var item = store.item(id);
    if (item.isEmpty()) return Answer.refused("there is no item " + id);
    return changing(
        item.get().meeting(),
        meeting -> {
          boolean out = meeting.agenda().isPresent();
          if (out && paper.lateBecause().isEmpty()) {
            return Answer.refused(
                "the papers have gone out: a late paper needs a reason", "give the reason");
          }
          if (paper.words().isBlank() && paper.file().isEmpty()) {
            return Answer.refused("a paper has words, a file, or both");
          }
          var added = papers.add(id, paper, clock.instant(), by);
          if (out) publish(meeting, item.get(), papers.find(added).orElseThrow());
          return new Answer.Done(added.value());
        });
  }

  /// Gives notice of the meeting, for each body by its own rule.
  ///
  /// @param lateBecause why it is later than a rule allows
  public Answer giveNotice(MeetingId id, Optional<String> lateBecause) {
    return changing(
        id,
        meeting -> {
          if (meeting.notice().isPresent()) return Answer.refused("notice has been given");
          var late = late(meeting, Notice.What.NOTICE);
          if (!late.isEmpty() && lateBecause.isEmpty()) return tooLate("notice", late);
          var now = clock.instant();
          store.noticeGiven(id, now, lateBecause);
          meeting.bodies().forEach(body -> entries.notice(meeting, body, now));
          return new Answer.Done(id.value());
        });
  }

  /// Publishes agenda and papers, for each body by its own rule.
  ///
  /// @param by the post that does it
  public Answer publishAgenda(MeetingId id, Optional<String> lateBecause, String by) {
    return changing(
        id,
        meeting -> {
          if (meeting.notice().isEmpty()) {
            return Answer.refused("notice comes first", "give notice of the meeting");
          }
          if (meeting.agenda().isPresent()) return Answer.refused("the agenda has gone out");
          var items = store.items(id);
          if (items.isEmpty()) return Answer.refused("the agenda has no items");
          var late = late(meeting, Notice.What.PAPERS);
          if (!late.isEmpty() && lateBecause.isEmpty()) return tooLate("the agenda", late);
          publish(meeting, items, lateBecause);
          tell(meeting, items, by);
          return new Answer.Done(id.value());
        });
  }

  private void publish(Meeting meeting, List<Item> items, Optional<String> lateBecause) {
    var now = clock.instant();
    store.agendaPublished(meeting.id(), now, lateBecause);
    meeting.bodies().forEach(body -> entries.agenda(meeting, body, items, lateBecause, now));
    for (var item : items) {
      papers.of(item.id()).forEach(paper -> publish(meeting, item, paper));
    }
  }

  /// Tells the routes of what is on the agenda that notice and papers have gone out.
  private void tell(Meeting meeting, List<Item> items, String by) {
    var today = day(clock.instant());
    var noticed = meeting.notice().map(n -> day(n.at())).orElse(today);
    for (var item : items) {
      if (item.proposal().isEmpty()) continue;
      long proposal = item.proposal().get();
      for (var body : meeting.bodies()) {
        var words = "for the meeting on " + meeting.day();
        matters.happened(proposal, body, DutyKind.GIVE_NOTICE, noticed, words, by);
        matters.happened(proposal, body, DutyKind.CIRCULATE_PAPERS, today, words, by);
      }
    }
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Meeting.LONDON).toLocalDate();
  }

  private void publish(Meeting meeting, Item item, Paper paper) {
    entries.paper(meeting, item, paper, papers.file(paper.id()), clock.instant());
  }

  /// What is late for which body, on today's date.
  public List<Notice> late(Meeting meeting, Notice.What what) {
    var on = governs(meeting).orElseThrow().charter();
    var today = clock.instant().atZone(Meeting.LONDON).toLocalDate();
    return notices.late(bodies(on, meeting), what, today, meeting.day());
  }

  /// When notice, or the papers, must be out, for each body in the order of the meeting's.
  public List<Notice> due(Meeting meeting, Notice.What what) {
    var on = governs(meeting).orElseThrow().charter();
    var today = clock.instant().atZone(Meeting.LONDON).toLocalDate();
    return notices.all(bodies(on, meeting), what, today, meeting.day());
  }

  private static List<Body> bodies(CharterOn charter, Meeting meeting) {
    return meeting.bodies().stream().flatMap(b -> charter.findBody(b).stream()).toList();
  }

  private static Answer tooLate(String what, List<Notice> late) {
    var reasons = new ArrayList<Because>();
    late.forEach(n -> reasons.add(n.because()));
    return new Answer.Refused(
        Because.that("it is too late for " + what, reasons)
            .mendedBy("a meeting on a later day, or the reason for shorter notice"));
  }

  /// Begins the meeting, or goes on with one that was adjourned. Its agenda must have gone out.
  public Answer open(MeetingId id) {
    return changing(
        id,
        meeting ->
            switch (meeting.status()) {
              case SCHEDULED, ADJOURNED -> {
                if (meeting.agenda().isEmpty()) {
                  yield Answer.refused(
                      "nothing can be decided at a meeting whose agenda was not published",
                      "publish the agenda");
                }
                if (day(clock.instant()).isBefore(meeting.day())) {
                  yield Answer.refused("the meeting is on " + meeting.day(), "open it on its day");
                }
                store.status(id, Meeting.Status.IN_SESSION, Optional.empty());
                yield new Answer.Done(id.value());
              }
              case IN_SESSION, ENDED, CANCELLED ->
                  Answer.refused("the meeting is " + meeting.status().word());
            });
  }

  /// Adjourns, ends or cancels a meeting.
  ///
  /// @param because needed to adjourn and to cancel
  public Answer become(MeetingId id, Meeting.Status next, Optional<String> because) {
    return changing(
        id,
        meeting -> {
          boolean allowed =
              switch (next) {
                case ADJOURNED, ENDED -> meeting.status() == Meeting.Status.IN_SESSION;
                case CANCELLED ->
                    meeting.status() == Meeting.Status.SCHEDULED
                        || meeting.status() == Meeting.Status.ADJOURNED;
                case SCHEDULED, IN_SESSION -> false;
              };
          if (!allowed) {
            return Answer.refused(
                "a meeting that is %s cannot become %s"
                    .formatted(meeting.status().word(), next.word()));
          }
          if (next != Meeting.Status.ENDED && because.filter(b -> !b.isBlank()).isEmpty()) {
            return Answer.refused("say why the meeting is " + next.word());
          }
          store.status(id, next, because);
          return new Answer.Done(id.value());
        });
  }

  /// Does something to a meeting that others have to wait for.
  private Answer changing(MeetingId id, Function<Meeting, Answer> change) {
    return database.inTransaction(() -> {
      var meeting = store.lock(id);
      if (meeting.isEmpty()) return Answer.refused("there is no meeting " + id);
      var status = meeting.get().status();
      if (status == Meeting.Status.ENDED || status == Meeting.Status.CANCELLED) {
        return Answer.refused("the meeting is " + status.word());
      }
      return change.apply(meeting.get());
    });
  }

  /// The time of this service, for those who show what is due.
  public Instant now() {
    return clock.instant();
  }
}
