package remit.service.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.reader.LawPacks;
import remit.service.database.TestDatabase;
import remit.service.proposal.Head;
import remit.service.proposal.ProposalService;
import remit.service.system.Systems;

class CorpusTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));

  private static List<String> folders() throws IOException {
    try (var entries = Files.list(Path.of(System.getProperty("remit.root"), "charters"))) {
      return entries
          .filter(Files::isDirectory)
          .map(f -> String.valueOf(f.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyCharterThatComesWithRemitIsEnteredOnce() throws IOException {
    try (var database = TestDatabase.fresh()) {
      assertEquals(folders(), Corpus.load(database, CLOCK));
      assertEquals(List.of(), Corpus.load(database, CLOCK));
      var systems = new Systems(database, LawPacks.england(), CLOCK);
      assertEquals(folders().size(), systems.all().size());
      assertTrue(systems.find("north-vale").orElseThrow().isInvented());
      assertFalse(systems.find("llr-2019").orElseThrow().isInvented());
      var proposals = new ProposalService(database, systems, CLOCK);
      assertEquals(
          List.of("hospital-reconfiguration", "place-delegation", "pooled-fund"),
          proposals.all("north-vale").stream().map(Head::slug).sorted().toList());
      var sussex = systems.on("sussex", LocalDate.of(2024, 7, 16)).orElseThrow();
      assertEquals(1, sussex.number());
      assertEquals("sussex", sussex.charter().charter().heading().id().value());
    }
  }

  @Test
  void aPastSystemIsAskedOfItsOwnDay() {
    try (var database = TestDatabase.fresh()) {
      Corpus.load(database, CLOCK);
      var systems = new Systems(database, LawPacks.england(), CLOCK);
      var now = systems.now("llr-2019", LocalDate.of(2026, 11, 25)).orElseThrow();
      assertEquals(LocalDate.of(2019, 12, 1), now.charter().day());
    }
  }
}
