package remit.campaigns.find;

import java.io.Serializable;

/// Who supports each candidate letter (each response its best one only), and on which of its words
/// the supporters agree.

final class Support implements Serializable {
  private final WordingIndex index;
  private final Assigner assigner;
  private final int[] supporters;
  private final int[] core;
  private final int[] votes;

  Support(WordingIndex index) {
    this.index = index;
    this.assigner = new Assigner(index);
    this.supporters = new int[index.count()];
    this.core = new int[index.count()];
    this.votes = new int[index.totalWords()];
  }

  void take(Bodies.Group group) {
    Body body = group.body();
    var claims = assigner.claims(body.words(), body.quoted());
    if (claims.isEmpty()) return;
    var claim = claims.getFirst();
    int letter = claim.match().wording();
    supporters[letter] += group.copies();
    boolean isCore =
        claim.covered() * 2L >= claim.counting() && claim.matched() * 2L >= body.length();
    if (!isCore) return;
    core[letter] += group.copies();
    vote(claim.match(), group.copies());
  }

  private void vote(Match match, int copies) {
    int base = index.base(match.wording());
    int next = 0;
    for (int r = 0; r < match.runs(); r++) {
      // A word that the response repeats has one vote.
      int from = Math.max(next, match.inWording(r));
      int to = match.inWording(r) + match.length(r);
      for (int i = from; i < to; i++) votes[base + i] += copies;
      next = Math.max(next, to);
    }
  }

  Support join(Support other) {
    add(supporters, other.supporters);
    add(core, other.core);
    add(votes, other.votes);
    return this;
  }

  private static void add(int[] to, int[] from) {
    for (int i = 0; i < to.length; i++) to[i] += from[i];
  }

  int supporters(int letter) {
    return supporters[letter];
  }

  /// Responses that hold half the letter or more and are half or more of it.
  int core(int letter) {
    return core[letter];
  }

  /// Whether half of the core supporters or more have the word where the letter has it.
  boolean isAgreed(int letter, int word) {
    return votes[index.base(letter) + word] * 2L >= core[letter];
  }
}
