package remit.core.shape;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.kernel.Fraction;
import remit.core.kernel.Money;
import remit.core.text.Nearest;

/// The scalars of charters and law packs.
public final class Scalars {
  /// No name, title or other single line is longer than this many characters.
  public static final int LINE = 400;

  /// No explanation or note is longer than this many characters.
  public static final int PASSAGE = 20_000;

  /// The most words that a message lists; of longer lists it names the nearest word only.
  private static final int LISTED = 14;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String MONEY = "^\\s*£[0-9][0-9,]{0,18}(\\.[0-9]{1,6})?\\s*(k|m|bn)?\\s*$";
  private static final String SHARE =
      "^\\s*([0-9]{1,9}(\\.[0-9]{1,9})?\\s*%|[0-9]{1,18}\\s*/\\s*[0-9]{1,18})\\s*$";

  private Scalars() {}

  /// One line of text: a name, a title, a few words.
  public static Scalar<String> line() {
    return text(LINE);
  }

  /// Text of any number of lines.
  public static Scalar<String> passage() {
    return text(PASSAGE);
  }

  /// Text of at most so many characters.
  public static Scalar<String> text(int longest) {
    var schema =
        Json.object()
            .with("type", Json.texts(List.of("string", "number", "boolean")))
            .with("pattern", "\\S")
            .with("maxLength", longest);
    return Scalar.of("a text", schema, text -> text(text, longest));
  }

