package remit.web.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed as RFC 4287 has it.
///
/// @param id the address of the feed, which names it for ever
/// @param page the address of the page that shows the same
/// @param entries the latest first
record Atom(String id, String title, String page, List<Entry> entries) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /// @param id the address of what it tells of
  /// @param by the body that acted
  /// @param text plain text
  record Entry(String id, String title, Instant updated, String by, String text) {}

  byte[] bytes() {
    try {
      var bytes = new ByteArrayOutputStream();
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      begin(xml);
      for (var entry : entries) entry(xml, entry);
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("a feed in memory", broken);
    }
  }

  private void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text(xml, "id", id);
    text(xml, "title", title);
    text(xml, "updated", updated().toString());
    link(xml, "self", id);
    link(xml, "alternate", page);
  }

  /// Of a feed that has nothing yet: the beginning of time, so that the first entry is newer.
  private Instant updated() {
    return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().updated();
  }

  private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", entry.id());
    text(xml, "title", entry.title());
    text(xml, "updated", entry.updated().toString());
    link(xml, "alternate", entry.id());
    xml.writeStartElement("author");
    text(xml, "name", entry.by());
    xml.writeEndElement();
    text(xml, "content", entry.text());
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(value));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", address);
  }

  /// Without the characters that XML 1.0 does not know.
  private static String allowed(String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n')
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
