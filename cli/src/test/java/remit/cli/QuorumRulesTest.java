package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the review says of a joint body that can meet without some of its parties: once, by the
/// rule that says most of it.
class QuorumRulesTest {
  @TempDir Path folder;

  private String review(String quorum) throws IOException {
    var charter = folder.resolve("joint.yaml");
    Files.writeString(
        charter,
        """
        charter: joint
        title: "A joint committee (invented)"
        law: england
        invented: yes
        in force: { from: 2024-04-01 }
        areas:
          vale: { name: Vale, level: place }
          harbour: { name: Harbour, level: place }
        partners:
          county: { name: Vale County Council, kind: county council, serves: vale }
          city: { name: Harbour City Council, kind: unitary council, serves: harbour }
          icb: { name: NHS Vale, kind: integrated care board, serves: [vale, harbour] }
        bodies:
          joint:
            name: Joint Committee
            kind: nhs joint committee
            of: [icb, county, city]
            under: NHSACT-65Z6
            seats:
              icb: { from: icb, number: 3, class: NHS }
              chair: { from: none, person: independent chair, chair: yes, vote: no }
              county: { from: county, number: 2, class: council }
              city: { from: city, number: 2, class: council }
            quorum: %s
            carries: majority
        """
            .formatted(quorum));
    var run =
        Terminal.remit(
            "check", charter.toString(), "--rule", "Q101", "--rule", "R003", "--fail-on", "never");
    assertEquals(Exit.DONE, run.exit(), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void theFewestWhoMeetWithoutACouncilAreShownAndTheCouncilsAreNotToldTwice() throws IOException {
    var found = review("{ at least: 3, of: voting members }");
    assertTrue(
        found.contains("`joint` is quorate without any council member: 3 of `icb` are enough"),
        found);
    assertTrue(found.contains("can be quorate and decide without anybody from `icb`"), found);
    assertFalse(found.contains("without anybody from either"), found);
  }

  @Test
  void aQuorumThatAsksForSomeCouncilLeavesEachCouncilToTheOtherRule() throws IOException {
    var found = review("{ all of: [3, { at least: 1, of: class council }] }");
    assertFalse(found.contains("Q101"), found);
    assertTrue(found.contains("without anybody from either `icb`, `county` or `city`"), found);
  }

  @Test
  void nothingIsFoundWhereTheQuorumAsksForEachParty() throws IOException {
    var found =
        review(
            "{ all of: [{ at least: 1, of: partner icb }, { at least: 1, of: partner county },"
                + " { at least: 1, of: partner city }] }");
    assertFalse(found.contains("Q101"), found);
    assertFalse(found.contains("R003"), found);
  }
}
