package remit.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class MapTest {
  private final Site site = OpenSite.shared().visitor();

  @Test
  void theMapStandsOnThePageWithLinksAndInWords() {
    var page = site.get("/systems/north-vale/map").body();
    assertTrue(page.contains("<svg"), page);
    assertTrue(page.contains("href=\"/systems/north-vale/bodies/icb-board\""), page);
    assertTrue(page.contains("id=\"words\""), page);
    var file = site.get("/systems/north-vale/map.svg");
    assertEquals("image/svg+xml", file.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(site.get("/systems/north-vale/map.json").body().contains("\"sentences\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"north-vale", "llr-2019"})
  void theDrawingHasNothingThatTheBrowserIsToldToRefuse(String system) {
    var drawing = site.get("/systems/" + system + "/map.svg").body();
    for (var refused : new String[] {"<script", "<style", " style=", " onclick", "javascript:"}) {
      assertFalse(drawing.contains(refused), refused);
    }
  }
}
