package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Coalitions under one weighted rule.
record TableCoalitions(Game.Weighted rule) implements Coalitions {
  private List<Integer> heaviestFirst() {
    return IntStream.range(0, rule.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer p) -> -rule.weight(p)))
        .toList();
  }

  private long sum() {
    return IntStream.range(0, rule.size()).mapToLong(rule::weight).sum();
  }

  @Override
  public int fewestOthers(BitSet members) {
    long missing = rule.quota() - members.stream().mapToLong(rule::weight).sum();
    int others = 0;
    for (int player : heaviestFirst()) {
      if (missing <= 0) return others;
      if (members.get(player)) continue;
      missing -= rule.weight(player);
      others++;
    }
    return missing <= 0 ? others : -1;
  }

  @Override
  public BigInteger carriedWith(BitSet members) {
    long missing = rule.quota() - members.stream().mapToLong(rule::weight).sum();
    var others =
        IntStream.range(0, rule.size())
            .filter(p -> !members.get(p))
            .mapToLong(rule::weight)
            .toArray();
    if (missing <= 0) return BigInteger.ONE.shiftLeft(others.length);
    var weights = Weights.of(others, missing);
    if (weights.sum() < missing) return BigInteger.ZERO;
    return new WeightTable(weights).carrying().shiftLeft(others.length - weights.players());
  }

  /// Only the one of the heaviest players.
  @Override
  public List<Profile> smallestWinning(int atMost) {
    return heaviest(rule.quota());
  }

  @Override
  public List<Profile> smallestBlocking(int atMost) {
    return heaviest(sum() - rule.quota() + 1);
  }

  private List<Profile> heaviest(long quota) {
    var parts = new ArrayList<Profile.Part>();
    long missing = quota;
    for (int player : heaviestFirst()) {
      if (missing <= 0) break;
      missing -= rule.weight(player);
      parts.add(new Profile.Part(1, List.of(player)));
    }
    return List.of(new Profile(parts));
  }
}
