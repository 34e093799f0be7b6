package remit.campaigns.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;

class TokeniserTest {
  private static final Gen<String> ANY_TEXT =
      Gen.anyOf(
              Gen.between(0, 0xFFFF).map(c -> String.valueOf((char) (int) c)),
              Gen.between(' ', 126).map(c -> String.valueOf((char) (int) c)),
              Gen.of("\n", "\r\n", "> ", "<p>", "</p>", "<br", "&amp;", "&#39;", "<!--", "\""),
              Gen.of("Dear ", "Yours ", "sincerely,", "wrote:", "On ", "From: ", "\u200b", "é"))
          .list(0, 60)
          .map(parts -> String.join("", parts));

  private static Words read(String text) {
    return new Tokeniser().read(text);
  }

  private static int[] hashes(String text) {
    return new Tokeniser().readPlain(text).hashes();
  }

  private static List<String> in(Zone zone, String text) {
    Words words = read(text);
    List<String> found = new ArrayList<>();
    for (int i : words.in(zone)) found.add(text.substring(words.start(i), words.end(i)));
    return found;
  }

  @Test
  void everyWordPointsBackToItsOriginalCharacters() {
    String text = "  The Council’s plan: NO!\tThanks";
    Words words = read(text);
    assertEquals(5, words.count());
    assertEquals("Council’s", text.substring(words.start(1), words.end(1)));
    assertEquals("NO", text.substring(words.start(3), words.end(3)));
  }

  @Test
  void caseApostrophesHyphensAndInvisibleCharactersMakeNoDifference() {
    int[] plain = hashes("dont close our co operative hospital");
    assertArrayEquals(plain, hashes("DON’T close, our co-operative hospital!"));
    assertArrayEquals(
        plain, hashes("don't  close our\u00a0co\u2011operative hos\u00adpi\u200btal"));
    assertArrayEquals(plain, hashes("don&rsquo;t close our co&#45;operative hospital"));
  }

  @Test
  void composedAndDecomposedAccentsAreOneWord() {
    assertArrayEquals(hashes("café ﬁne"), hashes("cafe\u0301 fine"));
    assertFalse(hashes("cafe")[0] == hashes("café")[0]);
  }

  @Test
  void inScriptsWithoutSpacesEveryCharacterIsAWord() {
    assertEquals(4, hashes("公衆衛生").length);
  }

  @Test
  void tagsAreNotWords() {
    assertArrayEquals(
        hashes("save our ward now"),
        hashes("<html><style>p { margin: 0 }</style><p>save <b>our</b> ward<br>now</p></html>"));
    assertEquals(4, hashes("if a < b then").length, "a lone sign is not a tag");
  }

  @Test
  void greetingAndClosingAreToldFromTheBody() {
    String text =
        """
        Dear Sir or Madam,

        Please keep the ward open.

        Yours faithfully,
        A Resident
        12 High Street, Barton

        This message and what is attached to it are confidential and meant for one reader.\
        """;
    assertEquals(List.of("Please", "keep", "the", "ward", "open"), in(Zone.BODY, text));
    assertEquals(4, in(Zone.GREETING, text).size());
    assertEquals("Yours", in(Zone.CLOSING, text).getFirst());
    assertEquals(15, in(Zone.AFTER, text).size());
  }

  @Test
  void quotedMailIsToldFromWhatTheSenderSays() {
    String reply =
        """
        I do not agree with a word of this.

        On Monday the campaign wrote:
        > Please keep the ward open.\
        """;
    assertEquals(9, in(Zone.BODY, reply).size());
    assertTrue(in(Zone.QUOTED_MAIL, reply).contains("ward"));
  }

  @Test
  void aMailPassedOnWithoutAWordIsWhatTheSenderSays() {
    String forward = "FYI\n-----Original Message-----\nPlease keep the ward open for all of us";
    assertTrue(in(Zone.BODY, forward).contains("ward"));
  }

  @Test
  void aLongQuotationIsMarked() {
    String text = "They say \"the ward will close in the spring of next year\" and I object";
    Words words = read(text);
    assertTrue(words.isQuoted(4));
    assertFalse(words.isQuoted(0));
    assertFalse(words.isQuoted(words.count() - 1));
  }

  @Test
  void anyTextIsReadAndEveryWordLiesInItInOrder() {
    Property.forAll(
        2000,
        ANY_TEXT,
        text -> {
          Words words = read(text);
          int end = 0;
          for (int i = 0; i < words.count(); i++) {
            assertTrue(words.start(i) >= end && words.end(i) > words.start(i));
            end = words.end(i);
          }
          assertTrue(end <= text.length());
        });
  }

  @Test
  void readingAgainGivesTheSame() {
    var tokeniser = new Tokeniser();
    Property.forAll(
        ANY_TEXT,
        text -> assertArrayEquals(read(text).hashes(), tokeniser.read(text).hashes(), text));
  }
}
