package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;

/// Which fingerprints are at home somewhere. A fingerprint is at home in a body of which nine
/// tenths are shared, by fingerprints that are, in the middle, about as common as itself: in a copy
/// of its own letter. A mail footer below somebody's copy of a letter is not. So a letter to which
/// most senders add a page of their own is still a letter.
final class AtHome implements Serializable {
  /// At home with so many of its holders, one in so many: a letter.
  private static final int SHARE = 10;

  private final Context context;
  private final int[] atHome;

  AtHome(Context context) {
    this.context = context;
    this.atHome = new int[context.frequent().count()];
  }

  void take(Bodies.Group group) {
    long[] prints = group.body().prints();
    int[] found = context.frequent().findAll(prints);
    int n = found.length;
    if (n == 0 || n * 10L < prints.length * 9L) return;
    int[] holders = new int[n];
    for (int i = 0; i < n; i++) holders[i] = context.holders(found[i]);
    Arrays.sort(holders);
    long middle = holders[n / 2];
    Arrays.sort(found);
    for (int i = 0; i < n; i++) {
      if (i > 0 && found[i] == found[i - 1]) continue;
      long own = context.holders(found[i]);
      if (own <= middle * 2 && middle <= own * 2) atHome[found[i]] += group.copies();
    }
  }

  AtHome join(AtHome other) {
    for (int i = 0; i < atHome.length; i++) atHome[i] += other.atHome[i];
    return this;
  }

  /// The verdicts, as a table that many threads may read.
  ///
  /// @param core at home so many times at least
  Context.Table table(int core) {
    byte[] verdicts = new byte[atHome.length];
    for (int i = 0; i < verdicts.length; i++) {
      boolean isAtHome = atHome[i] >= core && (long) atHome[i] * SHARE >= context.holders(i);
      var verdict =
          context.isMostlyOwn(i) && !isAtHome ? Context.Verdict.PASSAGE : Context.Verdict.LETTER;
      verdicts[i] = (byte) verdict.ordinal();
    }
    return new Context.Table(context.frequent(), verdicts);
  }
}
