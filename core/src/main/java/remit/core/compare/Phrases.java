package remit.core.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import remit.core.charter.Delegation;
import remit.core.charter.Fund;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.Actor;
import remit.core.kernel.Fraction;
import remit.core.kernel.PartnerId;
import remit.core.source.Fact;
import remit.core.source.Located;

/// Parts of a charter in words, the same words for the same content, so that a change of words is a
/// change of content.
final class Phrases {
  private final Looked side;

  Phrases(Looked side) {
    this.side = side;
  }

  /// `a`, `a and b`, `a, b and c`.
  static String series(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// A value, or the kind of gap in its place.
  static <T> String fact(Fact<T> fact, Function<? super T, String> words) {
    return switch (fact) {
      case Fact.Stated<T>(var value, _, _) -> words.apply(value);
      case Fact.Assumed<T>(var value, _, _, _, _) -> words.apply(value) + " (assumed)";
      case Fact.Disputed<T>(var claims, _) ->
          "disputed: "
              + claims.stream()
                  .map(c -> words.apply(c.says()))
                  .collect(Collectors.joining(", or "));
      case Fact.Unknown<T> _ -> "not known";
      case Fact.Unsaid<T> _ -> "not said";
    };
  }

  String partner(PartnerId id) {
    return side.name(id);
  }

  String partners(List<Located<PartnerId>> ids) {
    return series(ids.stream().map(p -> partner(p.value())).toList());
  }

  String actor(Actor actor) {
    return side.name(actor);
  }

  /// `2 from Leicester City Council (councillor, class council), each with a vote`.
  String seat(Seat seat) {
    var words = new StringBuilder(number(seat));
    words.append(seat.from().isEmpty() ? speaking(seat) : " from " + partners(seat.from()));
    if (!seat.nominatedBy().isEmpty()) {
      words.append(", nominated by ").append(partners(seat.nominatedBy()));
    }
    seat.person().ifPresent(p -> words.append(", ").append(p));
    if (!seat.classes().isEmpty()) {
      words.append(", class ").append(String.join(" and ", seat.classes()));
    }
    switch (seat.role()) {
      case CHAIR -> words.append(", chair");
      case VICE_CHAIR -> words.append(", vice-chair");
      case MEMBER -> {}
    }
    seat.heldBy()
        .ifPresent(h -> words.append(", held by ").append(actor(new Actor.OfPost(h.value()))));
    return words.append(", ").append(votes(seat)).toString();
  }

  private static String speaking(Seat seat) {
    return seat.speaksFor().map(s -> " speaking for " + s).orElse(" from no partner");
  }

  private static String number(Seat seat) {
    return fact(seat.number(), n -> n == 1 ? "one" : n.toString()).replace("not known", "some");
  }

  private static String votes(Seat seat) {
    return fact(
        seat.votes(),
        v -> v == 0 ? "without a vote" : v == 1 ? "with a vote" : "with " + v + " votes each");
  }

  String rule(VotingRule rule) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, _) ->
          rules.stream().map(this::rule).collect(Collectors.joining(", and "));
      case VotingRule.AnyOf(var rules, _) ->
          "either " + rules.stream().map(this::rule).collect(Collectors.joining(", or "));
      case VotingRule.Named(var word, _, _) -> word.words();
      case VotingRule.Presence(var of, _) ->
          "with " + series(of.stream().map(s -> "`" + s.value().seat() + "`").toList());
      case VotingRule.NoVoteAgainst(var from, _) -> "no vote against" + group(" from", from);
      case VotingRule.Threshold threshold -> threshold(threshold);
    };
  }

  private String threshold(VotingRule.Threshold threshold) {
    var compared =
        switch (threshold.comparison()) {
          case AT_LEAST -> "at least ";
          case MORE_THAN -> "more than ";
        };
    var amount =
        switch (threshold.amount()) {
          case VotingRule.Count(var number) -> number + " ";
          case VotingRule.Share(var share) -> share(share) + " of ";
        };
    return compared + amount + measure(threshold) + group(" from", threshold.within());
  }

  private static String measure(VotingRule.Threshold threshold) {
    boolean one = threshold.amount().equals(new VotingRule.Count(1));
    return switch (threshold.measure()) {
      case VotingRule.VotingMembers _ -> one ? "voting member" : "voting members";
      case VotingRule.Members _ -> one ? "member" : "members";
      case VotingRule.MembersPresent _ -> one ? "member present" : "members present";
      case VotingRule.VotesCast _ -> one ? "vote cast" : "votes cast";
      case VotingRule.Counter(var name) -> name;
    };
  }

  private String group(String word, VotingRule.Group group) {
    return group.seatClass().map(c -> word + " class " + c).orElse("")
        + group.partner().map(p -> word + " " + partner(p)).orElse("");
  }

  private static String share(Fraction share) {
    var percent = share.times(Fraction.of(100, 1));
    return percent.den().equals(java.math.BigInteger.ONE) ? percent.num() + "%" : share.toString();
  }

  /// What a delegation lets its receiver do, without who gave it to whom.
  List<String> terms(Delegation delegation) {
    var scope = delegation.scope();
    var terms = new java.util.ArrayList<String>();
    if (!scope.acts().isEmpty()) {
      terms.add("to " + series(scope.acts().stream().sorted().map(a -> a.words()).toList()));
    }
    if (!scope.areas().isEmpty()) {
      var names = scope.areas().stream().map(a -> area(a.value().value())).toList();
      terms.add("for " + series(names));
    }
    for (var limit : scope.limits()) terms.add(limit(limit));
    var except = except(scope);
    if (!except.isEmpty()) terms.add("except " + series(except));
    switch (delegation.holds()) {
      case AS_THE_LAW_HAS_IT -> {}
      case CONCURRENT -> terms.add("beside the giver");
      case EXCLUSIVE -> terms.add("to the exclusion of the giver");
    }
    terms.addAll(conditions(delegation));
    return terms;
  }

  private List<String> except(Delegation.Scope scope) {
    var except = new java.util.ArrayList<String>();
    scope.except().forEach(f -> except.add(side.on().functions().title(f.value())));
    scope.exceptActs().stream().sorted().forEach(a -> except.add("to " + a.words()));
    scope.exceptChanges().stream()
        .sorted()
        .forEach(c -> except.add("a " + c.name().toLowerCase(java.util.Locale.ROOT) + " change"));
    return except;
  }

  private List<String> conditions(Delegation delegation) {
    var terms = new java.util.ArrayList<String>();
    var with = delegation.conditions();
    if (with.urgentOnly() == Delegation.Urgency.URGENT_ONLY) terms.add("only in urgency");
    with.ratifiedBy().ifPresent(r -> terms.add("to be ratified by " + actor(r.value())));
    with.together().forEach(t -> terms.add("together with " + actor(t.value())));
    with.consulting().forEach(c -> terms.add("after consulting " + actor(c.value())));
    delegation.onward().known().ifPresent(o -> terms.add(onward(o)));
    delegation.under().known().ifPresent(u -> terms.add("under " + u));
    if (!delegation.inForce().equals(remit.core.kernel.Period.ALWAYS)) {
      terms.add("in force " + delegation.inForce());
    }
    return terms;
  }

  private static String onward(Delegation.Onward onward) {
    return switch (onward) {
      case YES -> "may be passed on";
      case NO -> "may not be passed on";
    };
  }

  private static String limit(Delegation.Limit limit) {
    return "up to "
        + fact(limit.upTo(), Object::toString)
        + limit.of().map(k -> " of " + k.name().toLowerCase(java.util.Locale.ROOT)).orElse("")
        + " for each "
        + limit.forEach().name().toLowerCase(java.util.Locale.ROOT);
  }

  String area(String id) {
    return side.on().areas().find(new remit.core.kernel.AreaId(id)).map(a -> a.name()).orElse(id);
  }

  static String sharing(Fund.Sharing sharing) {
    return switch (sharing) {
      case IN_PROPORTION -> "shared in proportion to contributions";
      case EACH_ITS_OWN -> "each bears its own";
      case HOST_BEARS -> "borne by the host";
      case AGREED_SHARES -> "shared as agreed";
    };
  }

  static String reach(Fund.Reach reach) {
    return switch (reach) {
      case THE_FUND -> "the fund";
      case NHS_DEFICIT -> "an NHS deficit";
      case SYSTEM_CONTROL_TOTAL -> "the system control total";
    };
  }
}
