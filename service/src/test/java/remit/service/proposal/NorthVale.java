package remit.service.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.database.TestDatabase;
import remit.service.system.CharterTexts;
import remit.service.system.Drafts;
import remit.service.system.Systems;

/// The invented system with its services, in a database of its own.
final class NorthVale implements AutoCloseable {
  static final String NAME = "north-vale";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));
  static final ProposalForm POOL =
      ProposalForm.empty()
          .with(Field.TITLE, "Pool £12m for reablement in Vale")
          .with(Field.BY, List.of("vale-council", "icb"))
          .with(Field.ACT, "enter agreement")
          .with(Field.FUNCTIONS, List.of("adult-social-care", "arrange-community-services"))
          .with(Field.AREAS, "vale")
          .with(Field.FUND_KIND, "pooled fund")
          .with(Field.UNDER, "NHSACT-75")
          .with(Field.PARTIES, List.of("vale-council", "icb"))
          .with(Field.AMOUNT, "£12m")
          .with(Field.OF, "revenue")
          .with(Field.CHANGE, "none")
          .with(Field.KEY_DECISION, "yes")
          .with(Field.PRIVATE, "no")
          .with(Field.STARTS, "2027-01-04")
          .with(Field.DEADLINE, "2027-03-31");

  final Database database = TestDatabase.fresh();
  final Systems systems = new Systems(database, LawPacks.england(), CLOCK);
  final ProposalService proposals = new ProposalService(database, systems, CLOCK);
  final StepService steps = new StepService(database, proposals, CLOCK);

  NorthVale() {
    var entered =
        systems.enter(NAME, CharterTexts.of(charter()), "Invented", day(2024, 4, 1), "test");
    if (!(entered instanceof Systems.Entering.Entered)) {
      throw new IllegalStateException(entered.toString());
    }
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  static String charter() {
    try {
      var root = Path.of(System.getProperty("remit.root"));
      return Files.readString(root.resolve("charters/north-vale/charter.yaml"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Head create(ProposalForm form) {
    return made(proposals.create(NAME, form, "programme-lead", TODAY));
  }

  Head submitted(ProposalForm form) {
    return made(proposals.submit(create(form).id(), "programme-lead"));
  }

  static Head made(ProposalService.Change change) {
    return switch (change) {
      case ProposalService.Change.Made(var head) -> head;
      case ProposalService.Change.Refused(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  Dossier dossier(Head head, LocalDate today) {
    return proposals.dossier(NAME, head.slug(), today).orElseThrow();
  }

  void adopt(String charter, LocalDate from) {
    var drafts = new Drafts(database, systems, CLOCK);
    var begun = (Drafts.Saving.Saved) drafts.begin(NAME, "Next", "lead");
    drafts.save(begun.draft().id(), 1, CharterTexts.of(charter), "lead");
    var adopted = drafts.adopt(begun.draft().id(), 2, from, "decision 1", "lead");
    if (!(adopted instanceof Drafts.Adopting.Adopted)) {
      throw new AssertionError(adopted.toString());
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