  private static Parsed<String> text(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      return Parsed.bad(
          ReadCode.TOO_LONG,
          "a text of %,d characters; at most %,d can stand here".formatted(length, longest),
          "shorten it, or close the quotation mark that is missing");
    }
    if (text.codePoints().anyMatch(Scalars::isHidden)) {
      return Parsed.bad(
          ReadCode.HIDDEN_CHARACTER,
          "the text has a character that cannot be seen",
          "delete the character, or type the text again");
    }
    return Parsed.good(text);
  }

  static boolean isHidden(int character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean turn =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return control || turn;
  }

  /// An identifier: lower-case letters, digits and hyphens.
  ///
  /// @param what to follow "expected": `the identifier of a partner`
  public static Scalar<String> slug(String what) {
    var schema =
        Json.object()
            .with("type", Json.texts(List.of("string", "integer")))
            .with("minimum", 0)
            .with("pattern", "^" + SLUG + "$")
            .with("maxLength", 120);
    return Scalar.of(what, schema, Scalars::slugOf);
  }

  private static Parsed<String> slugOf(String text) {
    return SLUG.matcher(text).matches() && text.length() <= 120
        ? Parsed.good(text)
        : Parsed.bad(
            ReadCode.NOT_AN_IDENTIFIER,
            Looks.quoted(text) + " is not an identifier",
            suggestion(text));
  }

  private static String suggestion(String text) {
    var slug =
        text.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() || slug.length() > 60
        ? "use lower-case letters, digits and hyphens"
        : "use lower-case letters, digits and hyphens: `" + slug + "`";
  }

  /// A whole number within a range, both ends included.
  public static Scalar<Long> wholeNumber(long least, long most) {
    var expected = "a whole number from %,d to %,d".formatted(least, most);
    var schema = Json.object().with("type", "integer").with("minimum", least).with("maximum", most);
    return Scalar.of(
        expected,
        schema,
        text -> {
          if (!text.matches("-?[0-9]{1,18}")) {
            return Parsed.bad(
                ReadCode.OUT_OF_RANGE,
                Looks.quoted(text) + " is not a whole number",
                "write " + expected);
          }
          long number = Long.parseLong(text);
          return number >= least && number <= most
              ? Parsed.good(number)
              : Parsed.bad(
                  ReadCode.OUT_OF_RANGE,
                  "%,d is out of range".formatted(number),
                  "write " + expected);
        });
  }

  public static Scalar<LocalDate> date() {
    var schema =
        Json.object()
            .with("type", "string")
            .with("format", "date")
            .with("pattern", "^" + ISO + "$");
    return Scalar.of("a date such as 2019-06-01", schema, Scalars::dateOf);
  }

  private static Parsed<LocalDate> dateOf(String text) {
    var help = "write year, month and day with two digits each: 2019-06-01";
    if (!ISO.matcher(text).matches()) {
      return Parsed.bad(ReadCode.NOT_A_DATE, Looks.quoted(text) + " is not a date", help);
    }
    try {
      return Parsed.good(LocalDate.parse(text));
    } catch (DateTimeParseException impossible) {
      return Parsed.bad(
          ReadCode.NOT_A_DATE,
          "there is no day " + Looks.quoted(text),
          "check the month and the day");
    }
  }

  public static Scalar<Money> money() {
    var schema = Json.object().with("type", "string").with("pattern", MONEY);
    return Scalar.of("an amount such as £5m or £57,070,979", schema, Scalars::moneyOf);
  }

  private static Parsed<Money> moneyOf(String text) {
    var money = Money.parse(text);
    if (money.isEmpty()) {
      return Parsed.bad(
          ReadCode.NOT_MONEY,
          Looks.quoted(text) + " is not an amount of money",
          "write it with a pound sign, in pounds and pence: £5m, £57,070,979, £300k, £12.50");
    }
    return money.get().isNegative()
        ? Parsed.bad(
            ReadCode.NOT_MONEY,
            Looks.quoted(text) + " is negative",
            "write the amount without a sign")
        : Parsed.good(money.get());
  }

  /// A share of a whole, from nothing to all of it.
  public static Scalar<Fraction> share() {
    var schema = Json.object().with("type", "string").with("pattern", SHARE);
    return Scalar.of("a share such as 50% or 2/3", schema, Scalars::shareOf);
  }

  private static Parsed<Fraction> shareOf(String text) {
    var share = Fraction.parse(text);
    if (share.isEmpty()) {
      return Parsed.bad(
          ReadCode.NOT_A_SHARE, Looks.quoted(text) + " is not a share", "write 50% or 2/3");
    }
    return share.get().compareTo(Fraction.ONE) > 0
        ? Parsed.bad(
            ReadCode.NOT_A_SHARE,
            Looks.quoted(text) + " is more than the whole",
            "write a share of at most 100%")
        : Parsed.good(share.get());
  }

  public static Scalar<Boolean> yesNo() {
    return oneOf("yes or no", Map.of("yes", true, "no", false));
  }

  /// A length of time and how it is counted, with the bank holidays of England and Wales.
  public static Scalar<Term> term() {
    return line()
        .called("a length of time such as 5 clear working days")
        .then(text ->
            switch (Term.parse(text, Nation.ENGLAND_AND_WALES)) {
              case Term.Read(var term) -> Parsed.good(term);
              case Term.NotATerm(var because, var help) ->
                  Parsed.bad(ReadCode.NOT_A_TERM, because, help);
            });
  }

  /// The address of a page.
  public static Scalar<String> link() {
    var schema =
        Json.object()
            .with("type", "string")
            .with("pattern", "^https?://\\S+$")
            .with("maxLength", 2000);
    return Scalar.of(
        "an address that starts with https://",
        schema,
        text ->
            text.matches("https?://\\S+") && text.length() <= 2000
                ? text(text, 2000)
                : Parsed.bad(
                    ReadCode.WRONG_TYPE,
                    Looks.quoted(text) + " is not an address of a page",
                    "write the whole address, starting with https://"));
  }

  /// One of the constants of an enum, in the words given for each.
  public static <E extends Enum<E>> Scalar<E> oneOf(
      String what, E[] constants, Function<? super E, String> words) {
    var map = new LinkedHashMap<String, E>();
    for (E constant : constants) {
      map.put(words.apply(constant), constant);
    }
    return oneOf(what, map);
  }

  /// One of the words, with the meaning of each.
  ///
  /// @param what what the words are, to follow "expected": `a level`
  public static <T> Scalar<T> oneOf(String what, Map<String, T> meanings) {
    return oneOf(what, meanings, ReadCode.NOT_A_WORD_OF_THE_LIST);
  }

  /// As [#oneOf(String, Map)], refusing with the code given.
  public static <T> Scalar<T> oneOf(String what, Map<String, T> meanings, ReadCode code) {
    var words = List.copyOf(new java.util.TreeSet<>(meanings.keySet()));
    var schema = Json.object().with("enum", Json.texts(List.copyOf(meanings.keySet())));
    return Scalar.of(
        what,
        schema,
        text -> {
          var meaning = meanings.get(text);
          return meaning != null
              ? Parsed.good(meaning)
              : Parsed.bad(
                  code, "%s is not %s".formatted(Looks.quoted(text), what), help(text, words));
        });
  }

  /// The nearest of the words, else all of them where they are few.
  public static String help(String text, Collection<String> words) {
    return Nearest.to(text, words)
        .map("did you mean `%s`?"::formatted)
        .orElseGet(() -> list(words));
  }

  private static String list(Collection<String> words) {
    return words.isEmpty()
        ? "there is none that could stand here"
        : words.size() > LISTED
            ? "use one of the %,d that there are".formatted(words.size())
            : "use one of " + words.stream().map(word -> "`" + word + "`").collect(joining(", "));
  }
}
