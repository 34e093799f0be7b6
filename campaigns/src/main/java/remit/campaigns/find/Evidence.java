package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Weighs the matches of one body against the rules. One thread at a time.
final class Evidence implements Serializable {
  /// A run of a shared passage or known text this long is no evidence for a letter.
  private static final int PASSAGE_RUN = 8;

  /// So near to a passage a match may be the passage's own ragged edge.
  private static final int EDGE = Grams.RUN - 1;

  /// What one letter has in a body.
  ///
  /// @param far matched words that are not at the edge of a passage
  record Claim(
      Match match, int matched, int far, int covered, int counting, int quoted, Rule rule) {}

  private static final Comparator<Claim> STRONGEST =
      Comparator.comparingInt(Claim::matched)
          .reversed()
          .thenComparing((a, b) ->
              Long.compare((long) b.covered() * a.counting(), (long) a.covered() * b.counting()))
          .thenComparingInt(claim -> claim.match().wording());

  private final WordingIndex index;
  private final int[] stamps;
  private int stamp;
  private byte[] passage = new byte[256];

  Evidence(WordingIndex index) {
    this.index = index;
    this.stamps = new int[index.totalWords()];
  }

  /// Marks the words that passages and known texts account for; returns how many are left.
  int withoutPassages(List<Match> matches, int length) {
    if (passage.length < length) passage = new byte[length * 2];
    Arrays.fill(passage, 0, length, (byte) 0);
    for (Match match : matches) {
      if (index.wording(match.wording()).kind() != Wording.Kind.LETTER) mark(match, length);
    }
    int left = 0;
    for (int i = 0; i < length; i++) if (passage[i] != 2) left++;
    return left;
  }

  private void mark(Match match, int length) {
    for (int r = 0; r < match.runs(); r++) {
      if (match.length(r) < PASSAGE_RUN) continue;
      int from = match.inResponse(r);
      int to = from + match.length(r);
      for (int i = Math.max(0, from - EDGE); i < Math.min(length, to + EDGE); i++) {
        passage[i] = (byte) Math.max(passage[i], i >= from && i < to ? 2 : 1);
      }
    }
  }

  boolean isPassage(int word) {
    return passage[word] == 2;
  }

  /// The letters that have a claim under the rules, the strongest first.
  List<Claim> claims(List<Match> matches, boolean[] quotedInResponse, int responseWords) {
    List<Claim> claims = new ArrayList<>();
    for (Match match : matches) {
      if (index.wording(match.wording()).kind() == Wording.Kind.LETTER
          && match.words() >= Rule.FEWEST_WORDS) {
        claim(match, quotedInResponse, responseWords).ifPresent(claims::add);
      }
    }
    claims.sort(STRONGEST);
    return claims;
  }

  private Optional<Claim> claim(Match match, boolean[] quotedInResponse, int responseWords) {
    Wording letter = index.wording(match.wording());
    int base = index.base(match.wording());
    stamp++;
    int matched = 0;
    int far = 0;
    int covered = 0;
    int quoted = 0;
    for (int r = 0; r < match.runs(); r++) {
      for (int i = 0; i < match.length(r); i++) {
        int inResponse = match.inResponse(r) + i;
        int inLetter = match.inWording(r) + i;
        if (passage[inResponse] == 2 || !letter.counts(inLetter)) continue;
        matched++;
        if (passage[inResponse] == 0) far++;
        if (quotedInResponse[inResponse] && !letter.isQuoted(inLetter)) quoted++;
        if (stamps[base + inLetter] != stamp) {
          stamps[base + inLetter] = stamp;
          covered++;
        }
      }
    }
    Rule rule = rule(covered, matched, letter.counting(), responseWords);
    if (far < Rule.FEWEST_WORDS || rule == null) return Optional.empty();
    return Optional.of(new Claim(match, matched, far, covered, letter.counting(), quoted, rule));
  }

  private static @Nullable Rule rule(int covered, int matched, int letterWords, int responseWords) {
    if (covered * 2L >= letterWords) return Rule.HALF_OF_LETTER;
    if (covered * 5L >= letterWords && covered >= Rule.FIFTH_NEEDS) return Rule.FIFTH_OF_LETTER;
    if (matched * 2L >= responseWords) return Rule.HALF_OF_RESPONSE;
    return null;
  }
}
