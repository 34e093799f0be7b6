package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Counts too large for a `long`, kept as remainders: the first by 2^64, which is what a `long`
/// that overflows holds, the others by primes just below 2^62. The Chinese remainder theorem puts
/// them together again.
final class Residues {
  /// Stands for 2^64 where a modulus is asked for.
  static final long WRAPPING = 0;

  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
  private final long[] moduli;

  private Residues(long[] moduli) {
    this.moduli = moduli;
  }

  /// Enough moduli for counts below 2^`bits`.
  static Residues forBits(int bits) {
    int primes = bits <= 64 ? 0 : (bits - 64 + 60) / 61;
    var moduli = new ArrayList<>(List.of(WRAPPING));
    var candidate = BigInteger.ONE.shiftLeft(62).subtract(BigInteger.ONE);
    while (moduli.size() <= primes) {
      if (candidate.isProbablePrime(100)) moduli.add(candidate.longValueExact());
      candidate = candidate.subtract(BigInteger.TWO);
    }
    return new Residues(moduli.stream().mapToLong(Long::longValue).toArray());
  }

  int size() {
    return moduli.length;
  }

  long modulus(int index) {
    return moduli[index];
  }

  /// The number below the product of the moduli that leaves these remainders.
  BigInteger number(long[] remainders) {
    var number = new BigInteger(Long.toUnsignedString(remainders[0]));
    var product = TWO_TO_64;
    for (int i = 1; i < moduli.length; i++) {
      var prime = BigInteger.valueOf(moduli[i]);
      var missing = BigInteger.valueOf(remainders[i]).subtract(number).mod(prime);
      number = number.add(product.multiply(missing.multiply(product.modInverse(prime)).mod(prime)));
      product = product.multiply(prime);
    }
    return number;
  }

  static long plus(long a, long b, long modulus) {
    long sum = a + b;
    return modulus == WRAPPING || sum < modulus ? sum : sum - modulus;
  }

  static long minus(long a, long b, long modulus) {
    long left = a - b;
    return modulus == WRAPPING || left >= 0 ? left : left + modulus;
  }

  /// `into[s] += from[s - by]` for every s from `top` down to `bottom`.
  static void addShifted(long[] into, long[] from, int by, int bottom, int top, long modulus) {
    if (modulus == WRAPPING) {
      for (int s = top; s >= bottom; s--) into[s] += from[s - by];
    } else {
      for (int s = top; s >= bottom; s--) {
        long over = into[s] + from[s - by] - modulus;
        into[s] = over + (over >> 63 & modulus);
      }
    }
  }

  /// Makes each cell the sum of those up to it.
  static void cumulate(long[] cells, int size, long modulus) {
    for (int s = 1; s < size; s++) cells[s] = plus(cells[s - 1], cells[s], modulus);
  }
}
