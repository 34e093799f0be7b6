package remit.core.route.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.because.Because;
import remit.core.calendar.Reading;
import remit.core.kernel.Citation;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule.Force;
import remit.core.law.Party;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;
import remit.core.text.Paint;

class RouteShowTest {
  private static final LocalDate START = LocalDate.of(2019, 9, 27);

  private static Step step(String id, String what, LocalDate day, List<String> missing) {
    return new Step(
        id,
        DutyKind.DISCUSS,
        what,
        List.of(new Doer.Outside(Party.PUBLIC, "Someone; with, \"marks\" & <tags>")),
        List.of(),
        Force.MUST,
        List.of(),
        new Step.Timing(day, missing, Optional.of(day.plusDays(3)), Step.Pressure.CRITICAL),
        List.of(),
        List.of(new Citation("An Act s.1", Optional.empty(), Optional.of("javascript:alert(1)"))),
        List.of(),
        Because.that("because it must"));
  }

  private static Route route(String what, List<String> missing) {
    var day = LocalDate.of(2019, 11, 12);
    return new Route(
        new Route.About(
            "plan",
            "The plan, ünlike <others>",
            "test",
            START,
            START,
            Optional.of(LocalDate.of(2019, 11, 15)),
            Reading.ORDINARY),
        new Route.Possible(),
        new Route.Milestones(
            Optional.of(new Route.Day(day, missing)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(step("LAW/discuss", what, day, missing)),
        List.of(),
        List.of(),
        List.of("A note."));
  }

  @Test
  void textKeepsToEightyColumnsAndMarksALowerBound() {
    var lines =
        RouteText.lines(
            route("discuss ".repeat(30).strip(), List.of("when it meets")),
            RouteText.Detail.EXPLAINED,
            Paint.PLAIN);
    for (var line : lines) assertTrue(line.codePointCount(0, line.length()) <= 80, line);
    assertTrue(String.join("\n", lines).contains("≥ Tue 12 Nov 2019"));
    assertTrue(String.join("\n", lines).contains("not known: when it meets"));
  }

  @Test
  void jsonHasTheKeysOfTheContractInTheirOrder() {
    var json = RouteJson.of(route("discuss", List.of())).write();
    int last = -1;
    for (var key :
        List.of(
            "proposal",
            "charter",
            "asOf",
            "outcome",
            "steps",
            "earliestDecision",
            "deadline",
            "critical",
            "struck",
            "blocked")) {
      int at = json.indexOf("\n  \"" + key + "\":");
      assertTrue(at > last, key);
      last = at;
    }
    assertTrue(json.contains("\"slackDays\": 3"));
    assertTrue(json.contains("\"earliestDecision\": \"2019-11-12\""));
  }

  @Test
  void calendarLinesFoldAtSeventyFiveOctetsAndUnfoldToTheText() {
    var ics = RouteIcs.of(route("é".repeat(120) + "; a, b\\c", List.of()));
    for (var line : ics.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"));
    }
    var whole = ics.replace("\r\n ", "");
    assertTrue(whole.contains("SUMMARY:" + "é".repeat(120) + "\\; a\\, b\\\\c\r\n"));
    assertTrue(whole.contains("DTSTART;VALUE=DATE:20191112\r\nDTEND;VALUE=DATE:20191113\r\n"));
    assertTrue(whole.endsWith("END:VCALENDAR\r\n"));
  }

  @Test
  void pageAndDrawingEscapeWhatTheyShowAndLinkOnlyToTheWeb() {
    var html = RouteHtml.of(route("discuss <b>it</b>", List.of()));
    assertFalse(html.contains("<b>it"));
    assertFalse(html.contains("javascript:"));
    assertTrue(html.contains("discuss &lt;b&gt;it&lt;/b&gt;"));
    assertTrue(html.contains("<html lang=\"en-GB\">"));
    assertFalse(html.contains("<script"));
    var svg = RouteSvg.of(route("discuss <b>it</b>", List.of()));
    assertTrue(svg.contains("<title id=\"t\">The plan, ünlike &lt;others&gt;</title>"));
    assertTrue(svg.contains("deadline Fri 15 Nov 2019"));
  }

  @Test
  void sameRouteSameBytes() {
    assertEquals(RouteHtml.of(route("x", List.of())), RouteHtml.of(route("x", List.of())));
    assertEquals(RouteIcs.of(route("x", List.of())), RouteIcs.of(route("x", List.of())));
  }
}
