package remit.core.charter.read;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.kernel.ActKind;
import remit.core.kernel.MoneyKind;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;

/// Words and codes that several sections use.
final class Words {
  private static final Pattern GSS = Pattern.compile("[A-Z][0-9]{8}");
  private static final Pattern ODS = Pattern.compile("[A-Z0-9]{2,10}");

  private Words() {}

  /// The constants of an enum by their names in lower case.
  static <E extends Enum<E>> Scalar<E> of(String what, E[] constants) {
    return Scalars.oneOf(what, constants, Words::words);
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// `yes` and `no` with a meaning of their own.
  static <T> Scalar<T> yesNo(T yes, T no) {
    var words = new LinkedHashMap<String, T>();
    words.put("yes", yes);
    words.put("no", no);
    return Scalars.oneOf("yes or no", words);
  }

  static Scalar<ActKind> act() {
    return Scalars.oneOf("an act", ActKind.values(), ActKind::words);
  }

  static Scalar<MoneyKind> moneyKind() {
    return of("a kind of money", MoneyKind.values());
  }

  static Scalar<String> gss() {
    return code(GSS, "a GSS code: a letter and eight digits", "write it as E06000016");
  }

  static Scalar<String> ods() {
    return code(ODS, "an ODS code: capital letters and digits", "write it as RWE or 04C");
  }

  private static Scalar<String> code(Pattern pattern, String what, String help) {
    var schema =
        Json.object()
            .with("type", Json.texts(List.of("string", "number")))
            .with("pattern", "^" + pattern + "$");
    return Scalar.of(
        what,
        schema,
        text ->
            pattern.matcher(text).matches()
                ? Parsed.good(text)
                : Parsed.bad(ReadCode.WRONG_TYPE, "`%s` is not %s".formatted(text, what), help));
  }

  /// The constants in their own order.
  static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> constants) {
    var set = EnumSet.noneOf(type);
    set.addAll(constants);
    return Collections.unmodifiableSet(set);
  }
}
