package remit.core.explain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import remit.core.charter.CharterOn;
import remit.core.explain.Statement.Certainty;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.source.Fact;
import remit.core.source.Located;

/// Names of a charter, and its facts as statements.
final class Words {
  private final CharterOn charter;

  Words(CharterOn charter) {
    this.charter = charter;
  }

  String name(Actor actor) {
    return charter.nameOf(actor);
  }

  String name(PartnerId partner) {
    return name(new Actor.OfPartner(partner));
  }

  List<String> partners(Collection<Located<PartnerId>> partners) {
    return partners.stream().map(p -> name(p.value())).toList();
  }

  List<String> actors(Collection<Located<Actor>> actors) {
    return actors.stream().map(a -> name(a.value())).toList();
  }

  String area(AreaId area) {
    return charter.areas().find(area).map(a -> a.name()).orElse(area.value());
  }

  List<String> areas(Collection<Located<AreaId>> areas) {
    return areas.stream().map(a -> area(a.value())).toList();
  }

  String function(FunctionId function) {
    return charter.functions().title(function);
  }

  List<String> functions(Collection<Located<FunctionId>> functions) {
    return functions.stream().map(f -> function(f.value())).toList();
  }

  /// `a`, `a and b`, `a, b and c`.
  static String series(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// A kind of the law pack as people write it: `NHS trust`, `CCG joint committee`.
  static String kind(String kind) {
    return kind.replaceAll("\\bnhs\\b", "NHS")
        .replaceAll("\\bccg\\b", "CCG")
        .replaceAll("\\bics\\b", "ICS");
  }

  /// A name of code as words: `COMMIT_MONEY` is `commit money`.
  static String of(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /// A slug as words: `chief-executive` is `chief executive`.
  static String slug(String id) {
    return id.replace('-', ' ');
  }

  static <T> Statement statement(Fact<T> fact, Function<? super T, String> words) {
    return switch (fact) {
      case Fact.Stated<T>(var value, var source, var place) ->
          Statement.known(words.apply(value), source.stream().toList(), place);
      case Fact.Assumed<T>(var value, var because, _, _, var place) ->
          new Statement(
              words.apply(value), Certainty.ASSUMED, Optional.of(because), List.of(), place);
      case Fact.Disputed<T>(var claims, var place) ->
          new Statement(
              "sources disagree: "
                  + claims.stream()
                      .map(c -> claim(words.apply(c.says()), c.source()))
                      .collect(Collectors.joining("; or ")),
              Certainty.DISPUTED,
              Optional.empty(),
              claims.stream().flatMap(c -> c.source().stream()).toList(),
              place);
      case Fact.Unknown<T>(var note, var place) ->
          new Statement("not known", Certainty.UNKNOWN, note, List.of(), place);
      case Fact.Unsaid<T>(var place) ->
          new Statement(
              "the charter does not say", Certainty.UNSAID, Optional.empty(), List.of(), place);
    };
  }

  private static String claim(String says, Optional<Citation> source) {
    return says + source.map(s -> " (" + s.title() + ")").orElse("");
  }

  static Statement yesNo(Fact<Boolean> fact) {
    return statement(fact, yes -> yes ? "yes" : "no");
  }
}
