package remit.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import remit.core.kernel.Period;
import remit.core.law.BodyKind;
import remit.core.law.Function;
import remit.core.law.LawPack;
import remit.core.law.PartnerKind;
import remit.core.law.Provision;

/// Finds entries of the law: by name, or by the words that stand in them.
final class LawSearch {
  private final LawPack law;
  private final List<String> words;
  private final String typed;
  private final Optional<LocalDate> on;
  private final Optional<String> binds;

  /// What is looked for where the words are not the name of an entry.
  enum What {
    PROVISIONS,
    FUNCTIONS,
    KINDS
  }

  /// How the entries are to be shown.
  enum Detail {
    LISTED,
    EXPLAINED
  }

  /// What was found.
  record Found(
      Detail detail,
      Optional<LocalDate> on,
      List<Provision> provisions,
      List<Function> functions,
      List<PartnerKind> partnerKinds,
      List<BodyKind> bodyKinds) {
    Found {
      provisions = List.copyOf(provisions);
      functions = List.copyOf(functions);
      partnerKinds = List.copyOf(partnerKinds);
      bodyKinds = List.copyOf(bodyKinds);
    }

    boolean isNothing() {
      return provisions.isEmpty()
          && functions.isEmpty()
          && partnerKinds.isEmpty()
          && bodyKinds.isEmpty();
    }
  }

  LawSearch(LawPack law, String typed, Optional<LocalDate> on, Optional<String> binds) {
    this.law = law;
    this.typed = typed.strip();
    this.words = List.of(lower(typed).strip().split("\\s+"));
    this.on = on;
    this.binds = binds;
  }

  /// Every word by which provisions can speak of kinds.
  static List<String> words(LawPack law) {
    var words = new TreeSet<String>();
    for (var kind : law.partnerKinds()) {
      words.add(kind.name().value());
      words.addAll(kind.groups());
    }
    for (var kind : law.bodyKinds()) {
      words.add(kind.name().value());
      words.addAll(kind.groups());
    }
    return List.copyOf(words);
  }

  static boolean isWord(LawPack law, String word) {
    return words(law).contains(word);
  }

  Found find(What what) {
    var named = named();
    if (!named.isNothing()) return named;
    return switch (what) {
      case PROVISIONS -> listed(law.provisions().stream().filter(this::fits).toList(), List.of());
      case FUNCTIONS -> listed(List.of(), law.functions().stream().filter(this::fits).toList());
      case KINDS ->
          new Found(
              Detail.LISTED,
              on,
              List.of(),
              List.of(),
              law.partnerKinds().stream().filter(this::fits).toList(),
              law.bodyKinds().stream().filter(this::fits).toList());
    };
  }

  private Found listed(List<Provision> provisions, List<Function> functions) {
    return new Found(Detail.LISTED, on, provisions, functions, List.of(), List.of());
  }

  /// The entries of exactly this name, whatever their dates.
  private Found named() {
    return new Found(
        Detail.EXPLAINED,
        on,
        law.provisions().stream().filter(p -> isTyped(p.id().value())).toList(),
        law.functions().stream().filter(f -> isTyped(f.id().value())).toList(),
        law.partnerKinds().stream().filter(k -> isTyped(k.name().value())).toList(),
        law.bodyKinds().stream().filter(k -> isTyped(k.name().value())).toList());
  }

  private boolean isTyped(String name) {
    return name.equalsIgnoreCase(typed);
  }

  private boolean fits(Provision provision) {
    return inForce(provision.inForce())
        && binds.stream().allMatch(word -> isBound(provision, word))
        && has(
            provision.id()
                + " "
                + provision.title()
                + " "
                + provision.cite()
                + " "
                + provision.rule()
                + " "
                + provision.params());
  }

  /// Whether the provision binds those that the word calls, by that word or by a wider one.
  private boolean isBound(Provision provision, String word) {
    return provision.binds().contains(word)
        || law.partnerKinds().stream()
            .filter(kind -> kind.name().value().equals(word))
            .anyMatch(kind -> provision.binds().stream().anyMatch(kind::isCalled))
        || law.bodyKinds().stream()
            .filter(kind -> kind.name().value().equals(word))
            .anyMatch(kind -> provision.binds().stream().anyMatch(kind::isCalled));
  }

  private boolean fits(Function function) {
    return function.holdings().stream().anyMatch(holding -> inForce(holding.period()))
        && has(function.id() + " " + function.title());
  }

  private boolean fits(PartnerKind kind) {
    return inForce(kind.exists()) && has(kind.name() + " " + kind.plural() + " " + kind.groups());
  }

  private boolean fits(BodyKind kind) {
    return inForce(kind.exists()) && has(kind.name() + " " + kind.plural() + " " + kind.groups());
  }

  private boolean inForce(Period period) {
    return on.stream().noneMatch(day -> period.contains(day).no());
  }

  private boolean has(String text) {
    var lower = lower(text);
    return words.stream().allMatch(lower::contains);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
