package remit.campaigns.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Reads texts as [Words]. Not safe for several threads: each takes its own.
///
/// A word is a run of letters, digits and the marks that belong to them, in lower case and in
/// Unicode's compatibility form (NFKC). Apostrophes and invisible characters do not end a word and
/// are not part of it, so that "don’t", "don't" and "dont" are one word. In scripts written without
/// spaces every character is a word. Any text is read; none is refused.
public final class Tokeniser {
  private static final byte[] ASCII = asciiClasses();
  private static final byte APOSTROPHE = 1;
  private static final long FNV = 0x100000001B3L;
  private static final int LEAST_QUOTED = 8;
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final WordBuffer words = new WordBuffer();
  private final StringBuilder spelling = new StringBuilder();
  private char[] text = new char[4096];
  private int length;
  private boolean html;

  private long hash;
  private int wordStart = -1;
  private int wordEnd;
  private boolean plain;
  private byte lineBreak;
  private boolean lineHasText;
  private boolean quotedLine;
  private int quoteOpenedAt = -1;

  /// The words of a response, each in its zone.
  public Words read(String response) {
    scan(response);
    Zones.mark(words, response);
    return words.toWords();
  }

  /// The words of a text that is all body: a letter, a consultation document.
  public Words readPlain(String plainText) {
    scan(plainText);
    words.mark(0, words.count, Zone.BODY);
    return words.toWords();
  }

  private void scan(String response) {
    length = response.length();
    if (text.length < length) text = new char[Math.max(length, text.length * 2)];
    response.getChars(0, length, text, 0);
    html = Markup.isHtml(response);
    words.clear();
    wordStart = -1;
    lineBreak = WordBuffer.NEW_PARAGRAPH;
    lineHasText = false;
    quotedLine = false;
    quoteOpenedAt = -1;
    int at = 0;
    while (at < length) at = step(at);
    endWord();
  }

  private int step(int at) {
    char c = text[at];
    if (c < 128) {
      byte kind = ASCII[c];
      if (kind > APOSTROPHE) {
        take(kind, at, at + 1);
        return at + 1;
      }
      if (kind == APOSTROPHE) return at + 1;
      if (c == ' ') {
        endWord();
        return at + 1;
      }
      if (c == '<' && html) return markup(Markup.tag(text, at, length), at);
      if (c == '&') return markup(Markup.reference(text, at, length), at);
      separate(c, at, at + 1);
      return at + 1;
    }
    int codePoint = Character.codePointAt(text, at, length);
    int end = at + Character.charCount(codePoint);
    wide(codePoint, at, end);
    return end;
  }

  private int markup(Markup.Piece piece, int at) {
    int c = piece.character();
    if (c >= 128) {
      wide(c, at, piece.end());
    } else if (c > 0 && ASCII[c] > APOSTROPHE) {
      take(ASCII[c], at, piece.end());
    } else if (c > 0 && ASCII[c] != APOSTROPHE) {
      separate((char) c, at, piece.end());
    }
    return piece.end();
  }

  private void wide(int c, int at, int end) {
    if (isInvisible(c)) return;
    if (c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x60) return;
    if (isUnspaced(c)) {
      endWord();
      takeWide(c, at, end);
      endWord();
    } else if (Character.isLetterOrDigit(c) || (wordStart >= 0 && isMark(c))) {
      takeWide(c, at, end);
    } else {
      separate(c, at, end);
    }
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0xE00) return false;
    return UNSPACED.contains(UnicodeScript.of(c)) && Character.isLetterOrDigit(c);
  }

  private void begin(int at) {
    wordStart = at;
    hash = 0xCBF29CE484222325L;
    plain = true;
  }

  private void take(byte lowerCase, int at, int end) {
    if (wordStart < 0) begin(at);
    if (plain) {
      hash = (hash ^ lowerCase) * FNV;
    } else {
      spelling.append((char) lowerCase);
    }
    wordEnd = end;
  }

  private void takeWide(int c, int at, int end) {
    if (wordStart < 0) begin(at);
    if (plain) {
      plain = false;
      spelling.setLength(0);
      for (int i = wordStart; i < at; i++) {
        if (text[i] < 128 && ASCII[text[i]] > APOSTROPHE) spelling.append((char) ASCII[text[i]]);
      }
    }
    spelling.appendCodePoint(c);
    wordEnd = end;
  }

  private void endWord() {
    if (wordStart < 0) return;
    if (!plain) hashSpelling();
    int folded = (int) (Hash.mix(hash) >>> 32);
    words.add(folded, wordStart, wordEnd, lineBreak, quotedLine ? Zone.QUOTED_MAIL : Zone.BODY);
    lineBreak = WordBuffer.SAME_LINE;
    lineHasText = true;
    wordStart = -1;
  }

  private void hashSpelling() {
    String normal = Normalizer.normalize(spelling, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    hash = 0xCBF29CE484222325L;
    for (int i = 0; i < normal.length(); i++) hash = (hash ^ normal.charAt(i)) * FNV;
  }

  private void separate(int c, int at, int end) {
    endWord();
    switch (c) {
      case '\n', 0x2028, 0x2029 -> endLine();
      case '\r' -> {
        if (end >= length || text[end] != '\n') endLine();
      }
      case '>' -> {
        if (!lineHasText) quotedLine = true;
      }
      case '"', 0x201C, 0x201D, 0xAB, 0xBB -> quotationMark(c, at, end);
      default -> {}
    }
  }

  private void endLine() {
    boolean empty = !lineHasText && !quotedLine;
    lineBreak =
        empty && lineBreak != WordBuffer.SAME_LINE
            ? WordBuffer.NEW_PARAGRAPH
            : (byte) Math.max(lineBreak, WordBuffer.NEW_LINE);
    lineHasText = false;
    quotedLine = false;
  }

  /// Opens or closes a quotation. A plain mark opens when something follows it at once and nothing
  /// stands before it; what is opened and never closed is not a quotation.
  private void quotationMark(int c, int at, int end) {
    boolean opens =
        switch (c) {
          case 0x201C, 0xAB -> true;
          case 0x201D, 0xBB -> false;
          default ->
              (at == 0 || text[at - 1] <= ' ' || text[at - 1] == '(' || text[at - 1] == 0xA0)
                  && end < length
                  && text[end] > ' ';
        };
    if (opens) {
      if (quoteOpenedAt < 0) quoteOpenedAt = words.count;
    } else if (quoteOpenedAt >= 0) {
      if (words.count - quoteOpenedAt >= LEAST_QUOTED) {
        words.markQuoted(quoteOpenedAt, words.count);
      }
      quoteOpenedAt = -1;
    }
  }

  private static byte[] asciiClasses() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) classes[c] = (byte) c;
    for (char c = 'A'; c <= 'Z'; c++) classes[c] = (byte) (c + 32);
    for (char c = '0'; c <= '9'; c++) classes[c] = (byte) c;
    classes['\''] = APOSTROPHE;
    classes['`'] = APOSTROPHE;
    return classes;
  }
}
