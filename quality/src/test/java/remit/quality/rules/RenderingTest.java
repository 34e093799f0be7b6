package remit.quality.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remit.core.check.Report;
import remit.core.check.show.ReportHtml;
import remit.core.check.show.ReportJson;
import remit.core.check.show.ReportSarif;
import remit.core.check.show.ReportText;
import remit.core.json.Json;
import remit.core.text.Paint;
import remit.testkit.Golden;

/// One fixed report in every format, kept beside the test to be read as prose.
class RenderingTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("remit.root", ".."))
          .resolve("quality/src/test/resources/remit/quality/rules");
  private static final String SHOWN = "charters/north-vale/";

  private static final Report REPORT =
      Example.of(
              """
              posts:
                hospitals-chief-executive:
                  of: [hospitals, community-trust]
              bodies:
                vale-cabinet:
                  said to decide: [arrange-community-services]
                vale-hwb:
                  quorum: unknown
                  meets:
                    in public: no
                partnership:
                  carries: { assumed: unanimity, because: "nobody says <otherwise> & \\"so on\\"" }
                  terms of reference:
                    records held by: (none)
              accepts:
                - { rule: K001, at: hospitals-chief-executive, reason: for one year, by: hospitals-board, until: 2027-03-31 }
              """)
          .review();

  @Test
  void theTextIsReadAsProse() {
    var lines = ReportText.of(REPORT, SHOWN, Paint.PLAIN);
    for (var line : lines) {
      assertTrue(line.codePointCount(0, line.length()) <= 80, "wider than 80 columns: " + line);
    }
    Golden.check(FOLDER.resolve("report.txt"), String.join("\n", lines) + "\n");
  }

  @Test
  void theJsonIsTheContract() {
    Golden.check(FOLDER.resolve("report.json"), ReportJson.of(REPORT, SHOWN).write());
  }

  @Test
  void theSarifIsKept() {
    Golden.check(FOLDER.resolve("report.sarif"), ReportSarif.of(REPORT, SHOWN).write());
  }

  @Test
  void everySarifResultHasWhatTheFormatAsksFor() {
    var log = ReportSarif.of(REPORT, SHOWN);
    assertEquals(Json.of("2.1.0"), member(log, "version"));
    var run = (Json.Object) ((Json.Array) member(log, "runs")).items().getFirst();
    var driver = (Json.Object) member((Json.Object) member(run, "tool"), "driver");
    var rules = ((Json.Array) member(driver, "rules")).items();
    var results = ((Json.Array) member(run, "results")).items();
    assertFalse(results.isEmpty());
    for (var item : results) {
      var result = (Json.Object) item;
      var index = (Json.Number) member(result, "ruleIndex");
      var rule = (Json.Object) rules.get(index.value().intValueExact());
      assertEquals(member(rule, "id"), member(result, "ruleId"));
      assertTrue(
          List.of(Json.of("error"), Json.of("warning"), Json.of("note"))
              .contains(member(result, "level")));
      var location = (Json.Object) ((Json.Array) member(result, "locations")).items().getFirst();
      var physical = (Json.Object) member(location, "physicalLocation");
      var region = (Json.Object) member(physical, "region");
      assertTrue(number(region, "startLine") >= 1 && number(region, "startColumn") >= 1);
      assertTrue(number(region, "endLine") >= number(region, "startLine"));
    }
  }

  private static long number(Json.Object object, String key) {
    return ((Json.Number) member(object, key)).value().longValueExact();
  }

  private static Json member(Json.Object object, String key) {
    return object.members().stream()
        .filter(m -> m.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + key))
        .value();
  }

  @Test
  void thePageIsWholeAndRunsNothing() {
    var page = ReportHtml.of(REPORT, SHOWN);
    for (var forbidden :
        List.of("<script", " onclick", "javascript:", "@import", "<link", "<img")) {
      assertFalse(page.contains(forbidden), "the page has " + forbidden);
    }
    assertFalse(page.contains("<otherwise>"), "text of the charter is read as markup");
    assertTrue(page.contains("<html lang=\"en-GB\">") && page.contains("<h1>"));
    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
    var all = ids.toList();
    assertEquals(all.size(), all.stream().distinct().count(), "an id stands twice: " + all);
    Golden.check(FOLDER.resolve("report.html"), page);
  }
}
