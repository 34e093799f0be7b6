package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Pascal's triangle, as far as it was asked for.
final class Binomials {
  private final List<List<BigInteger>> rows = new ArrayList<>(List.of(List.of(BigInteger.ONE)));

  /// How many sets of `size` there are among `among` players.
  BigInteger choose(int among, int size) {
    while (rows.size() <= among) rows.add(next());
    return rows.get(among).get(size);
  }

  private List<BigInteger> next() {
    var above = rows.getLast();
    var row = new ArrayList<BigInteger>(above.size() + 1);
    row.add(BigInteger.ONE);
    for (int i = 1; i < above.size(); i++) row.add(above.get(i - 1).add(above.get(i)));
    row.add(BigInteger.ONE);
    return row;
  }
}
