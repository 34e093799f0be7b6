package remit.web.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class WorkspaceTest {
  private static final String CHARTER = "/systems/north-vale/charter";

  private final Site site = Site.visitor();

  private static void assertHas(String text, String page) {
    assertTrue(page.contains(text), () -> "not there: " + text + "\n" + page);
  }

  private String begin() {
    site.signIn("lead");
    var begun = site.submit(CHARTER, CHARTER + "/drafts", Map.of("title", "A new quorum"));
    assertEquals(303, begun.statusCode());
    return begun.headers().firstValue("Location").orElseThrow();
  }

  private static String text() {
    var version = Site.visitor().get(CHARTER + "/versions/1.json").body();
    int from = version.indexOf("\"text\": \"") + 9;
    return version.substring(from, version.indexOf("\"\n", from)).translateEscapes();
  }

  @Test
  void everyoneSeesTheVersionsAndOnlyEditorsTheDrafts() {
    var page = site.get(CHARTER).body();
    assertHas("Version 1", page);
    assertFalse(page.contains("Begin a draft"));
    assertHas("Its text", site.get(CHARTER + "/versions/1").body());
    assertEquals(404, site.get(CHARTER + "/versions/99").statusCode());
    var draft = begin();
    assertEquals(303, Site.visitor().get(draft).statusCode());
    var other = Site.visitor();
    other.signIn("programme");
    assertEquals(403, other.get(draft).statusCode());
  }

  @Test
  void whatCannotBeReadIsShownAtItsLine() {
    var draft = begin();
    var broken = text().replaceFirst("kind: county council", "kind: county counsel");
    var fields = Map.of("revision", "1", "file", "charter.yaml", "text", broken);
    assertEquals(303, site.submit(draft, draft, fields).statusCode());
    var page = site.get(draft).body();
    assertHas("did you mean", page);
    assertHas("href=\"#charter-yaml-", page);
    var again = site.submit(draft, draft, fields);
    assertEquals(422, again.statusCode());
    assertHas("saved this draft since you opened it", again.body());
  }

  @Test
  void aDraftIsAdoptedOnlyByADecisionAndTheVersionSaysWhatItChanged() {
    var draft = begin();
    var changed =
        site.submit(
            draft,
            draft + "/change",
            Map.of("revision", "1", "kind", "quorum", "body", "icb-board", "quorum", "9"));
    assertEquals(303, changed.statusCode(), changed.body());
    var without =
        site.submit(
            draft, draft + "/adopt", Map.of("revision", "2", "from", "2099-01-01", "decision", ""));
    assertEquals(422, without.statusCode());
    assertHas("recorded decision", without.body());
    var adopted =
        site.submit(
            draft,
            draft + "/adopt",
            Map.of("revision", "2", "from", "2099-01-01", "decision", "ICB/2098/12 (invented)"));
    assertEquals(303, adopted.statusCode(), adopted.body());
    var version = site.get(adopted.headers().firstValue("Location").orElseThrow()).body();
    assertHas("ICB/2098/12 (invented)", version);
    assertHas("Quorum and voting", version);
  }

  @Test
  void aChangeThatCannotBeMadeIsRefused() {
    var draft = begin();
    var refused =
        site.submit(
            draft,
            draft + "/change",
            Map.of("revision", "1", "kind", "quorum", "body", "icb-board", "quorum", "half"));
    assertEquals(422, refused.statusCode());
    assertHas("give the quorum as a number", refused.body());
  }
}
