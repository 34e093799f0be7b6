package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.Fraction;

/// The exact chance of a condition, where every place goes its way independently of the others.
/// Places are taken one after another; states that the places still to come cannot tell apart are
/// one state.
final class Chance {
  /// Beyond so many states the chance is not worked out.
  static final int MOST_STATES = 300_000;

  private static final int NO = 0;
  private static final int YES = 1;
  private static final int OPEN = 2;

  private final Condition condition;
  private final List<Condition.AtLeast> atoms;
  private final BigInteger[][] odds;
  private final BigInteger whole;
  private final long[][] leastAfter;
  private final long[][] mostAfter;
  private final long[] lowest;
  private final long[] radix;

  /// @param odds for each place the odds of each [Condition.Option], adding up to `whole`
  private Chance(Condition condition, BigInteger[][] odds, BigInteger whole) {
    this.condition = condition;
    this.odds = odds;
    this.whole = whole;
    atoms = condition.atoms();
    leastAfter = new long[atoms.size()][odds.length + 1];
    mostAfter = new long[atoms.size()][odds.length + 1];
    lowest = new long[atoms.size()];
    radix = new long[atoms.size()];
    for (int a = 0; a < atoms.size(); a++) bounds(a);
  }

  private void bounds(int a) {
    for (int place = odds.length - 1; place >= 0; place--) {
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (int option = 0; option < 3; option++) {
        if (odds[place][option].signum() == 0) continue;
        least = Math.min(least, atoms.get(a).gives(place, option));
        most = Math.max(most, atoms.get(a).gives(place, option));
      }
      leastAfter[a][place] = leastAfter[a][place + 1] + least;
      mostAfter[a][place] = mostAfter[a][place + 1] + most;
    }
    long highest = 0;
    for (int place = 0; place <= odds.length; place++) {
      lowest[a] = Math.min(lowest[a], leastAfter[a][0] - leastAfter[a][place]);
      highest = Math.max(highest, mostAfter[a][0] - mostAfter[a][place]);
    }
    radix[a] = highest - lowest[a] + OPEN + 1;
  }

  /// Empty where there would be more than [#MOST_STATES] states.
  ///
  /// @param chances for each place the chance of each option, adding up to 1
  static Optional<Fraction> of(Condition condition, List<List<Fraction>> chances) {
    var whole = BigInteger.ONE;
    for (var place : chances) {
      for (var chance : place) {
        whole = whole.multiply(chance.den()).divide(whole.gcd(chance.den()));
      }
    }
    var odds = new BigInteger[chances.size()][3];
    for (int place = 0; place < odds.length; place++) {
      for (int option = 0; option < 3; option++) {
        var chance = chances.get(place).get(option);
        odds[place][option] = chance.num().multiply(whole.divide(chance.den()));
      }
    }
    return new Chance(condition, odds, whole).chance();
  }

  private Optional<Fraction> chance() {
    double product = 1;
    for (long r : radix) product *= r;
    if (product > Long.MAX_VALUE / 4.0) return Optional.empty();
    var met = BigInteger.ZERO;
    Map<Long, BigInteger> states = new HashMap<>();
    var start = settled(new long[atoms.size()], 0);
    if (start.truth() == OPEN) states.put(start.key(), BigInteger.ONE);
    else if (start.truth() == YES) met = BigInteger.ONE;
    for (int place = 0; place < odds.length; place++) {
      met = met.multiply(whole);
      Map<Long, BigInteger> next = new HashMap<>();
      for (var state : states.entrySet()) {
        for (int option = 0; option < 3; option++) {
          if (odds[place][option].signum() == 0) continue;
          var after = settled(values(state.getKey(), place, option), place + 1);
          if (after.truth() == NO) continue;
          var odd = state.getValue().multiply(odds[place][option]);
          if (after.truth() == YES) met = met.add(odd);
          else next.merge(after.key(), odd, BigInteger::add);
        }
      }
      if (next.size() > MOST_STATES) return Optional.empty();
      states = next;
    }
    return Optional.of(new Fraction(met, whole.pow(odds.length)));
  }

  private static final long SETTLED_NO = Long.MIN_VALUE;
  private static final long SETTLED_YES = Long.MAX_VALUE;

  /// The counts of a state after one more place.
  private long[] values(long key, int place, int option) {
    var values = new long[atoms.size()];
    long rest = key;
    for (int a = 0; a < values.length; a++) {
      long code = rest % radix[a];
      rest /= radix[a];
      if (code == NO) values[a] = SETTLED_NO;
      else if (code == YES) values[a] = SETTLED_YES;
      else values[a] = code - OPEN + lowest[a] + atoms.get(a).gives(place, option);
    }
    return values;
  }

  /// @param truth whether the condition is met whatever comes, not met, or open
  private record Settled(int truth, long key) {}

  private Settled settled(long[] values, int place) {
    for (int a = 0; a < values.length; a++) {
      if (values[a] == SETTLED_NO || values[a] == SETTLED_YES) continue;
      long bound = atoms.get(a).bound();
      if (values[a] + leastAfter[a][place] >= bound) values[a] = SETTLED_YES;
      else if (values[a] + mostAfter[a][place] < bound) values[a] = SETTLED_NO;
    }
    int truth = truth(condition, values, new int[1]);
    long key = 0;
    for (int a = values.length - 1; a >= 0; a--) key = key * radix[a] + code(values[a], a);
    return new Settled(truth, key);
  }

  private long code(long value, int a) {
    if (value == SETTLED_NO) return NO;
    if (value == SETTLED_YES) return YES;
    return value - lowest[a] + OPEN;
  }

  /// Where a part is settled, what its counts are no longer matters.
  private static int truth(Condition part, long[] values, int[] at) {
    int from = at[0];
    int truth =
        switch (part) {
          case Condition.AtLeast _ -> {
            long value = values[at[0]++];
            yield value == SETTLED_NO ? NO : value == SETTLED_YES ? YES : OPEN;
          }
          case Condition.All(var parts) -> joined(parts, values, at, NO, YES);
          case Condition.Any(var parts) -> joined(parts, values, at, YES, NO);
        };
    if (truth != OPEN) {
      long settled = truth == YES ? SETTLED_YES : SETTLED_NO;
      for (int a = from; a < at[0]; a++) values[a] = settled;
    }
    return truth;
  }

  private static int joined(
      List<Condition> parts, long[] values, int[] at, int deciding, int otherwise) {
    var truths = new ArrayList<Integer>();
    for (var part : parts) truths.add(truth(part, values, at));
    if (truths.contains(deciding)) return deciding;
    return truths.contains(OPEN) ? OPEN : otherwise;
  }
}
