package remit.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class RegisterTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  @Test
  void theRegisterListsWhoDecidedAndWhomItBinds() {
    var page = site.get("/systems/north-vale/decisions").body();
    assertTrue(page.contains("2 decisions, the latest first."), page);
    assertTrue(page.contains("NHS North Vale Integrated Care Board"), page);
  }

  @Test
  void theRegisterIsFilteredByBodyKindAndDay() {
    var cabinet = site.get("/systems/north-vale/decisions.json?body=vale-cabinet").body();
    assertTrue(cabinet.contains("\"total\": 1"), cabinet);
    assertTrue(cabinet.contains("\"body\": \"vale-cabinet\""), cabinet);
    var later = site.get("/systems/north-vale/decisions?from=2027-05-28").body();
    assertTrue(later.contains("No decision fits what you asked for."), later);
    var until = site.get("/systems/north-vale/decisions.json?to=2027-05-27&kind=taken").body();
    assertTrue(until.contains("\"total\": 2"), until);
    assertEquals(404, site.get("/systems/north-vale/decisions?page=2").statusCode());
    assertEquals(400, site.get("/systems/north-vale/decisions?page=x").statusCode());
    assertEquals(400, site.get("/systems/north-vale/decisions?from=x").statusCode());
    assertEquals(404, site.get("/systems/north-vale/decisions?kind=x").statusCode());
  }

  @Test
  void anEmptyRegisterSaysWhatWillStandInIt() {
    var page = site.get("/systems/sussex/decisions").body();
    assertTrue(page.contains("No decision has been recorded here yet."), page);
  }

  @Test
  void theTableHasALineForEachDecision() {
    var csv = site.get("/systems/north-vale/decisions.csv").body();
    assertTrue(csv.startsWith("decision,decided,published,body,"), csv);
    assertTrue(csv.contains("\"(a) That one team be set up.\n(b) That it be reviewed"), csv);
    assertTrue(csv.contains(",250000000,"), csv);
  }

  @Test
  void aDecisionStandsAtItsAddressWithAllThatMakesItChecked() {
    var page = site.get("/decisions/" + open.ofBoard).body();
    assertTrue(page.contains("<strong>(b)</strong> <span>That it be reviewed in a year.</span>"));
    assertTrue(page.contains("Leaving it as it is"), page);
    assertTrue(page.contains("The proof, step by step"), page);
    assertTrue(page.contains("£2.5m"), page);
    assertTrue(page.contains("covered by a signed checkpoint"), page);
    assertTrue(page.contains("trusts member"), page);
    assertTrue(page.contains("against <strong>1</strong>"), page);
    var data = site.get("/decisions/" + open.ofBoard + ".json").body();
    assertTrue(data.contains("\"effect\": \"may proceed\""), data);
    assertTrue(data.contains("\"why\": {"), data);
  }

  @Test
  void aDecisionOfACabinetIsHeldWhileItCanBeCalledIn() {
    var page = site.get("/decisions/" + open.ofCabinet).body();
    assertTrue(page.contains("It may not be put into effect yet:"), page);
    assertTrue(page.contains("it can be called in until the end of 4 June 2027"), page);
    assertTrue(page.contains("What others decided on it"), page);
  }

  @Test
  void aTableThatIsOpenedInASpreadsheetRunsNothing() {
    var csv = new Csv();
    csv.row("=1+1", "a,b", "say \"no\"", "plain");
    assertEquals("'=1+1,\"a,b\",\"say \"\"no\"\"\",plain\r\n", csv.text());
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertEquals(404, site.get("/decisions/99999").statusCode());
    assertEquals(400, site.get("/decisions/x").statusCode());
    assertFalse(site.get("/decisions/99999").body().contains("99999"));
  }
}
