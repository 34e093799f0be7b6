package remit.service.system;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import remit.core.charter.Charter;
import remit.core.charter.CharterOn;
import remit.core.charter.read.ReadCharter;
import remit.core.diagnostic.Severity;
import remit.core.law.LawPack;
import remit.service.database.Database;

/// The systems of an installation and the charters that govern them.
public final class Systems {
  /// So many charters are kept as read; others are read again when asked for.
  private static final int MOST_KEPT = 64;

  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final int LONGEST_SLUG = 60;

  private final Database database;
  private final SystemStore store;
  private final LawPack law;
  private final InstantSource clock;
  private final Map<Key, ReadCharter> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ReadCharter> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Key(String system, int number) {}

  /// What came of entering a system.
  public sealed interface Entering {
    record Entered(Version version) implements Entering {}

    /// @param reasons sentences for whoever entered it
    record Refused(List<String> reasons) implements Entering {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  public Systems(Database database, LawPack law, InstantSource clock) {
    this.database = database;
    this.store = new SystemStore(database.sql());
    this.law = law;
    this.clock = clock;
  }

  public LawPack law() {
    return law;
  }

  /// Every system, in the order of their names.
  public List<Summary> all() {
    return store.all();
  }

  public Optional<Summary> find(String system) {
    return store.find(system);
  }

  /// The versions of a system, the first first; empty where there is no such system.
  public List<Version> versions(String system) {
    return store.versions(system);
  }

  /// What governs the system on the day; empty where there is no such system, or it had no charter
  /// that early. A charter that says of itself that it has ended still governs until another is
  /// adopted: the review says so.
  public Optional<InForce> on(String system, LocalDate day) {
    return store
        .versionOn(system, day)
        .flatMap(
            version -> charter(version).map(c -> new InForce(version, new CharterOn(c, law, day))));
  }

  /// The last adopted version on the day that its charter is best asked of: today while it is in
  /// force, else its own day.
  public Optional<InForce> now(String system, LocalDate today) {
    var on = on(system, today);
    return on.map(
        o -> new InForce(o.version(), o.charter().on(o.charter().charter().dayToAsk(today))));
  }

  /// A version with its text.
  public Optional<Edition> edition(String system, int number) {
    return versions(system).stream()
        .filter(v -> v.number() == number)
        .findFirst()
        .map(v -> new Edition(v, store.texts(system, number), read(v)));
  }

  private Optional<Charter> charter(Version version) {
    return read(version).charter();
  }

  private ReadCharter read(Version version) {
    var key = new Key(version.system(), version.number());
    synchronized (read) {
      var kept = read.get(key);
      if (kept != null) return kept;
    }
    var fresh = store.texts(version.system(), version.number()).read(law);
    synchronized (read) {
      read.put(key, fresh);
    }
    return fresh;
  }

  /// Enters a system with the charter that it has. Later versions need a decision: see
  /// [Drafts#adopt].
  ///
  /// @param document what the charter is taken from, up to 500 characters
  /// @param from the first day that it is answered for
  /// @param by the post that enters it
  public Entering enter(
      String system, CharterTexts texts, String document, LocalDate from, String by) {
    var reasons = new ArrayList<String>();
    if (!SLUG.matcher(system).matches() || system.length() > LONGEST_SLUG) {
      reasons.add(
          "a system's address is made of small letters, digits and single hyphens, at most 60");
    }
    if (document.isBlank() || document.length() > 500) {
      reasons.add("say in 1 to 500 characters what the charter is taken from");
    }
    reasons.addAll(texts.problems());
    if (!reasons.isEmpty()) return new Entering.Refused(reasons);
    var charter = texts.read(law);
    reasons.addAll(errors(charter));
    if (!reasons.isEmpty()) return new Entering.Refused(reasons);
    return database.inTransaction(() -> enter(system, texts, charter, document, from, by));
  }

  private Entering enter(
      String system,
      CharterTexts texts,
      ReadCharter charter,
      String document,
      LocalDate from,
      String by) {
    var heading = charter.charter().orElseThrow().heading();
    if (!store.add(system, heading.title().value(), heading.reality(), clock.instant())) {
      return new Entering.Refused(List.of("there is a system `%s` already".formatted(system)));
    }
    var basis = new Version.Basis.Document(document);
    return new Entering.Entered(add(system, 1, from, basis, texts, by));
  }

  /// Within the transaction that holds the system's row.
  Version add(
      String system,
      int number,
      LocalDate from,
      Version.Basis basis,
      CharterTexts texts,
      String by) {
    var version = new Version(system, number, from, Optional.empty(), basis, by, clock.instant());
    store.addVersion(version, texts);
    return version;
  }

  /// Why a text cannot govern: the reader's errors, as sentences with their places.
  static List<String> errors(ReadCharter read) {
    var errors =
        read.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> d.place() + ": " + d.message())
            .toList();
    if (!errors.isEmpty()) return errors;
    return read.charter().isEmpty() ? List.of("the text is not a charter") : List.of();
  }
}
