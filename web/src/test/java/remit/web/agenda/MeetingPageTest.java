package remit.web.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class MeetingPageTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  @Test
  void aMeetingInCommonShowsWhichBodyBoundWhom() {
    var page = site.get("/meetings/" + open.meeting).body();
    assertTrue(page.contains("Who bound whom"), page);
    var table = page.substring(page.indexOf("id=\"binds\""), page.indexOf("id=\"agenda\""));
    assertTrue(table.contains("NHS North Vale Integrated Care Board"), table);
    assertTrue(table.contains("Vale County Council"), table);
    assertFalse(table.contains("has not decided"), table);
  }

  @Test
  void aWithheldPaperIsNamedWithItsGroundAndNothingElse() {
    var page = site.get("/meetings/" + open.meeting).body();
    assertTrue(page.contains("Kept from the public: prices of bidders"), page);
    var paper = site.get("/papers/" + open.withheld);
    assertEquals(200, paper.statusCode());
    assertTrue(paper.body().contains("kept from the public: prices of bidders"));
    assertEquals(404, site.get("/papers/" + open.withheld + "/file").statusCode());
    for (var address :
        new String[] {
          "/meetings/" + open.meeting,
          "/meetings/" + open.meeting + ".json",
          "/papers/" + open.withheld,
          "/papers/" + open.withheld + ".json",
          "/papers/" + open.withheld + "/file"
        }) {
      assertFalse(site.get(address).body().contains(OpenSite.SECRET), address);
    }
  }

  @Test
  void aReplacedPaperKeepsItsPlace() {
    var page = site.get("/meetings/" + open.meeting).body();
    assertTrue(page.contains("Replaced by: Business case, corrected"), page);
    var old = site.get("/papers/" + open.first).body();
    assertTrue(old.contains("This paper was replaced by"), old);
    assertTrue(old.contains("<p class=\"remit-words\">Two places.</p>"), old);
  }

  @Test
  void aFileIsTakenHomeAndNeverShownInPlace() {
    var file = site.get("/papers/" + open.corrected + "/file");
    assertEquals("application/pdf", file.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(
        file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertEquals("One team.\n\nThree places.", file.body());
  }

  @Test
  void anAgendaThatHasNotGoneOutIsNotShown() {
    var page = site.get("/meetings/" + open.later).body();
    assertTrue(page.contains("The agenda has not been published yet."), page);
    assertTrue(page.contains("not published yet; due by"), page);
    assertFalse(page.contains(OpenSite.SECRET), page);
    assertFalse(site.get("/meetings/" + open.later + ".json").body().contains(OpenSite.SECRET));
  }

  @Test
  void declarationsSayCategoryAndEffectAndNotWhatTheInterestIs() {
    var page = site.get("/meetings/" + open.meeting).body();
    assertTrue(page.contains("financial; left, and did not vote"), page);
    assertFalse(page.contains("The trust of the member bids."), page);
  }

  @Test
  void whatIsSaidInPrivateIsNamedOnly() {
    var page = site.get("/meetings/" + open.meeting).body();
    assertTrue(page.contains("kept out of this item: commercial terms of others"), page);
  }
}
