package remit.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class FeedTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  private static Element parsed(byte[] bytes) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private Element feed(String address) throws Exception {
    var answer = site.get(address);
    assertEquals(200, answer.statusCode());
    assertEquals(
        "application/atom+xml;charset=UTF-8",
        answer.headers().firstValue("Content-Type").orElseThrow());
    return parsed(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void aFeedOfDecisionsSaysWhatWasResolved() throws Exception {
    var feed = feed("/systems/north-vale/decisions.atom");
    var entries = feed.getElementsByTagName("entry");
    assertEquals(2, entries.getLength());
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    var first = (Element) entries.item(0);
    assertEquals(
        "(a) That one team be set up.\n(b) That it be reviewed in a year.", text(first, "content"));
  }

  @Test
  void aBodysFeedHasOnlyItsOwn() throws Exception {
    var feed = feed("/systems/north-vale/bodies/vale-cabinet/decisions.atom");
    var entries = feed.getElementsByTagName("entry");
    assertEquals(1, entries.getLength());
    assertEquals(
        site.address("/decisions/" + open.ofCabinet), text((Element) entries.item(0), "id"));
  }

  @Test
  void meetingsAreToldOfOnceNoticeIsGiven() throws Exception {
    var feed = feed("/systems/north-vale/meetings.atom");
    assertEquals(1, feed.getElementsByTagName("entry").getLength());
    var none = feed("/systems/north-vale/bodies/harbour-cabinet/meetings.atom");
    assertEquals(0, none.getElementsByTagName("entry").getLength());
  }

  @Test
  void charactersThatXmlDoesNotKnowAreLeftOut() throws Exception {
    var entry = new Atom.Entry("urn:x", "a\u0001<b>&\uFFFE", Instant.EPOCH, "body", "\uD83D\uDE00");
    var feed = new Atom("urn:f", "t", "urn:p", List.of(entry)).bytes();
    var parsed = (Element) parsed(feed).getElementsByTagName("entry").item(0);
    assertEquals("a<b>&", text(parsed, "title"));
    assertFalse(text(parsed, "content").isEmpty());
  }
}
