package remit.core.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pounds sterling, exact, in pence. Never negative in a charter, but a difference may be.
public record Money(long pence) implements Comparable<Money> {
  private static final Pattern SHAPE =
      Pattern.compile("(-?)£([0-9][0-9,]{0,18})(?:\\.([0-9]{1,6}))?\\s*(k|m|bn)?");
  public static final Money ZERO = new Money(0);

  public static Money ofPounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, 100L));
  }

  /// Reads `£5m`, `£57,070,979`, `£399.3m`, `£2bn`, `£300k`, `£12.50`; empty where the text is not
  /// an amount, has a fraction of a penny, or is beyond ±£90,000,000,000,000,000.
  public static Optional<Money> parse(String text) {
    var matcher = SHAPE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var fraction = matcher.group(3);
    var unit = matcher.group(4);
    var pounds =
        new BigDecimal(
            matcher.group(1)
                + matcher.group(2).replace(",", "")
                + (fraction == null ? "" : "." + fraction));
    int power = unit == null ? 0 : power(unit);
    try {
      return Optional.of(new Money(pounds.scaleByPowerOfTen(power + 2).longValueExact()));
    } catch (ArithmeticException beyond) {
      return Optional.empty();
    }
  }

  private static int power(String unit) {
    return switch (unit) {
      case "k" -> 3;
      case "m" -> 6;
      default -> 9;
    };
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  public boolean isNegative() {
    return pence < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /// `£5m`, `£399.3m`, `£57,070,979`, `£12.50`: the shortest exact writing that people use.
  @Override
  public String toString() {
    var sign = pence < 0 ? "-" : "";
    var amount = BigDecimal.valueOf(pence, 2).abs();
    if (amount.signum() != 0 && pence % 10_000_000 == 0) {
      return sign + "£" + amount.scaleByPowerOfTen(-6).stripTrailingZeros().toPlainString() + "m";
    }
    long pounds = amount.longValue();
    long rest = Math.abs(pence % 100);
    return sign + "£" + String.format(java.util.Locale.UK, "%,d", pounds) + pennies(rest);
  }

  private static String pennies(long rest) {
    return rest == 0 ? "" : String.format(java.util.Locale.UK, ".%02d", rest);
  }
}
