package remit.campaigns.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import remit.campaigns.find.Letter;
import remit.campaigns.find.Run;
import remit.campaigns.text.Words;
import remit.campaigns.text.Zone;

/// Writes down the steps from a letter to one response. For one use.
final class Steps {
  /// More words than this in place of a slot are not its filling but an addition.
  private static final int LONGEST_FILLING = 12;

  private final Letter letter;
  private final String response;
  private final Words words;
  private final BitSet shared;
  private final List<Step> steps = new ArrayList<>();
  private final BitSet mentioned = new BitSet();

  /// @param shared the words of the response that belong to shared passages
  Steps(Letter letter, String response, Words words, BitSet shared) {
    this.letter = letter;
    this.response = response;
    this.words = words;
    this.shared = shared;
  }

  List<Step> write(List<Run> runs) {
    int letterWord = 0;
    int word = 0;
    for (Run run : runs) {
      if (run.inWording() >= letterWord) {
        gap(word, run.inResponse(), letterWord, run.inWording());
      } else {
        added(word, run.inResponse());
      }
      kept(run);
      word = run.inResponse() + run.length();
      letterWord = run.inWording() + run.length();
    }
    gap(word, words.count(), letterWord, letter.words().count());
    return steps;
  }

  /// The parts of the letter, by characters, that no step mentions.
  List<Integer> unused() {
    List<Integer> unused = new ArrayList<>();
    int count = letter.words().count();
    for (int from = mentioned.nextClearBit(0); from < count; ) {
      int to = mentioned.nextSetBit(from);
      if (to < 0) to = count;
      unused.add(letter.words().start(from));
      unused.add(letter.words().end(to - 1));
      from = mentioned.nextClearBit(to);
    }
    return unused;
  }

  private void kept(Run run) {
    mentioned.set(run.inWording(), run.inWording() + run.length());
    int from = 0;
    boolean same = isSame(run, 0);
    for (int i = 1; i <= run.length(); i++) {
      if (i < run.length() && isSame(run, i) == same) continue;
      kept(run, from, i, same ? Step.Kind.SAME : Step.Kind.RESTYLED);
      from = i;
      same = i < run.length() && isSame(run, i);
    }
  }

  /// Whether a word of the run, with what stands between it and the word before, has the letter's
  /// characters.
  private boolean isSame(Run run, int i) {
    int[] there = unit(letter.words(), run.inWording(), i);
    int[] here = unit(words, run.inResponse(), i);
    return there[1] - there[0] == here[1] - here[0]
        && letter.text().regionMatches(there[0], response, here[0], here[1] - here[0]);
  }

  private static int[] unit(Words words, int first, int i) {
    int word = first + i;
    return new int[] {i == 0 ? words.start(word) : words.end(word - 1), words.end(word)};
  }

  private void kept(Run run, int from, int to, Step.Kind kind) {
    int start = unit(words, run.inResponse(), from)[0];
    int end = words.end(run.inResponse() + to - 1);
    int there = unit(letter.words(), run.inWording(), from)[0];
    int thereEnd = letter.words().end(run.inWording() + to - 1);
    Zone zone = words.zone(run.inResponse() + from);
    steps.add(new Step(kind, there, thereEnd, response.substring(start, end), start, zone));
  }

  /// What stands between two runs that follow each other in the letter too.
  private void gap(int from, int to, int letterFrom, int letterTo) {
    if (letterFrom == letterTo) {
      added(from, to);
      return;
    }
    int there = letter.words().start(letterFrom);
    int thereEnd = letter.words().end(letterTo - 1);
    int start = from == 0 ? 0 : words.end(from - 1);
    int end = to == words.count() ? response.length() : words.start(to);
    mentioned.set(letterFrom, letterTo);
    boolean atEdge = letterFrom == 0 || letterTo == letter.words().count();
    if (from == to) {
      leftOut(there, thereEnd, start, end);
    } else if (!atEdge && to - from <= Math.max(LONGEST_FILLING, letterTo - letterFrom)) {
      var kind = isSlot(letterFrom, letterTo) ? Step.Kind.FILLED : Step.Kind.CHANGED;
      steps.add(
          new Step(kind, there, thereEnd, response.substring(start, end), start, words.zone(from)));
    } else {
      leftOut(there, thereEnd, start, start);
      added(from, to);
    }
  }

  private void leftOut(int there, int thereEnd, int start, int end) {
    steps.add(
        new Step(
            Step.Kind.LEFT_OUT, there, thereEnd, response.substring(start, end), start, Zone.BODY));
  }

  private boolean isSlot(int from, int to) {
    for (int i = from; i < to; i++) if (!letter.isSlot(i)) return false;
    return true;
  }

  /// Everything from the end of one word to the start of another, a step for each zone.
  private void added(int from, int to) {
    int start = from == 0 ? 0 : words.end(from - 1);
    int end = to == words.count() ? response.length() : words.start(to);
    int first = from;
    for (int i = from + 1; i < to; i++) {
      if (words.zone(i) != words.zone(first) || shared.get(i) != shared.get(first)) {
        added(first, start, words.start(i));
        start = words.start(i);
        first = i;
      }
    }
    if (start < end) added(first, start, end);
  }

  private void added(int word, int start, int end) {
    Zone zone = word < words.count() ? words.zone(word) : Zone.BODY;
    boolean isShared = word < words.count() && shared.get(word);
    steps.add(
        new Step(
            isShared ? Step.Kind.SHARED : Step.Kind.ADDED,
            0,
            0,
            response.substring(start, end),
            start,
            zone));
  }
}
