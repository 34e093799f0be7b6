package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charters side by side, as an analyst types it.
class CompareCommandTest {
  private static final String[] CONSULTATION = {
    "compare", "llr-2019", "llr-option-1", "llr-option-2", "llr-2022"
  };

  @TempDir Path folder;

  private static String said(Terminal terminal) {
    assertEquals(Exit.DONE, terminal.exit(), terminal.err());
    return terminal.out().replaceAll("\\s+", " ");
  }

  private static void says(String text, String what) {
    assertTrue(text.contains(what), what);
  }

  private static String html(String... words) {
    var all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--format";
    all[words.length + 1] = "html";
    return said(Terminal.remit(all));
  }

  @Test
  void theOptionsOf2020AreToldApartByFacts() {
    var text = said(Terminal.remit(CONSULTATION));
    says(text, "Joint decisions: no body may decide on services for several of the partners.");
    says(text, "1 is decided at system level, before at place level: “Arrange hospital");
    says(text, "(assumed: how many sit and what carries) all local government members together");
    says(text, "have 3 of 9 votes; 210 of 630 swings (33.33 %): they can always be outvoted");
    says(text, "5 of 9 votes; 350 of 630 swings (55.56 %): they can always carry");
    says(text, "must comply with “System plan”, decided by Integrated care system board");
    says(text, "and keep only “Prepare the annual commissioning plan”");
    says(text, "System accountable officer serves 5 organisations");
    says(text, "no law in force was found that makes Board of the ICS body meet in public");
  }

  @Test
  void whatIsCommissionedNationallyIsShownAtTheNation() {
    var text = said(Terminal.remit(CONSULTATION));
    int from = text.indexOf("Arrange primary medical services (general practice); Arrange special");
    assertTrue(from > 0, "not among the functions that stay");
    says(
        text.substring(from, from + 240),
        "all: Nation: held by NHS England, not given to anybody here");
  }

  @Test
  void whatACharterDoesNotSpeakOfIsNotSaidToBeGone() {
    var text = said(Terminal.remit(CONSULTATION));
    says(text, "llr-2022: Ended on 30 June 2022");
    says(text, "llr-option-2: Not in this charter");
    says(text, "Only in llr-option-1 - Bodies: Integrated care system board");
  }

  @Test
  void aCharterIsTheSameAsItself() {
    for (var name : new String[] {"north-vale", "llr-2019", "shropshire-2018", "sussex"}) {
      var json = said(Terminal.remit("compare", name, name, "--format", "json"));
      assertFalse(json.contains("\"moved\": true"), name);
      assertFalse(json.contains("\"subject\""), name);
      assertFalse(json.contains("\"gained\": [ {"), name);
      assertFalse(json.contains("\"lost\": [ {"), name);
      assertFalse(json.contains("in one charter only"), name);
      says(json, "\"label\": \"%s (2)\"".formatted(name));
    }
  }

  private static final String BEFORE =
      """
      charter: vale
      title: "Vale <before> & after (invented)"
      law: england
      invented: yes
      in force: { from: 2024-04-01 }
      areas: { vale: { name: Vale, level: place } }
      partners:
        county: { name: Vale County Council, kind: county council, serves: vale, stance: partner }
        icb: { name: NHS Vale, kind: integrated care board, serves: vale, stance: partner }
      bodies:
        icb-board:
          name: Board of NHS Vale
          kind: board
          of: icb
          seats: { members: { from: icb, number: 5 } }
          quorum: 3
          carries: majority
        joint:
          name: Vale Joint Committee
          kind: nhs joint committee
          of: [icb, county]
          under: NHSACT-65Z6
          seats:
            icb: { from: icb, number: 2, class: NHS }
            county: { from: county, number: 2, class: council }
          quorum: 2
          carries: majority
      delegations:
        - what: arrange-community-services
          from: icb
          to: joint
          limits: { up to: £5m, of: revenue, for each: decision }
          under: NHSACT-65Z6
      funds:
        pool:
          name: Vale Pool
          kind: pooled fund
          host: county
          governed by: joint
          contributions: { 2025/26: { icb: £10m, county: £2m } }
          overspend: { shared: in proportion, covers: the fund }
      """;

