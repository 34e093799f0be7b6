package remit.core.law.read;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;
import remit.core.diagnostic.ReadCode;
import remit.core.law.DutyKind;
import remit.core.law.FunctionClass;
import remit.core.law.Party;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;

/// The closed lists of words that law is written in.
final class LawWords {
  private LawWords() {}

  /// The constants of an enum by their names in lower case.
  static <E extends Enum<E>> Scalar<E> of(String what, E[] constants) {
    return Scalars.oneOf(what, constants, LawWords::words);
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Scalar<FunctionClass> functionClass() {
    return Scalars.oneOf("a class of function", FunctionClass.values(), FunctionClass::words);
  }

  static Scalar<DutyKind> dutyKind() {
    return Scalars.oneOf("a kind of duty", DutyKind.values(), DutyKind::words);
  }

  static Scalar<Party> party() {
    return Scalars.oneOf("a party", Party.values(), Party::words);
  }

  /// A length of time, counted by the working days of England and Wales.
  static Scalar<Term> term() {
    return Scalars.line()
        .then(text ->
            switch (Term.parse(text, Nation.ENGLAND_AND_WALES)) {
              case Term.Read(var term) -> Parsed.good(term);
              case Term.NotATerm(var because, var help) ->
                  Parsed.bad(ReadCode.NOT_A_TERM, because, help);
            });
  }

  /// `yes`, where only that makes sense.
  static Scalar<Boolean> yes() {
    var only = new LinkedHashMap<String, Boolean>();
    only.put("yes", true);
    return Scalars.oneOf("yes", only);
  }

  /// `yes` and `no` with a meaning of their own.
  static <T> Scalar<T> yesNo(T yes, T no) {
    var words = new LinkedHashMap<String, T>();
    words.put("yes", yes);
    words.put("no", no);
    return Scalars.oneOf("yes or no", words);
  }

  /// The constants in their own order.
  static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> constants) {
    var set = EnumSet.noneOf(type);
    set.addAll(constants);
    return Collections.unmodifiableSet(set);
  }
}
