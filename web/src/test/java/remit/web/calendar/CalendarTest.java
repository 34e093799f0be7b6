package remit.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class CalendarTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  @Test
  void announcedMeetingsStandBesideOrdinaryDates() {
    var page = site.get("/systems/north-vale/calendar?from=2027-05").body();
    assertTrue(page.contains("href=\"/meetings/" + open.meeting + "\""), page);
    assertTrue(page.contains("Ordinary date of"), page);
    assertTrue(page.contains("From 1 May 2027 to 31 July 2027."), page);
  }

  @Test
  void anOrdinaryDateOnWhichAMeetingWasAnnouncedIsNotShownTwice() {
    var data = site.get("/systems/north-vale/calendar.json?from=2027-05").body();
    var day = data.split("\"day\": \"2027-05-27\"", -1);
    assertEquals(
        1,
        java.util.Arrays.stream(day)
            .skip(1)
            .filter(d -> d.split("}")[0].contains("icb-board"))
            .count(),
        data);
    assertTrue(data.contains("\"announced\": true"), data);
  }

  @Test
  void aCalendarToSubscribeToHasUtcTimesAndLinksBack() {
    var feed = site.get("/systems/north-vale/bodies/icb-board/calendar.ics");
    assertEquals(
        "text/calendar;charset=UTF-8", feed.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(feed.body().contains("DTSTART:20270527T090000Z\r\n"), feed.body());
    assertTrue(
        feed.body()
            .replace("\r\n ", "")
            .contains("URL:" + site.address("/meetings/" + open.meeting)),
        feed.body());
    assertFalse(feed.body().contains("Cabinet of Harbour City Council"));
    feed.body()
        .lines()
        .forEach(l -> assertTrue(l.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75));
    assertTrue(
        site.get("/systems/north-vale/calendar.ics").body().contains("Harbour City Council"));
  }

  @Test
  void aMonthThatIsNoneIsRefused() {
    assertEquals(400, site.get("/systems/north-vale/calendar?from=May").statusCode());
    assertEquals(404, site.get("/systems/north-vale/calendar?from=9999-01").statusCode());
    assertEquals(404, site.get("/systems/north-vale/bodies/nothing/calendar.ics").statusCode());
  }
}
