package remit.campaigns.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells greeting, closing, what follows the signature and quoted mail from the body of a response.
/// The rules look at lines and at a short list of English phrases; where they find nothing, all is
/// body.
final class Zones {
  private static final int LONGEST_GREETING = 10;
  private static final int LONGEST_CLOSING_LINE = 8;
  private static final int LONGEST_SIGNATURE_LINE = 10;
  private static final int LONGEST_SIGNATURE = 40;
  private static final int LONGEST_AFTER = 120;
  private static final int LONGEST_INLINE_SIGNATURE = 16;
  private static final int FEWEST_OWN_WORDS = 5;

  private static final Set<Integer> GREETING_WORDS =
      hashes("dear hello hi hey greetings sir madam sirs");
  private static final Set<Integer> CLOSING_WORDS =
      hashes("sincerely regards respectfully cordially faithfully yours cheers thanks");
  private static final Set<Integer> CLOSING_OPENERS =
      hashes("yours sincerely regards kind kindest best warm warmest many with respectfully");
  private static final int THANK = hash("thank");
  private static final int THANKS = hash("thanks");
  private static final int YOU = hash("you");
  private static final int GOOD = hash("good");
  private static final int TO = hash("to");
  private static final int WHOM = hash("whom");
  private static final int SENT = hash("sent");
  private static final int FROM = hash("from");
  private static final int ON = hash("on");
  private static final int WROTE = hash("wrote");
  private static final int ORIGINAL = hash("original");
  private static final int MESSAGE = hash("message");
  private static final int BEGIN = hash("begin");
  private static final int FORWARDED = hash("forwarded");
  private static final int SUBJECT = hash("subject");
  private static final Set<Integer> DAY_PARTS = hashes("morning afternoon evening day");

  private Zones() {}

  static void mark(WordBuffer words, String text) {
    markQuotedMail(words);
    int end = endOfOwn(words);
    int start = markGreeting(words, text, end);
    markClosing(words, text, start, end);
  }

  /// Everything from the header of a mail replied to or passed on. When the sender says nothing
  /// above it, the mail passed on is what the sender says.
  private static void markQuotedMail(WordBuffer words) {
    int header = header(words);
    if (header >= 0) words.mark(header, words.count, Zone.QUOTED_MAIL);
    int own = 0;
    for (int i = 0; i < words.count && own < FEWEST_OWN_WORDS; i++) {
      if ((words.zones[i] & 7) == Zone.BODY.ordinal()) own++;
    }
    if (own < FEWEST_OWN_WORDS) words.mark(0, words.count, Zone.BODY);
  }

  private static int header(WordBuffer words) {
    for (int i = 0; i < words.count; i++) {
      if (words.breaks[i] == WordBuffer.SAME_LINE) continue;
      int h = words.hashes[i];
      int next = i + 1 < words.count ? words.hashes[i + 1] : 0;
      if (h == ORIGINAL && next == MESSAGE && words.lineEnd(i) == i + 2) return i;
      if (h == BEGIN && next == FORWARDED) return i;
      if (h == FORWARDED && next == MESSAGE && words.lineEnd(i) <= i + 3) return i;
      if (h == FROM && holdsLine(words, i, 40, SENT, SUBJECT)) return i;
      if (h == ON && endsWithWrote(words, i)) return i;
    }
    return -1;
  }

  private static boolean holdsLine(WordBuffer words, int from, int within, int one, int other) {
    boolean first = false;
    boolean second = false;
    for (int i = from + 1; i < Math.min(words.count, from + within); i++) {
      if (words.breaks[i] == WordBuffer.SAME_LINE) continue;
      first |= words.hashes[i] == one;
      second |= words.hashes[i] == other;
    }
    return first && second;
  }

  private static boolean endsWithWrote(WordBuffer words, int from) {
    for (int i = from + 1; i < Math.min(words.count, from + 24); i++) {
      if (words.hashes[i] == WROTE) return i + 1 == words.count || words.lineEnd(i) == i + 1;
    }
    return false;
  }

  private static int endOfOwn(WordBuffer words) {
    int end = words.count;
    while (end > 0 && (words.zones[end - 1] & 7) == Zone.QUOTED_MAIL.ordinal()) end--;
    return end;
  }

