package remit.campaigns.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import remit.campaigns.text.Tokeniser;
import remit.campaigns.text.Words;
import remit.campaigns.text.Zone;

/// Makes letters of the candidates that have enough support: the words on which supporters agree
/// stay, the others become slots, and ragged ends are cut off.
final class LetterMaker {
  /// Core supporters are at least one in so many of all supporters.
  private static final int CORE_SHARE = 10;

  private record Draft(long seed, int from, int to, BitSet slots, int core) {
    static final Comparator<Draft> STRONGEST =
        Comparator.comparingInt(Draft::core)
            .thenComparingInt(draft -> draft.to() - draft.from())
            .reversed()
            .thenComparingLong(Draft::seed);
  }

  private final Bodies bodies;
  private final int leastCore;

  LetterMaker(Bodies bodies) {
    this.bodies = bodies;
    this.leastCore = Settings.core(bodies.responses());
  }

  List<Letter> make(List<Candidates.Candidate> candidates, Support support, List<Letter> given) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int core = support.core(i);
      if (core < leastCore || (long) core * CORE_SHARE < support.supporters(i)) continue;
      draft(candidates.get(i), i, support, drafts);
    }
    drafts.sort(Draft.STRONGEST);
    return letters(drafts, given);
  }

  private List<Letter> letters(List<Draft> drafts, List<Letter> given) {
    Map<Long, String> originals =
        bodies.originals(drafts.stream().map(Draft::seed).distinct().toList());
    List<Letter> letters = new ArrayList<>();
    var known = new LongMap();
    for (Letter letter : given) Candidates.learn(known, letter);
    for (Draft draft : drafts) {
      String original = originals.get(draft.seed());
      if (original == null) throw new IllegalStateException("a seed without an original");
      Letter letter = letter(draft, original);
      if (isNew(letter, known)) letters.add(letter);
    }
    return letters;
  }

  private static void draft(
      Candidates.Candidate candidate, int number, Support support, List<Draft> drafts) {
    int length = candidate.wording().length();
    int from = 0;
    int to = length;
    while (from < to && !support.isAgreed(number, from)) from++;
    while (to > from && !support.isAgreed(number, to - 1)) to--;
    var slots = new BitSet(to - from);
    int agreed = 0;
    for (int i = from; i < to; i++) {
      slots.set(i - from, !support.isAgreed(number, i));
      if (!slots.get(i - from)) agreed++;
    }
    if (agreed < Grams.FEWEST_WORDS) return;
    drafts.add(new Draft(candidate.seed(), from, to, slots, support.core(number)));
  }

  private static Letter letter(Draft draft, String original) {
    var tokeniser = new Tokeniser();
    Words words = tokeniser.read(original);
    String text = words.bodyText(original, draft.from(), draft.to());
    if (tokeniser.readPlain(text).count() != draft.to() - draft.from()) {
      text = wordByWord(words, original, draft.from(), draft.to());
    }
    return Letter.of(text, marks(draft));
  }

  private static boolean[] marks(Draft draft) {
    boolean[] marks = new boolean[draft.to() - draft.from()];
    for (int i = 0; i < marks.length; i++) marks[i] = draft.slots().get(i);
    return marks;
  }

  /// For a text whose markup cannot be taken out without changing the words.
  private static String wordByWord(Words words, String original, int from, int to) {
    int[] body = words.in(Zone.BODY);
    var text = new StringBuilder();
    for (int i : Arrays.copyOfRange(body, from, to)) {
      text.append(text.isEmpty() ? "" : " ");
      for (int c = words.start(i); c < words.end(i); c++) {
        if (Character.isLetterOrDigit(original.charAt(c))) text.append(original.charAt(c));
      }
    }
    return text.toString();
  }

  /// Whether the letter has a stretch that no better supported letter has.
  private static boolean isNew(Letter letter, LongMap known) {
    int[] words = letter.words().hashes();
    long[] anchors = Grams.all(words, Grams.ANCHOR);
    boolean[] common = new boolean[words.length];
    for (int i = 0; i < words.length; i++) common[i] = !letter.isSlot(i);
    boolean isNew = known.count() == 0 || Candidates.isNew(common, anchors, known);
    if (isNew) for (long anchor : anchors) known.add(anchor);
    return isNew;
  }
}
