package remit.service.system;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import remit.core.charter.read.ReadCharter;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.diagnostic.Severity;
import remit.core.law.LawPack;
import remit.service.database.Database;

/// The review of versions, and how it came out over time.
public final class Reviews {
  private final Database database;
  private final ReviewStore store;
  private final LawPack law;
  private final InstantSource clock;

  /// How many findings a review had. Findings that the charter accepts as minuted, and gaps, are
  /// not among the errors, warnings and notes.
  public record Counts(
      long errors, long warnings, long notes, long accepted, long gaps, long notChecked) {
    public static Counts of(Report report) {
      return new Counts(
          count(report, Severity.ERROR),
          count(report, Severity.WARNING),
          count(report, Severity.NOTE),
          report.accepted(),
          report.gaps().size(),
          report.notChecked().size());
    }

    private static long count(Report report, Severity severity) {
      return report.entries().stream()
          .filter(e -> e.accepted().isEmpty() && !e.isGap())
          .filter(e -> e.finding().severity() == severity)
          .count();
    }
  }

  /// How a review came out.
  ///
  /// @param asOf the day that was asked about
  /// @param at when the review came out so first
  public record Entry(int number, LocalDate asOf, Instant at, Counts counts) {}

  public Reviews(Database database, LawPack law, InstantSource clock) {
    this.database = database;
    this.store = new ReviewStore(database.sql());
    this.law = law;
    this.clock = clock;
  }

  /// Reviews a version as of a day and keeps the counts, unless they are what they were the last
  /// time.
  public Report review(Edition edition, LocalDate day) {
    var report = check(edition.read(), law, day);
    var version = edition.version();
    var entry = new Entry(version.number(), day, clock.instant(), Counts.of(report));
    database.inTransaction(() -> store.keep(version.system(), entry));
    return report;
  }

  /// How the reviews of a system's versions came out, the oldest first.
  public List<Entry> history(String system) {
    return store.history(system);
  }

  static Report check(ReadCharter read, LawPack law, LocalDate day) {
    return new Checker(RuleCatalogue.RULES)
        .check(read.charter().orElseThrow(), law, day, read.broken());
  }
}