  private static int markGreeting(WordBuffer words, String text, int end) {
    if (end == 0 || !opensGreeting(words)) return 0;
    int stop = Math.min(words.lineEnd(0), end);
    if (stop > LONGEST_GREETING || stop == end) {
      stop = 0;
      for (int i = 0; i < Math.min(LONGEST_GREETING, end - 1) && stop == 0; i++) {
        if (endsWith(text, words, i, ",:")) stop = i + 1;
      }
    }
    words.mark(0, stop, Zone.GREETING);
    return stop;
  }

  private static boolean opensGreeting(WordBuffer words) {
    int first = words.hashes[0];
    int second = words.count > 1 ? words.hashes[1] : 0;
    return GREETING_WORDS.contains(first)
        || (first == GOOD && DAY_PARTS.contains(second))
        || (first == TO && second == WHOM);
  }

  private static void markClosing(WordBuffer words, String text, int start, int end) {
    int farthest = Math.max(start, end - LONGEST_AFTER - LONGEST_SIGNATURE);
    for (int i = end - 1; i >= farthest; i--) {
      boolean opensLine = words.breaks[i] != WordBuffer.SAME_LINE;
      if (opensLine && isClosingLine(words, i, end)) {
        closeAt(words, earlierClosing(words, i, start), i, end);
        return;
      }
      if (!opensLine && isInlineClosing(words, text, i, end)) {
        words.mark(i, end, Zone.CLOSING);
        return;
      }
    }
    int lastLine = end == 0 ? 0 : words.lineStart(end - 1);
    if (lastLine > start && isSentFrom(words, lastLine, end)) {
      words.mark(lastLine, end, Zone.CLOSING);
    }
  }

  private static boolean isClosingLine(WordBuffer words, int line, int end) {
    int stop = Math.min(words.lineEnd(line), end);
    if (stop - line > LONGEST_CLOSING_LINE) return false;
    int first = words.hashes[line];
    if (first == THANKS || (first == THANK && line + 1 < stop && words.hashes[line + 1] == YOU)) {
      return true;
    }
    if (!CLOSING_OPENERS.contains(first)) return false;
    for (int i = line; i < stop; i++) if (CLOSING_WORDS.contains(words.hashes[i])) return true;
    return false;
  }

  /// "Thank you for your consideration." on the line above "Sincerely," belongs to the closing.
  private static int earlierClosing(WordBuffer words, int line, int start) {
    int from = line;
    while (from > start) {
      int above = words.lineStart(from - 1);
      if (above <= start || !isClosingLine(words, above, from)) break;
      from = above;
    }
    return from;
  }

  private static void closeAt(WordBuffer words, int from, int line, int end) {
    int stop = Math.min(words.lineEnd(line), end);
    while (stop < end && stop - line < LONGEST_SIGNATURE) {
      int next = Math.min(words.lineEnd(stop), end);
      if (next - stop > LONGEST_SIGNATURE_LINE) break;
      stop = next;
    }
    if (end - stop > LONGEST_AFTER) return;
    words.mark(from, stop, Zone.CLOSING);
    words.mark(stop, end, Zone.AFTER);
  }

  private static boolean isInlineClosing(WordBuffer words, String text, int at, int end) {
    if (end - at > LONGEST_INLINE_SIGNATURE || !CLOSING_OPENERS.contains(words.hashes[at])) {
      return false;
    }
    if (at == 0 || !endsWith(text, words, at - 1, ".!?")) return false;
    for (int i = at; i < Math.min(at + 3, end); i++) {
      if (CLOSING_WORDS.contains(words.hashes[i]) && endsWith(text, words, i, ",\n")) return true;
    }
    return false;
  }

  private static boolean isSentFrom(WordBuffer words, int line, int end) {
    return end - line <= LONGEST_CLOSING_LINE
        && end - line >= 3
        && words.hashes[line] == SENT
        && words.hashes[line + 1] == FROM;
  }

  private static boolean endsWith(String text, WordBuffer words, int word, String marks) {
    int after = words.ends[word];
    return after < text.length() && marks.indexOf(text.charAt(after)) >= 0;
  }

  private static Set<Integer> hashes(String words) {
    Set<Integer> hashes = new HashSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) hashes.add(hash(word));
    return Set.copyOf(hashes);
  }

  private static int hash(String word) {
    return new Tokeniser().readPlain(word).hash(0);
  }
}
