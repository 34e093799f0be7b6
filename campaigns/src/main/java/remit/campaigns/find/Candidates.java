package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes seeds in their order and keeps each that says enough that no candidate before it says.
final class Candidates {
  /// A seed is a new letter when so many words in a row, all shared with other senders, stand in no
  /// earlier candidate.
  private static final int NEW = 15;

  /// A stretch is a new passage unless so many hundredths of it stand in earlier ones.
  private static final int COVERED = 60;

  private static final int MOST_LETTERS = 20_000;
  private static final int MOST_PASSAGES = 4_000;

  /// Longer bodies are cut for this purpose: no letter is longer.
  private static final int LONGEST = 20_000;

  /// A candidate letter and the hash of the body it was taken from.
  record Candidate(long seed, Wording wording) {}

  private Candidates() {}

  static List<Candidate> letters(
      Bodies bodies, List<Seed> seeds, Context.Table table, List<Letter> given) {
    var known = new LongMap(1 << 16);
    for (Letter letter : given) learn(known, letter);
    List<Candidate> letters = new ArrayList<>();
    bodies.visit(
        seeds.stream().map(Seed::hash).toList(),
        body -> {
          if (letters.size() < MOST_LETTERS) consider(body, table, known, letters);
        });
    return letters;
  }

  private static void consider(
      Body body, Context.Table table, LongMap known, List<Candidate> letters) {
    int length = Math.min(body.length(), LONGEST);
    int[] words = Arrays.copyOf(body.words(), length);
    long[] anchors = Grams.all(words, Grams.ANCHOR);
    if (!isNew(shared(words, table), anchors, known)) return;
    for (long anchor : anchors) known.add(anchor);
    boolean[] quoted = Arrays.copyOf(body.quoted(), length);
    letters.add(new Candidate(body.hash(), Wording.all(Wording.Kind.LETTER, words, quoted)));
  }

  static void learn(LongMap known, Letter letter) {
    for (long anchor : Grams.all(letter.words().hashes(), Grams.ANCHOR)) known.add(anchor);
  }

  /// The words that a letter's fingerprint covers.
  private static boolean[] shared(int[] words, Context.Table table) {
    boolean[] shared = new boolean[words.length];
    long[] grams = Grams.all(words, Grams.RUN);
    for (int place : Grams.winnow(grams)) {
      if (table.verdict(grams[place]) == Context.Verdict.LETTER) {
        Arrays.fill(shared, place, place + Grams.RUN, true);
      }
    }
    return shared;
  }

  /// Whether there is a long stretch of shared words that stands in no earlier candidate.
  static boolean isNew(boolean[] shared, long[] anchors, LongMap known) {
    int longest = 0;
    int run = 0;
    int coveredTo = 0;
    for (int i = 0; i < shared.length; i++) {
      if (i < anchors.length && known.contains(anchors[i])) coveredTo = i + Grams.ANCHOR;
      run = shared[i] && i >= coveredTo ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest >= NEW;
  }

  /// @param given letters, whose stretches are no passages
  static List<Stretch> passages(Bodies bodies, List<Stretch> stretches, List<Letter> given) {
    var known = new LongMap(1 << 12);
    for (Letter letter : given) learnRuns(known, letter.words().hashes());
    List<Stretch> passages = new ArrayList<>();
    var order = stretches.iterator();
    bodies.visit(
        stretches.stream().map(Stretch::body).toList(),
        body -> {
          Stretch stretch = order.next();
          int[] words = Arrays.copyOfRange(body.words(), stretch.from(), stretch.to());
          if (passages.size() < MOST_PASSAGES && isNewPassage(words, known)) passages.add(stretch);
        });
    return passages;
  }

  private static boolean isNewPassage(int[] words, LongMap known) {
    long[] grams = Grams.all(words, Grams.RUN);
    int covered = 0;
    for (long gram : grams) if (known.contains(gram)) covered++;
    if (covered * 100L >= grams.length * (long) COVERED) return false;
    learnRuns(known, words);
    return true;
  }

  private static void learnRuns(LongMap known, int[] words) {
    for (long gram : Grams.all(words, Grams.RUN)) known.add(gram);
  }
}
