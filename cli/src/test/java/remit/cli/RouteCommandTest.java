package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The routes and replays of the corpus, as an analyst types them.
class RouteCommandTest {
  @TempDir Path folder;

  private static String said(Terminal terminal) {
    return terminal.out().replaceAll("\\s+", " ");
  }

  @Test
  void theFiveYearPlanNeedsThreeSpecialMeetingsOrIsLate() {
    var run = Terminal.remit("route", "llr-2019", "five-year-plan");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(said(run).contains("POSSIBLE, with 3 days to spare decided Tue 12 Nov 2019"));
    assertTrue(
        said(run)
            .contains(
                "This takes a special meeting of Leicester Health and Wellbeing Board,"
                    + " Leicestershire Health and Wellbeing Board, Rutland Health and Wellbeing"
                    + " Board. With ordinary meetings alone the decision is on Fri 28 Feb 2020, 105"
                    + " days late."));
  }

  @Test
  void theHospitalsNeedAJointCommitteeAndEachGoverningBodyInCommon() {
    var run = Terminal.remit("route", "llr-2019", "hospital-reconfiguration", "--format", "json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    for (var id :
        new String[] {
          "NHSACT-14Z2/involve",
          "GUID-NHSE-CHANGE/assurance",
          "SI2013-218-30/establish-joint-committee",
          "SI2013-218-23/give-dates",
          "SI2013-218-23/comments-of-joint-committee",
          "LAW-GUNNING/public-consultation",
          "LAW-GUNNING/public-consultation/closes",
          "LAW-GUNNING/conscientious-consideration",
          "SI2013-218-23-REFERRAL/referral"
        }) {
      assertTrue(run.out().contains("\"id\": \"" + id + "\""), id);
    }
    assertFalse(run.out().contains("SI2013-218-23/comments-of-council\""));
    assertFalse(run.out().contains("NHSACT-SCH10A/notify"));
    var decide = run.out().substring(run.out().indexOf("\"id\": \"decide\""));
    assertTrue(
        decide
            .replaceAll("\\s+", " ")
            .startsWith(
                "\"id\": \"decide\", \"kind\": \"decide\", \"what\": \"decide: Building Better"
                    + " Hospitals for the Future: acute services on two sites, maternity, treatment"
                    + " centre\", \"who\": [ \"city-ccg-governing-body\","
                    + " \"east-ccg-governing-body\", \"west-ccg-governing-body\" ]"));
  }

  @Test
  void replayShowsScrutinyAfterTheDecisionAndTheReportThirteenDaysBefore() {
    var run = Terminal.remit("replay", "llr-2019", "hospital-reconfiguration");
    assertEquals(Exit.FINDINGS, run.exit(), run.err());
    assertTrue(
        said(run)
            .contains("first on Tue 6 Jul 2021: 28 days after the decision of Tue 8 Jun 2021"));
    assertTrue(said(run).contains("13 days before the decision of Tue 8 Jun 2021"));
  }

  @Test
  void theReferralOfFutureFitAnswersTheRightToRefer() {
    var run = Terminal.remit("replay", "shropshire-2018", "future-fit", "--format", "json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(
        said(run)
            .replace("\n", " ")
            .contains(
                "\"id\": \"SI2013-218-23-REFERRAL/referral\", \"kind\": \"window\", \"expected\":"
                    + " null, \"actual\": \"2019-02-18\", \"verdict\": \"met\""));
    assertTrue(run.out().contains("\"defects\": []"));
  }

  @Test
  void aPooledFundWaitsForTheKeyDecisionDocumentInEitherReading() {
    var run = Terminal.remit("route", "north-vale", "pooled-fund");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(said(run).contains("decided Tue 9 Feb 2027"));
    assertTrue(said(run).contains("lawful to put into effect Wed 17 Feb 2027"));
    assertTrue(said(run).contains("The law leaves open which days count in \"28 clear days\""));
    var strict = Terminal.remit("route", "north-vale", "pooled-fund", "--strict");
    assertTrue(said(strict).contains("They are counted as working days"));
  }

  @Test
  void sinceTwentyTwentyFourTheSecretaryOfStateIsNotifiedAndNobodyRefers() throws IOException {
    var proposal = folder.resolve("later.yaml");
    Files.writeString(
        proposal,
        """
        proposal: later
        title: Bring planned surgery together
        by: icb
        act: decide
        functions: [arrange-acute-services]
        areas: north-vale
        change: substantial
        key decision: no
        private: no
        consultation weeks: 12
        starts: 2027-01-11
        """);
    var run = Terminal.remit("route", "north-vale", proposal.toString(), "--format", "json");
    assertTrue(run.out().contains("\"NHSACT-SCH10A/notify-secretary-of-state\""), run.err());
    assertFalse(run.out().contains("SI2013-218-23-REFERRAL"));
  }

  @Test
  void whatCannotBeReadEndsWithTwo() throws IOException {
    var proposal = folder.resolve("bad.yaml");
    Files.writeString(proposal, "proposal: bad\nstarts: soon\n");
    assertEquals(
        Exit.COULD_NOT_RUN, Terminal.remit("route", "north-vale", proposal.toString()).exit());
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("route", "north-vale", "no-such").exit());
  }
}
