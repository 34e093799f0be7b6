package remit.service.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.service.minutes.MinutesDocument.Bullets;
import remit.service.minutes.MinutesDocument.Paragraph;
import remit.service.minutes.MinutesDocument.Section;
import remit.service.minutes.MinutesDocument.Table;

class MinutesDocumentTest {
  @Test
  void itIsWrittenAsTextThatAClerkCanEdit() {
    List<MinutesDocument.Block> blocks =
        List.of(
            new Paragraph("The motion was carried."),
            new Bullets(List.of("(a) agree the plan", "(b) note the risks")),
            new Table(List.of("For", "Against"), List.of(List.of("5", "2"))));
    assertEquals(
        """
        # Minutes

        ## Votes

        The motion was carried.

        - (a) agree the plan
        - (b) note the risks

        | For | Against |
        | --- | --- |
        | 5 | 2 |
        """,
        new MinutesDocument("Minutes", List.of(new Section("Votes", blocks))).text());
  }

  @Test
  void marksThatWereTypedStayWords() {
    assertEquals("\\# not a heading", paragraph("# not a heading"));
    assertEquals("1\\. not a list", paragraph("1. not a list"));
    assertEquals("\\- not a list", paragraph("  - not a list"));
    assertEquals("one two", paragraph("one\n\n\u2028two"));
    assertEquals("\\<b\\> a\\|b \\[x\\](y) \\&amp; \\\\", paragraph("<b> a|b [x](y) &amp; \\"));
    assertEquals("\\~\\~\\~", paragraph("~~~"));
    assertEquals("15 votes, 1.5 hours", paragraph("15 votes, 1.5 hours"));
  }

  @Test
  void aRowNarrowerThanItsHeadIsRefused() {
    var rows = List.of(List.of("5"));
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of("For", "Against"), rows));
  }

  private static String paragraph(String words) {
    var section = new Section("S", List.of(new Paragraph(words)));
    var text = new MinutesDocument("T", List.of(section)).text();
    return text.substring("# T\n\n## S\n\n".length(), text.length() - 1);
  }
}
