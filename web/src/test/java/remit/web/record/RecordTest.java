package remit.web.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.tlog.note.VerifierKey;
import remit.tlog.verify.Question;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verifier;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class RecordTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  @Test
  void theRecordIsVerifiedFromItsFilesOverHttp() throws Exception {
    var key = VerifierKey.parse(site.get("/record/files/key").body().strip()).orElseThrow();
    try (var source = RecordSource.open(site.address("/record/files"))) {
      var verdict = Verifier.verify(source, Question.plain().withKey(key));
      assertTrue(verdict.holds(), verdict::toString);
    }
  }

  @Test
  void filesThatNeverChangeAreKeptForAYearAndTheCheckpointIsNot() {
    var checkpoint = site.get("/record/files/checkpoint");
    assertEquals(200, checkpoint.statusCode());
    assertEquals("public, max-age=60, must-revalidate", header(checkpoint, "Cache-Control"));
    assertEquals("text/plain;charset=UTF-8", header(checkpoint, "Content-Type"));
    long size = Long.parseLong(checkpoint.body().split("\n")[1]);
    var tile = site.get("/record/files/tile/0/000.p/" + size);
    assertEquals(200, tile.statusCode());
    assertEquals("public, max-age=31536000, immutable", header(tile, "Cache-Control"));
    assertEquals("application/octet-stream", header(tile, "Content-Type"));
    assertEquals(404, site.get("/record/files/tile/9/000").statusCode());
    assertEquals(404, site.get("/record/files/secret").statusCode());
  }

  private static String header(java.net.http.HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("(none)");
  }

  @Test
  void thePageSaysHowToCheckTheRecord() {
    var page = site.get("/record").body();
    assertTrue(page.contains("remit verify " + site.address("/record/files")), page);
    assertTrue(page.contains("All entries"), page);
    var data = site.get("/record.json").body();
    assertTrue(data.contains("\"origin\""), data);
  }

  @Test
  void anEntryIsShownWithItsPartsAndItsReceiptCanBeTakenHome() {
    var decision = site.get("/decisions/" + open.ofBoard + ".json").body();
    var entry = decision.replaceAll("(?s).*\"entry\": (\\d+).*", "$1");
    var page = site.get("/record/entries/" + entry).body();
    assertTrue(page.contains("<h1 class=\"govuk-heading-l\">Decision</h1>"), page);
    assertTrue(page.contains("(b) That it be reviewed in a year."), page);
    var receipt = site.get("/record/entries/" + entry + "/receipt");
    assertEquals(200, receipt.statusCode());
    assertTrue(header(receipt, "Content-Disposition").contains("receipt-" + entry + ".html"));
    assertTrue(receipt.body().contains("How to check it by hand"));
    assertEquals(404, site.get("/record/entries/9999").statusCode());
    assertEquals(404, site.get("/record/entries/9999/receipt").statusCode());
    assertEquals(404, site.get("/record/entries/-1").statusCode());
  }

  @Test
  void exemptWordsAreNowhereInTheRecord() {
    var all = site.get("/record/entries.json").body();
    assertTrue(all.contains("Paper: Bids received"), all);
    long total = Long.parseLong(all.replaceAll("(?s).*\"total\": (\\d+).*", "$1"));
    for (long n = 0; n < total; n++) {
      assertFalse(site.get("/record/entries/" + n).body().contains(OpenSite.SECRET), "entry " + n);
    }
  }
}
