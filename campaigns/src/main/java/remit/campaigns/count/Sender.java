package remit.campaigns.count;

import java.util.Locale;
import remit.campaigns.text.Hash;

/// By what a sender is told from another. The rule, in this order:
///
/// 1. a mail address: capitals, and whatever stands between a `+` and the `@`, make no difference;
/// 2. a name and a postcode: capitals, punctuation and spaces make no difference;
/// 3. neither: unsigned. Each unsigned response is counted for itself and never as a distinct
///    sender.
///
/// Two people who share an address are counted once, and one person with two addresses twice: the
/// count says how many senders can be told apart, not who they are.
///
/// @param number the same for the same sender; even for unsigned ones
public record Sender(long number) {
  /// The rule in words, for reports.
  public static final String RULE =
      "Two responses are from one sender when their mail addresses are the same (capitals, and"
          + " anything between a plus sign and the @, make no difference) or, without an address,"
          + " when name and postcode are the same. A response with neither is unsigned.";

  /// @param response the response's own name, which tells unsigned ones apart
  public static Sender of(String address, String name, String postcode, String response) {
    if (address.indexOf('@') > 0) return signed("address " + address(address));
    if (!name.isBlank() && !postcode.isBlank()) {
      return signed("name " + letters(name) + " " + letters(postcode));
    }
    return new Sender(Hash.ofText("unsigned " + response) & ~1L);
  }

  public boolean isSigned() {
    return isSigned(number);
  }

  /// Whether the number is that of a sender who can be told apart.
  public static boolean isSigned(long number) {
    return (number & 1) == 1;
  }

  private static Sender signed(String key) {
    return new Sender(Hash.ofText(key) | 1);
  }

  private static String address(String address) {
    String bare = address;
    int open = address.lastIndexOf('<');
    int close = address.indexOf('>', Math.max(0, open));
    if (open >= 0 && close > open) bare = address.substring(open + 1, close);
    bare = bare.strip().toLowerCase(Locale.ROOT);
    int at = bare.indexOf('@');
    int plus = bare.indexOf('+');
    return plus > 0 && plus < at ? bare.substring(0, plus) + bare.substring(at) : bare;
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
