package remit.service.system;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.charter.read.ReadCharter;
import remit.core.check.Report;
import remit.service.database.Database;

/// Drafts of charters: begun from a version, saved by people who may get in each other's way,
/// looked at by the reader and the review, and adopted by a recorded decision.
public final class Drafts {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_REFERENCE = 500;

  private final Database database;
  private final DraftStore store;
  private final SystemStore systemStore;
  private final Systems systems;
  private final InstantSource clock;

  /// What came of saving.
  public sealed interface Saving {
    record Saved(Draft draft) implements Saving {}

    /// Somebody saved in between: nothing was written.
    ///
    /// @param now the draft as it stands
    record ChangedMeanwhile(Draft now) implements Saving {}

    record Refused(List<String> reasons) implements Saving {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// What came of adopting.
  public sealed interface Adopting {
    record Adopted(Version version) implements Adopting {}

    record Refused(List<String> reasons) implements Adopting {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// A draft as the reader and the review see it.
  ///
  /// @param report empty where the text is no charter
  public record Look(Draft draft, CharterTexts texts, ReadCharter read, Optional<Report> report) {}

  public Drafts(Database database, Systems systems, InstantSource clock) {
    this.database = database;
    this.store = new DraftStore(database.sql());
    this.systemStore = new SystemStore(database.sql());
    this.systems = systems;
    this.clock = clock;
  }

  /// The drafts of a system, the newest first.
  public List<Draft> all(String system) {
    return store.all(system);
  }

  public Optional<Draft> find(long id) {
    return store.find(id);
  }

  public CharterTexts texts(Draft draft) {
    return store.texts(draft.id());
  }

  /// Begins a draft with the text of the last adopted version.
  ///
  /// @param title 1 to 200 characters
  public Saving begin(String system, String title, String by) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      return new Saving.Refused(List.of("give the draft a title of 1 to 200 characters"));
    }
    var versions = systems.versions(system);
    if (versions.isEmpty()) {
      return new Saving.Refused(List.of("there is no system `%s`".formatted(system)));
    }
    int last = versions.getLast().number();
    var texts = systemStore.texts(system, last);
    return database.inTransaction(
        () -> new Saving.Saved(store.add(system, title.strip(), last, texts, by, clock.instant())));
  }

  /// Saves all files of a draft.
  ///
  /// @param revision the one that the writer started from
  public Saving save(long id, int revision, CharterTexts texts, String by) {
    var problems = texts.problems();
    if (!problems.isEmpty()) return new Saving.Refused(problems);
    return database.inTransaction(() -> {
      var now = store.lock(id);
      if (now.isEmpty()) return new Saving.Refused(List.of("there is no such draft"));
      if (!now.get().isOpen()) return new Saving.Refused(List.of(closed(now.get())));
      if (now.get().revision() != revision) return new Saving.ChangedMeanwhile(now.get());
      return new Saving.Saved(store.save(now.get(), texts, by, clock.instant()));
    });
  }

  /// Lays a draft aside for good; its text stays.
  public Saving drop(long id, String by) {
    return database.inTransaction(() -> {
      var now = store.lock(id);
      if (now.isEmpty()) return new Saving.Refused(List.of("there is no such draft"));
      if (!now.get().isOpen()) return new Saving.Refused(List.of(closed(now.get())));
      return new Saving.Saved(store.drop(now.get(), by, clock.instant()));
    });
  }

  private static String closed(Draft draft) {
    return draft
        .adoptedAs()
        .map("the draft was adopted as version %d; begin another"::formatted)
        .orElse("the draft was laid aside; begin another");
  }

  /// Reads and reviews the draft as it stands.
  ///
  /// @param today the day of the review while the charter is in force
  public Optional<Look> look(long id, LocalDate today) {
    return store.find(id).map(draft -> look(draft, store.texts(id), today));
  }

  /// Reads and reviews a text as if the draft had it.
  public Look look(Draft draft, CharterTexts texts, LocalDate today) {
    var read = texts.read(systems.law());
    var report = read.charter().map(c -> Reviews.check(read, systems.law(), c.dayToAsk(today)));
    return new Look(draft, texts, read, report);
  }

  /// Makes the draft the next version, from the day on.
  ///
  /// @param revision the one that was decided on
  /// @param decision the reference of the recorded decision
  public Adopting adopt(long id, int revision, LocalDate from, String decision, String by) {
    return database.inTransaction(() -> {
      var found = store.find(id);
      if (found.isEmpty()) return new Adopting.Refused(List.of("there is no such draft"));
      systemStore.lock(found.get().system());
      var draft = store.lock(id).orElseThrow();
      var texts = store.texts(id);
      var reasons = refusals(draft, revision, from, decision, texts);
      if (!reasons.isEmpty()) return new Adopting.Refused(reasons);
      var basis = new Version.Basis.Decision(decision.strip());
      var version = systems.add(draft.system(), draft.basedOn() + 1, from, basis, texts, by);
      store.adopted(draft, version.number(), by, clock.instant());
      return new Adopting.Adopted(version);
    });
  }

  private List<String> refusals(
      Draft draft, int revision, LocalDate from, String decision, CharterTexts texts) {
    var reasons = new ArrayList<String>();
    if (!draft.isOpen()) reasons.add(closed(draft));
    if (draft.revision() != revision) {
      reasons.add(
          "the draft was saved again after it was put forward: look at revision %d, and adopt that"
              .formatted(draft.revision()));
    }
    if (decision.isBlank() || decision.length() > LONGEST_REFERENCE) {
      reasons.add("name the recorded decision by which the version takes effect");
    }
    var last = systems.versions(draft.system()).getLast();
    if (last.number() != draft.basedOn()) {
      reasons.add(
          "the draft was begun from version %d, and version %d has been adopted since: begin again from that, so that nothing in it is lost"
              .formatted(draft.basedOn(), last.number()));
    }
    if (!from.isAfter(last.from())) {
      reasons.add(
          "version %d governs from %s: a later version starts on a later day"
              .formatted(last.number(), remit.core.calendar.Dates.words(last.from())));
    }
    reasons.addAll(Systems.errors(texts.read(systems.law())));
    return reasons;
  }
}
