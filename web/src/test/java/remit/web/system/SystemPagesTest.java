package remit.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class SystemPagesTest {
  private static final Pattern HREF = Pattern.compile("href=\"(/[^\"]*)\"");
  private final Site site = OpenSite.shared().visitor();

  @Test
  void aSystemSaysWhatItIsAndThatItIsInvented() {
    var page = site.get("/systems/north-vale").body();
    assertTrue(page.contains("This system is invented, for teaching."), page);
    assertTrue(page.contains("It is not itself an organisation."), page);
    assertTrue(page.contains("Board meeting in July"), page);
    assertTrue(page.contains("A shared team for care at home"), page);
    assertTrue(page.contains("As it stands on <strong>27 May 2027</strong>"), page);
  }

  @Test
  void aDayBeforeTheFirstCharterIsAnsweredWithTheDayOfTheFirst() {
    var page = site.get("/systems/north-vale?asOf=2001-01-01");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("governs from 1 April 2024"), page.body());
    assertEquals(400, site.get("/systems/north-vale?asOf=yesterday").statusCode());
    assertEquals(404, site.get("/systems/nowhere").statusCode());
  }

  @Test
  void anotherDayGoesAlongWithEveryLink() {
    var page = site.get("/systems/north-vale/bodies?asOf=2025-01-01").body();
    assertTrue(
        page.contains("href=\"/systems/north-vale/bodies/icb-board?asOf=2025-01-01\""), page);
  }

  @Test
  void aBodyShowsWhatItMayDecideAndByWhichChain() {
    var page = site.get("/systems/north-vale/bodies/vale-place-committee").body();
    assertTrue(page.contains("given by Board of NHS North Vale"), page);
    assertTrue(page.contains("Why it may"), page);
    assertTrue(page.contains("at least 3 voting members, and at least 1"), page);
    assertTrue(
        page.contains("<th scope=\"col\" class=\"govuk-table__header\">Share of power</th>"));
  }

  @Test
  void aBodyThatOnlyAdvisesSaysThatItBindsNobody() {
    var page = site.get("/systems/llr-2019/bodies.json").body();
    assertTrue(page.contains("\"standing\": \"advises\""), page);
    var forum = site.get("/systems/llr-2019/bodies").body();
    assertTrue(forum.contains("Each only advises"), forum);
  }

  @Test
  void aBodyOfAnUnknownNameIsMissingHoweverLongTheName() {
    assertEquals(404, site.get("/systems/north-vale/bodies/nothing").statusCode());
    assertEquals(404, site.get("/systems/north-vale/bodies/" + "x".repeat(500)).statusCode());
    assertEquals(404, site.get("/systems/north-vale/functions/nothing").statusCode());
    assertEquals(404, site.get("/systems/north-vale/partners/nothing").statusCode());
  }

  @Test
  void theDrawingOfVotesIsAPictureOfItsOwn() {
    var drawing = site.get("/systems/north-vale/bodies/partnership/power.svg");
    assertEquals("image/svg+xml", drawing.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(drawing.body().startsWith("<svg"));
  }

  @Test
  void anOrganisationSeesWhoDecidesForIt() {
    var page = site.get("/systems/north-vale/partners/vale-council").body();
    assertTrue(page.contains("Who may decide for it"), page);
    assertTrue(page.contains("Cabinet of Vale County Council"), page);
  }

  @Test
  void aFunctionOfAnOtherHolderIsStillExplained() {
    var page = site.get("/systems/north-vale/functions/adult-social-care").body();
    assertTrue(page.contains("Cabinet of Harbour City Council"), page);
    assertTrue(page.contains("for Vale County Council, by this chain"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"north-vale", "llr-2019", "llr-2022", "shropshire-2018", "sussex"})
  void everyLinkOfEveryPageAboutASystemLeadsSomewhere(String system) {
    var seen = new TreeSet<String>();
    var ahead = new TreeSet<String>();
    ahead.add("/systems/" + system);
    while (!ahead.isEmpty()) {
      var address = ahead.pollFirst();
      seen.add(address);
      var page = site.get(address);
      assertEquals(200, page.statusCode(), address);
      if (!address.startsWith("/systems/" + system)) continue;
      var link = HREF.matcher(page.body());
      while (link.find()) {
        var next = link.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
        boolean counts = next.startsWith("/systems/" + system) || next.startsWith("/decisions");
        boolean turns = next.contains("?from=");
        if (counts && !turns && !seen.contains(next)) ahead.add(next);
      }
    }
    assertTrue(seen.size() > 20, seen::toString);
    assertFalse(seen.stream().anyMatch(s -> s.contains(" ")));
  }
}
