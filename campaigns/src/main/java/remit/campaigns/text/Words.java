package remit.campaigns.text;

import java.io.Serializable;
import java.util.Arrays;

/// The words of one text in order: a hash each, where each stands in the original characters, in
/// which [Zone], and whether between quotation marks. Offsets are UTF-16 units.
public final class Words implements Serializable {
  private static final byte QUOTED = 8;

  private final int[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final byte[] zones;

  Words(int[] hashes, int[] starts, int[] ends, byte[] zones) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.zones = zones;
  }

  public int count() {
    return hashes.length;
  }

  public int hash(int word) {
    return hashes[word];
  }

  /// The first character of the word.
  public int start(int word) {
    return starts[word];
  }

  /// One past the last character of the word.
  public int end(int word) {
    return ends[word];
  }

  public Zone zone(int word) {
    return Zone.of(zones[word]);
  }

  /// Whether the word stands in a passage of eight words or more between quotation marks.
  public boolean isQuoted(int word) {
    return (zones[word] & QUOTED) != 0;
  }

  /// The hashes of all words; a copy.
  public int[] hashes() {
    return hashes.clone();
  }

  /// The positions of the words that stand in the zone, ascending.
  public int[] in(Zone zone) {
    int[] found = new int[count()];
    int n = 0;
    for (int i = 0; i < found.length; i++) if ((zones[i] & 7) == zone.ordinal()) found[n++] = i;
    return Arrays.copyOf(found, n);
  }

  /// The original characters from one of the body's words to another, both counted among body words
  /// only, as plain text: what is not body is left out, and so are HTML tags.
  ///
  /// @param from the first word's place among the body's words
  /// @param to one past the last word's place, more than `from`
  public String bodyText(String original, int from, int to) {
    int[] body = in(Zone.BODY);
    var text = new StringBuilder();
    int start = body[from];
    for (int i = from; i < to; i++) {
      boolean goesOn = i + 1 < to && body[i + 1] == body[i] + 1;
      if (goesOn) continue;
      if (text.length() > 0) text.append('\n');
      text.append(original, starts[start], closed(original, ends[body[i]]));
      if (i + 1 < to) start = body[i + 1];
    }
    return Markup.isHtml(original) ? Markup.plain(text.toString()) : text.toString();
  }

  /// The end of a word with the full stop or the like that closes its sentence.
  private static int closed(String original, int end) {
    int closed = end;
    while (closed < original.length() && closed < end + 3 && isClosing(original.charAt(closed))) {
      closed++;
    }
    return closed;
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == '!' || c == '?' || c == ')' || c == '"' || c == '\u201D';
  }

  static byte quoted(byte zone) {
    return (byte) (zone | QUOTED);
  }
}
