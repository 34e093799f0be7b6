package remit.campaigns.report;

import java.util.Locale;
import java.util.regex.Pattern;
import remit.campaigns.text.Tokeniser;
import remit.campaigns.text.Words;
import remit.campaigns.text.Zone;

/// Takes personal names and addresses out of texts that are published: signatures, mail addresses,
/// telephone numbers, postcodes, street addresses, and the sender's name wherever it stands. By
/// rules, so it can miss some: a person reads what is published.
public final class Masking {
  /// Whether names and addresses are shown.
  public enum Names {
    MASKED,
    SHOWN
  }

  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,5}");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w])(\\+\\d{1,3}[ -]?)?\\(?0?\\d{3,5}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\w)");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
  private static final Pattern STREET =
      Pattern.compile(
          "\\b\\d{1,4}[a-zA-Z]?,? (\\p{Lu}[\\p{L}']{1,20} ){1,3}(Road|Rd|Street|St|Lane|Avenue|Ave"
              + "|Close|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Square)\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(([Mm]y name is|I am|I'm) (Mr|Mrs|Ms|Miss|Dr)?\\.? ?|(Mr|Mrs|Ms|Miss|Dr|Cllr)\\.? )"
              + "\\p{Lu}[\\p{L}'-]{1,20}( \\p{Lu}[\\p{L}'-]{1,20}){0,2}");
  private static final int SHORTEST_NAME = 3;

  private final Names names;

  public Masking(Names names) {
    this.names = names;
  }

  /// A whole response.
  ///
  /// @param sender the sender's name as it came with the response, or empty
  public String response(String text, String sender) {
    return switch (names) {
      case SHOWN -> text;
      case MASKED -> passage(withoutSignature(text), sender);
    };
  }

  /// A part of a response.
  public String passage(String text, String sender) {
    return switch (names) {
      case SHOWN -> text;
      case MASKED -> mask(text, sender);
    };
  }

  private static String mask(String text, String sender) {
    String masked = MAIL.matcher(text).replaceAll("[mail address]");
    masked = STREET.matcher(masked).replaceAll("[address]");
    masked = POSTCODE.matcher(masked).replaceAll("[postcode]");
    masked = PHONE.matcher(masked).replaceAll("[telephone]");
    masked = NAMED.matcher(masked).replaceAll(found -> opening(found.group(1)) + "[name]");
    for (String part : sender.split("[\\s,]+")) {
      if (part.length() < SHORTEST_NAME) continue;
      String name = "(?iu)(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})";
      masked = masked.replaceAll(name, "[name]");
    }
    return masked;
  }

  /// "My name is " stays, "Mrs " goes with the name.
  private static String opening(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("my name is")) return words.substring(0, 11);
    if (lower.startsWith("i am ")) return words.substring(0, 5);
    return lower.startsWith("i'm ") ? words.substring(0, 4) : "";
  }

  private static String withoutSignature(String text) {
    Words words = new Tokeniser().read(text);
    int[] closing = words.in(Zone.CLOSING);
    if (closing.length == 0) return text;
    int from = words.start(closing[0]);
    int to = words.end(closing[closing.length - 1]);
    return text.substring(0, from) + "[signature]" + text.substring(to);
  }
}
