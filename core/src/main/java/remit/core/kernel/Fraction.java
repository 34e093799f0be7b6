package remit.core.kernel;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// An exact share in lowest terms, denominator positive.
public record Fraction(BigInteger num, BigInteger den) implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0, 1);
  public static final Fraction ONE = of(1, 1);
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?\\s*%");
  private static final Pattern RATIO = Pattern.compile("([0-9]{1,18})\\s*/\\s*([0-9]{1,18})");

  public Fraction {
    if (den.signum() == 0) {
      throw new IllegalArgumentException("a fraction needs a denominator other than 0");
    }
    var gcd = num.gcd(den).max(BigInteger.ONE);
    if (den.signum() < 0) {
      gcd = gcd.negate();
    }
    num = num.divide(gcd);
    den = den.divide(gcd);
  }

  public static Fraction of(long num, long den) {
    return new Fraction(BigInteger.valueOf(num), BigInteger.valueOf(den));
  }

  /// Reads `50%`, `66.7%` and `2/3`; empty where the text is neither.
  public static Optional<Fraction> parse(String text) {
    var percent = PERCENT.matcher(text.strip());
    if (percent.matches()) {
      var decimals = percent.group(2) == null ? "" : percent.group(2);
      return Optional.of(
          new Fraction(
              new BigInteger(percent.group(1) + decimals),
              BigInteger.TEN.pow(decimals.length() + 2)));
    }
    var ratio = RATIO.matcher(text.strip());
    if (ratio.matches() && new BigInteger(ratio.group(2)).signum() != 0) {
      return Optional.of(
          new Fraction(new BigInteger(ratio.group(1)), new BigInteger(ratio.group(2))));
    }
    return Optional.empty();
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        num.multiply(other.den).add(other.num.multiply(den)), den.multiply(other.den));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.num.negate(), other.den));
  }

  public Fraction times(Fraction other) {
    return new Fraction(num.multiply(other.num), den.multiply(other.den));
  }

  @Override
  public int compareTo(Fraction other) {
    return num.multiply(other.den).compareTo(other.num.multiply(den));
  }

  /// `num/den`, as the JSON of the command line writes it.
  @Override
  public String toString() {
    return num + "/" + den;
  }
}
