package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts bodies with letters, by exact coverage of words. One thread at a time; the same body gives
/// the same answer whatever came before it.
final class Assigner implements Serializable {
  /// So many words of the sender's own in one stretch are an addition; fewer are an edit.
  private static final int ADDITION = 12;

  private static final int LONGEST_FILLING = 12;

  private static final Sight NOTHING = new Sight(List.of(), List.of());

  private final WordingIndex index;
  private final Matcher matcher;
  private final Evidence evidence;
  private byte[] taken = new byte[256];

  Assigner(WordingIndex index) {
    this.index = index;
    this.matcher = new Matcher(index);
    this.evidence = new Evidence(index);
  }

  /// What is seen of a body before it is judged.
  record Sight(List<Match> matches, List<Evidence.Claim> claims) {}

  /// The letter of the body, or nothing. A letter that only the quoted mail holds is quoted.
  Optional<Assignment> assign(Body body) {
    return assign(body, look(body));
  }

  Sight look(Body body) {
    var matches = matcher.match(body.words());
    if (matches.isEmpty()) return NOTHING;
    int left = evidence.withoutPassages(matches, body.length());
    return new Sight(matches, evidence.claims(matches, body.quoted(), left));
  }

  /// @param sight what [#look] saw of this body just before
  Optional<Assignment> assign(Body body, Sight sight) {
    if (!sight.claims().isEmpty()) return Optional.of(decide(body.words(), sight.claims()));
    if (body.mail().length == 0) return Optional.empty();
    var inMail = claims(body.mail(), new boolean[body.mail().length]);
    return inMail.isEmpty()
        ? Optional.empty()
        : Optional.of(decide(body.mail(), inMail).with(Grade.QUOTES));
  }

  /// All letters with a claim on the words, the strongest first.
  List<Evidence.Claim> claims(int[] words, boolean[] quoted) {
    var matches = matcher.match(words);
    if (matches.isEmpty()) return List.of();
    int left = evidence.withoutPassages(matches, words.length);
    return evidence.claims(matches, quoted, left);
  }

  /// All matches with the words, letters and passages, by the number of the wording.
  List<Match> matches(int[] words) {
    return matcher.match(words);
  }

  private Assignment decide(int[] words, List<Evidence.Claim> claims) {
    var first = claims.getFirst();
    if (taken.length < words.length) taken = new byte[words.length * 2];
    Arrays.fill(taken, 0, words.length, (byte) 0);
    take(first.match());
    List<Integer> further = new ArrayList<>();
    for (var claim : claims.subList(1, claims.size())) {
      if (freshWords(claim.match()) * 3 >= claim.matched() * 2) {
        take(claim.match());
        further.add(claim.match().wording());
      }
    }
    int own = own(words.length);
    return new Assignment(
        first.match().wording(),
        grade(first, words.length, own),
        first.rule(),
        first.matched(),
        first.covered(),
        own,
        further);
  }

  private void take(Match match) {
    var wording = index.wording(match.wording());
    for (int r = 0; r < match.runs(); r++) {
      int from = match.inResponse(r);
      Arrays.fill(taken, from, from + match.length(r), (byte) 1);
      if (r > 0 && fillsSlot(match, r, wording)) {
        int gap = match.inResponse(r - 1) + match.length(r - 1);
        Arrays.fill(taken, gap, from, (byte) 1);
      }
    }
  }

  /// Whether what stands between this run and the one before it fills a slot of the letter.
  private static boolean fillsSlot(Match match, int run, Wording wording) {
    int from = match.inWording(run - 1) + match.length(run - 1);
    int to = match.inWording(run);
    int gap = match.inResponse(run) - match.inResponse(run - 1) - match.length(run - 1);
    if (from >= to || gap > LONGEST_FILLING) return false;
    for (int i = from; i < to; i++) if (wording.counts(i)) return false;
    return true;
  }

  private int freshWords(Match match) {
    int fresh = 0;
    for (int r = 0; r < match.runs(); r++) {
      for (int i = 0; i < match.length(r); i++) {
        int word = match.inResponse(r) + i;
        if (taken[word] == 0 && !evidence.isPassage(word)) fresh++;
      }
    }
    return fresh;
  }

  private int own(int length) {
    int own = 0;
    for (int i = 0; i < length; i++) if (taken[i] == 0 && !evidence.isPassage(i)) own++;
    return own;
  }

  private int longestOwn(int length) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < length; i++) {
      run = taken[i] == 0 && !evidence.isPassage(i) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private Grade grade(Evidence.Claim claim, int length, int own) {
    if (claim.quoted() * 5L >= claim.matched() * 4L && own * 5L >= length) return Grade.QUOTES;
    if (claim.covered() * 2L < claim.counting()) return Grade.PARTIAL;
    if (longestOwn(length) >= ADDITION) return Grade.WITH_ADDITION;
    return own == 0 && claim.covered() == claim.counting() ? Grade.FULL : Grade.EDITED;
  }
}
