package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.campaigns.text.Hash;

/// Finds all runs that a response shares with the wordings of an index: every shared run of
/// [Grams#ANCHOR] words, and from there, to both sides, shorter runs that stand at the same place
/// with at most three words changed, put in or left out between. Words are compared one by one;
/// nothing is estimated. One thread at a time.
final class Matcher implements Serializable {
  /// Words passed over in response and wording when looking for the next match, the likeliest
  /// first: a word changed, put in, left out; then two; then three.
  private static final int[][] SKIPS = {
    {1, 1}, {1, 0}, {0, 1}, {2, 2}, {1, 2}, {2, 1}, {2, 0}, {0, 2}, {3, 3}
  };

  private static final int RESUME = 2;
  private static final int[] NOTHING = {};
  private static final Match NONE = new Match(-1);

  private final WordingIndex index;
  private final @Nullable Match[] open;
  private final List<Match> touched = new ArrayList<>();

  Matcher(WordingIndex index) {
    this.index = index;
    this.open = new Match[index.count()];
  }

  /// The matches, by the number of the wording.
  List<Match> match(int[] words) {
    touched.clear();
    if (words.length < Grams.ANCHOR || index.count() == 0) return List.of();
    long leaving = Grams.power(Grams.ANCHOR);
    long rolling = 0;
    for (int i = 0; i < words.length; i++) {
      rolling = Grams.step(rolling, words[i]);
      if (i >= Grams.ANCHOR) rolling -= leaving * words[i - Grams.ANCHOR];
      if (i >= Grams.ANCHOR - 1) anchor(words, i - Grams.ANCHOR + 1, rolling);
    }
    if (touched.isEmpty()) return List.of();
    var matches = new ArrayList<>(touched);
    matches.sort(Comparator.comparingInt(Match::wording));
    for (Match match : matches) open[match.wording()] = null;
    return matches;
  }

  private void anchor(int[] words, int at, long rolling) {
    int posting = index.first(Hash.mix(rolling));
    while (posting >= 0) {
      int wording = index.owner(posting);
      Match match = open[wording];
      if (match == null || match.end() <= at) {
        int place = bestPlace(posting, wording, match == null ? NONE : match);
        int[] text = index.wording(wording).words();
        if (equal(words, at, text, place)) {
          extend(match == null ? open(wording) : match, words, at, text, place);
        }
      }
      posting = skipOwner(posting, wording);
    }
  }

  private Match open(int wording) {
    var match = new Match(wording);
    open[wording] = match;
    touched.add(match);
    return match;
  }

  private int skipOwner(int posting, int wording) {
    int next = posting;
    while (next >= 0 && index.owner(next) == wording) next = index.next(next);
    return next;
  }

  /// Of several places in one wording the first one after the last match; else the first.
  private int bestPlace(int posting, int wording, Match match) {
    int expected =
        match.runs() == 0 ? 0 : match.inWording(match.runs() - 1) + match.length(match.runs() - 1);
    for (int p = posting; p >= 0 && index.owner(p) == wording; p = index.next(p)) {
      if (index.place(p) >= expected) return index.place(p);
    }
    return index.place(posting);
  }

  private static boolean equal(int[] words, int at, int[] text, int place) {
    for (int i = 0; i < Grams.ANCHOR; i++) if (words[at + i] != text[place + i]) return false;
    return true;
  }

  private void extend(Match match, int[] words, int at, int[] text, int place) {
    extendBack(match, words, at, text, place);
    int w = at;
    int t = place;
    while (true) {
      int start = w;
      while (w < words.length && t < text.length && words[w] == text[t]) {
        w++;
        t++;
      }
      match.add(start, t - (w - start), w - start);
      int skip = resume(words, w, text, t);
      if (skip < 0) return;
      w += SKIPS[skip][0];
      t += SKIPS[skip][1];
    }
  }

  private static int resume(int[] words, int w, int[] text, int t) {
    for (int s = 0; s < SKIPS.length; s++) {
      int a = w + SKIPS[s][0];
      int b = t + SKIPS[s][1];
      if (a + RESUME <= words.length
          && b + RESUME <= text.length
          && words[a] == text[b]
          && words[a + 1] == text[b + 1]) {
        return s;
      }
    }
    return -1;
  }

  /// The same towards the start, down to the end of the match before; found from the anchor
  /// outwards, kept in the response's order.
  private static void extendBack(Match match, int[] words, int at, int[] text, int place) {
    int floor = match.end();
    int last = match.runs() - 1;
    int before = last < 0 ? 0 : match.inWording(last) + match.length(last);
    int textFloor = before <= place ? before : 0;
    int w = at;
    int t = place;
    int[] found = NOTHING;
    while (true) {
      int skip = 0;
      if (w > floor && t > textFloor && words[w - 1] != text[t - 1]) {
        skip = resumeBack(words, w, text, t, floor, textFloor);
        if (skip < 0) break;
        w -= SKIPS[skip][0];
        t -= SKIPS[skip][1];
      }
      int end = w;
      while (w > floor && t > textFloor && words[w - 1] == text[t - 1]) {
        w--;
        t--;
      }
      if (end == w) break;
      int n = found.length;
      found = Arrays.copyOf(found, n + 3);
      found[n] = w;
      found[n + 1] = t;
      found[n + 2] = end - w;
    }
    for (int i = found.length - 3; i >= 0; i -= 3) match.add(found[i], found[i + 1], found[i + 2]);
  }

  private static int resumeBack(int[] words, int w, int[] text, int t, int floor, int textFloor) {
    for (int s = 0; s < SKIPS.length; s++) {
      int a = w - SKIPS[s][0];
      int b = t - SKIPS[s][1];
      if (a - RESUME >= floor
          && b - RESUME >= textFloor
          && words[a - 1] == text[b - 1]
          && words[a - 2] == text[b - 2]) {
        return s;
      }
    }
    return -1;
  }
}
