package remit.core.authority.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import remit.core.authority.Condition;
import remit.core.authority.Decider;
import remit.core.authority.Ruling;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// Names and phrases of rulings.
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

  String names(Collection<PartnerId> partners) {
    return series(partners.stream().map(this::name).toList());
  }

  String actors(Collection<Actor> actors) {
    return series(actors.stream().map(this::name).toList());
  }

  /// `a`, `a and b`, `a, b and c`.
  static String series(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// What goes with a decider: its limits and its conditions.
  List<String> terms(Decider decider) {
    var terms = new ArrayList<String>();
    decider.chains().stream()
        .flatMap(c -> c.links().stream())
        .flatMap(l -> l.limits().stream())
        .distinct()
        .forEach(terms::add);
    decider.conditions().stream().map(this::condition).distinct().forEach(terms::add);
    return terms;
  }

  String condition(Condition condition) {
    return switch (condition) {
      case Condition.OnlyWhenUrgent _ -> "only when the matter cannot wait";
      case Condition.RatifiedBy(var actor, _) ->
          "to be ratified by %s at its next meeting".formatted(name(actor));
      case Condition.TogetherWith(var actors, _) -> "together with " + actors(actors);
      case Condition.Consulting(var actors, _) -> "after consulting " + actors(actors);
    };
  }

  /// `Name (up to £5m for each decision; only when the matter cannot wait)`.
  String withTerms(Decider decider) {
    var terms = terms(decider);
    return name(decider.actor()) + (terms.isEmpty() ? "" : " (" + String.join("; ", terms) + ")");
  }

  String possible(Ruling.Possible possible) {
    return switch (possible.kind()) {
      case DECIDES ->
          actors(possible.deciders()) + " decide" + (one(possible) ? "s" : ", each alone");
      case JOINTLY -> actors(possible.deciders()) + " decide, each for itself";
      case NOBODY -> "nobody may decide";
      case CONTESTED -> "it is contested";
      case RECOMMENDS -> "it may advise only";
      case UNKNOWN -> "it stays unknown";
    };
  }

  private static boolean one(Ruling.Possible possible) {
    return possible.deciders().size() == 1;
  }

  String functions(Collection<remit.core.kernel.FunctionId> functions) {
    return functions.stream()
        .map(f -> "“" + charter.functions().title(f) + "”")
        .collect(Collectors.joining(" and "));
  }
}
