package remit.service.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import remit.core.authority.Ruling;
import remit.core.route.show.RouteJson;
import remit.service.proposal.ProposalService.Change;
import remit.service.proposal.ProposalService.Refreshing;

class ProposalServiceTest {
  private final NorthVale vale = new NorthVale();

  @AfterEach
  void close() {
    vale.close();
  }

  @Test
  void beforeAnythingIsKeptOneSeesWhoMayDecideAndTheRoute() {
    var checked = vale.proposals.check(NorthVale.NAME, NorthVale.POOL, NorthVale.TODAY);
    var preview = checked.preview().orElseThrow();
    assertEquals(Ruling.Kind.JOINTLY, preview.ruling().kind());
    assertEquals(
        NorthVale.day(2027, 2, 9), preview.route().milestones().decided().orElseThrow().day());
    assertEquals(List.of(), vale.proposals.all(NorthVale.NAME));
  }

  @Test
  void theRouteIsKeptAsTheCommandLinePrintsIt() {
    var head = vale.create(NorthVale.POOL);
    var dossier = vale.dossier(head, NorthVale.TODAY);
    assertEquals("pool-12m-for-reablement-in-vale", head.slug());
    assertEquals(RouteJson.of(dossier.route()).write(), dossier.kept().json());
    assertEquals(List.of("first computed"), dossier.kept().changes());
    assertEquals(NorthVale.day(2027, 1, 4), dossier.kept().asOf());
  }

  @Test
  void aSecondOfANameGetsANumber() {
    vale.create(NorthVale.POOL);
    assertEquals("pool-12m-for-reablement-in-vale-2", vale.create(NorthVale.POOL).slug());
  }

  @Test
  void theSameNameAtOnceGivesDifferentAddresses() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Head> creates = () -> vale.create(NorthVale.POOL);
      for (var future : people.invokeAll(Collections.nCopies(4, creates))) future.get();
    }
    assertEquals(4, vale.proposals.all(NorthVale.NAME).stream().map(Head::slug).distinct().count());
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsKept() {
    var wrong = NorthVale.POOL.with(Field.AREAS, "vael");
    var refused =
        assertInstanceOf(
            Change.Refused.class,
            vale.proposals.create(NorthVale.NAME, wrong, "lead", NorthVale.TODAY));
    assertEquals(Optional.of(Field.AREAS), refused.problems().getFirst().field());
    assertEquals(List.of(), vale.proposals.all(NorthVale.NAME));
    assertInstanceOf(
        Change.Refused.class,
        vale.proposals.create("nowhere", NorthVale.POOL, "lead", NorthVale.TODAY));
  }

  @Test
  void aLaterStartMovesTheStepsAndTheRouteSaysByHowMuch() {
    var head = vale.create(NorthVale.POOL);
    var later = NorthVale.POOL.with(Field.STARTS, "2027-02-01");
    NorthVale.made(
        vale.proposals.revise(
            head.id(), 1, later, "The pilot reports in January", "lead", NorthVale.TODAY));
    var changes = vale.dossier(head, NorthVale.TODAY).kept().changes();
    assertEquals("The pilot reports in January", changes.getFirst());
    assertTrue(
        changes.get(1).startsWith("the decision moves 44 days later, from Tue 9 Feb 2027 to "),
        changes::toString);
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.startsWith("28 days later: the responsible finance officer of")),
        changes::toString);
  }

  @Test
  void ofTwoWhoChangeItTheSecondIsTold() {
    var head = vale.create(NorthVale.POOL);
    var one = NorthVale.POOL.with(Field.AMOUNT, "£11m");
    NorthVale.made(vale.proposals.revise(head.id(), 1, one, "Less", "a", NorthVale.TODAY));
    var two = NorthVale.POOL.with(Field.AMOUNT, "£13m");
    var refused =
        assertInstanceOf(
            Change.Refused.class,
            vale.proposals.revise(head.id(), 1, two, "More", "b", NorthVale.TODAY));
    assertTrue(refused.problems().toString().contains("somebody has changed"));
  }

  @Test
  void aNewVersionOfTheCharterGivesANewRouteWithWhatIsDifferent() {
    var head = vale.submitted(NorthVale.POOL);
    assertInstanceOf(Refreshing.AsItWas.class, vale.proposals.refresh(head.id(), NorthVale.TODAY));
    vale.adopt(
        NorthVale.charter().replace("name: Cabinet of Vale", "name: New Cabinet of Vale"),
        NorthVale.day(2027, 1, 1));
    var recomputed =
        assertInstanceOf(
            Refreshing.Recomputed.class, vale.proposals.refresh(head.id(), NorthVale.TODAY));
    assertEquals(2, recomputed.route().charterVersion());
    assertEquals(
        "version 2 of the charter is in force from Fri 1 Jan 2027",
        recomputed.route().changes().getFirst());
    assertEquals(2, vale.dossier(head, NorthVale.TODAY).routes().size());
  }

  @Test
  void aProposalThatNoLongerFitsTheCharterKeepsItsRouteAndSaysSo() {
    var head = vale.submitted(NorthVale.POOL);
    vale.adopt(
        """
        charter: north-vale
        title: "North Vale without its council (invented)"
        law: england
        invented: yes
        in force: { from: 2027-01-01 }
        areas: { vale: { name: Vale, level: place } }
        partners:
          icb: { name: NHS Vale, kind: integrated care board, serves: vale, stance: partner }
        """,
        NorthVale.day(2027, 1, 1));
    var refresh = vale.proposals.refresh(head.id(), NorthVale.TODAY);
    var not = assertInstanceOf(Refreshing.NoLongerFits.class, refresh);
    assertTrue(not.problems().toString().contains("`vale-council`"), not.problems()::toString);
    assertEquals(1, vale.dossier(head, NorthVale.TODAY).kept().charterVersion());
  }

  @Test
  void aProposalIsSubmittedOnceAndWithdrawnOnlyThen() {
    var head = vale.create(NorthVale.POOL);
    assertInstanceOf(Change.Refused.class, vale.proposals.withdraw(head.id(), "lead"));
    NorthVale.made(vale.proposals.submit(head.id(), "lead"));
    assertInstanceOf(Change.Refused.class, vale.proposals.submit(head.id(), "lead"));
    NorthVale.made(vale.proposals.withdraw(head.id(), "lead"));
    assertInstanceOf(
        Change.Refused.class,
        vale.proposals.revise(head.id(), 1, NorthVale.POOL, "Again", "lead", NorthVale.TODAY));
  }

  @Test
  void aRouteThatWasKeptNeverChanges() {
    vale.create(NorthVale.POOL);
    assertThrows(
        DataIntegrityViolationException.class,
        () -> vale.database.sql().sql("update route_version set outcome = 'late'").update());
  }

  @Test
  void aTextOfTheCorpusIsEnteredAsItStands() {
    var yaml =
        """
        proposal: place
        title: "Raise a limit (invented)"
        by: icb
        act: approve
        functions: [arrange-community-services]
        areas: vale
        starts: 2027-01-04
        """;
    var head = NorthVale.made(vale.proposals.enter(NorthVale.NAME, yaml, "test", NorthVale.TODAY));
    assertEquals("place", head.slug());
    assertEquals(yaml, vale.dossier(head, LocalDate.EPOCH).text().yaml());
    assertInstanceOf(
        Change.Refused.class, vale.proposals.enter(NorthVale.NAME, yaml, "test", NorthVale.TODAY));
  }
}