  private Terminal versions(String after, String... more) throws IOException {
    var old = folder.resolve("v1.yaml");
    var now = folder.resolve("v2.yaml");
    Files.writeString(old, BEFORE);
    Files.writeString(now, after);
    var words = new String[3 + more.length];
    words[0] = "compare";
    words[1] = old.toString();
    words[2] = now.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return Terminal.remit(words);
  }

  @Test
  void twoVersionsDifferInWordsAndInEffect() throws IOException {
    var after =
        BEFORE
            .replace("{ from: icb, number: 2, class: NHS }", "{ from: icb, number: 3, class: NHS }")
            .replace("quorum: 2", "quorum: { all of: [{ at least: 1, of: class council }, 3] }")
            .replace("up to: £5m", "up to: £1m")
            .replace("county: £2m", "county: { amount: £3m, ring-fenced for: social care }");
    var text = said(versions(after));
    says(text, "In words: 0 added, 0 no longer there, 4 changed.");
    says(text, "seat `icb`: 3 from NHS Vale, class NHS, with a vote; before: 2 from NHS Vale");
    says(
        text,
        "quorum: at least 1 voting member from class council, and at least 3 voting members;"
            + " before: at least 2 voting members");
    says(text, "up to £1m of revenue for each decision, under NHSACT-65Z6; before: up to £5m");
    says(text, "Vale County Council £3m for social care only; before: NHS Vale £10m, Vale");
    says(text, "all NHS commissioner members together have 3 of 5 votes");
    says(text, "One partner: NHS Vale can always carry on Vale Joint Committee");
  }

  @Test
  void whatWasGivenAndTakenIsNamed() throws IOException {
    int from = BEFORE.indexOf("delegations:");
    int to = BEFORE.indexOf("funds:");
    var after = BEFORE.substring(0, from) + BEFORE.substring(to);
    var text = said(versions(after));
    says(text, "Vale Joint Committee: no longer: Arrange community health services, from NHS Vale");
    says(text, "Left with less: Vale Joint Committee no longer decide");
    says(text, "No longer bound but by their own bodies: NHS Vale.");
  }

  @Test
  void thePageNeedsNothingElseAndEscapesWhatCharterSay() throws IOException {
    var page = html(CONSULTATION);
    for (var outside : new String[] {"<script", "<img", "src=", "url(", "@import", "<link"}) {
      assertFalse(page.contains(outside), outside);
    }
    says(page, "<html lang=\"en-GB\">");
    says(page, "<th role=\"columnheader\" scope=\"col\">llr-option-1</th>");
    var invented = said(versions(BEFORE, "--format", "html"));
    says(invented, "Vale &lt;before&gt; &amp; after (invented)");
    says(invented, "(an invented example)");
    assertFalse(invented.contains("<before>"));
  }

  @Test
  void everyHeadingOfThePageCanBeReachedFromItsContents() {
    var page = html(CONSULTATION);
    var links = page.split("<li><a href=\"#", -1);
    assertTrue(links.length > 12, "few links");
    for (int i = 1; i < links.length; i++) {
      var id = links[i].substring(0, links[i].indexOf('"'));
      says(page, "<h2 id=\"%s\">".formatted(id));
    }
  }

  @Test
  void whatCannotBeComparedEndsWithTwo() {
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("compare", "llr-2019").exit());
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("compare", "llr-2019", "llr-209").exit());
    var many =
        Terminal.remit(
            "compare", "sussex", "sussex", "sussex", "sussex", "sussex", "sussex", "sussex");
    assertEquals(Exit.COULD_NOT_RUN, many.exit());
    assertTrue(many.err().contains("compare at most 6"), many.err());
  }
}
