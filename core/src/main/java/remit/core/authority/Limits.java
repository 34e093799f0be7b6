package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.because.Because;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Limit;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.proposal.Act.Spending;
import remit.core.source.Fact;
import remit.core.source.Span;

/// Whether spending fits the limits of a delegation. Every limit that speaks of its kind of money
/// must be met; where limits speak of one kind only, the other kind was not given at all.
final class Limits {
  private static final Gap KIND_OF_MONEY =
      new Gap(
          "kind of money",
          new Missing("whether the money is revenue or capital", Span.NOWHERE),
          MoneyKind.values().length,
          Gap.Leaning.EITHER);

  private Limits() {}

  static List<Check> checks(Delegation delegation, Spending spending) {
    var limits = delegation.scope().limits();
    if (limits.isEmpty()) return List.of();
    boolean matters = limits.stream().anyMatch(l -> l.of().isPresent());
    if (spending.of().isPresent() || !matters) {
      return known(delegation, spending, spending.of(), Cond.NO);
    }
    var checks = new ArrayList<Check>();
    for (var kind : MoneyKind.values()) {
      var other = new Cond.Is(KIND_OF_MONEY, Set.of(kind.ordinal())).not();
      checks.addAll(known(delegation, spending, Optional.of(kind), other));
    }
    return checks;
  }

  /// @param otherwise when these limits do not matter
  private static List<Check> known(
      Delegation delegation, Spending spending, Optional<MoneyKind> kind, Cond otherwise) {
    var speaking =
        delegation.scope().limits().stream()
            .filter(l -> l.of().isEmpty() || l.of().equals(kind))
            .toList();
    if (speaking.isEmpty()) {
      return List.of(otherKind(delegation, spending, kind, otherwise));
    }
    return speaking.stream().map(l -> one(delegation, l, spending, otherwise)).toList();
  }

  private static Check otherKind(
      Delegation delegation, Spending spending, Optional<MoneyKind> kind, Cond otherwise) {
    var says = delegation.scope().limits().stream().map(Limits::words).toList();
    var place = delegation.scope().limits().getFirst().place();
    var because =
        Because.given(
                place,
                "it gives %s, and says nothing of %s: %s are not covered"
                    .formatted(
                        String.join(" and ", says),
                        kind.map(Limits::words).orElse("other money"),
                        spending.amount()))
            .mendedBy(
                "a delegation that also covers %s"
                    .formatted(kind.map(Limits::words).orElse("this money")));
    return Check.of(otherwise, () -> because, () -> because);
  }

  private static Check one(Delegation delegation, Limit limit, Spending spending, Cond otherwise) {
    var counted = counted(limit, spending);
    var holds =
        switch (limit.upTo().test(most -> counted.compareTo(most) <= 0)) {
          case YES -> Cond.YES;
          case NO -> Cond.NO;
          case UNKNOWN -> Cond.is(gap(delegation, limit, counted));
        };
    return Check.of(
        Cond.any(List.of(otherwise, holds)),
        () -> fits(limit, spending, counted),
        () -> exceeds(limit, spending, counted));
  }

  private static Gap gap(Delegation delegation, Limit limit, Money counted) {
    int index = position(delegation, limit);
    return Gap.yesOrNo(
        "limit %s %s %d".formatted(delegation.id(), delegation.place(), index),
        new Missing(
            "whether the limit of %s for each %s reaches %s"
                .formatted(delegation.id(), basis(limit), counted),
            limit.place()));
  }

  /// Two limits may be written alike; each is a fact of its own.
  private static int position(Delegation delegation, Limit limit) {
    var limits = delegation.scope().limits();
    for (int i = 0; i < limits.size(); i++) {
      if (limits.get(i) == limit) return i;
    }
    throw new IllegalStateException("not a limit of " + delegation.id());
  }

  private static Money counted(Limit limit, Spending spending) {
    return switch (limit.forEach()) {
      case DECISION -> spending.amount();
      case SCHEME -> spending.amount().plus(spending.before());
      case YEAR -> spending.amount().plus(spending.beforeInYear());
    };
  }

  private static Because fits(Limit limit, Spending spending, Money counted) {
    var most = limit.upTo().known().map(Money::toString).orElse("an unknown amount");
    return Because.given(
        limit.place(),
        "%s within %s%s".formatted(sum(spending, counted), most, kindAndBasis(limit))
            + assumed(limit.upTo()));
  }

  private static Because exceeds(Limit limit, Spending spending, Money counted) {
    var most = limit.upTo().known();
    var says =
        most.isEmpty()
            ? "%s may be over the limit, which is not known%s"
                .formatted(sum(spending, counted), kindAndBasis(limit))
            : "%s over the limit of %s%s by %s"
                .formatted(
                    sum(spending, counted),
                    most.get(),
                    kindAndBasis(limit) + assumed(limit.upTo()),
                    counted.minus(most.get()));
    return Because.given(limit.place(), says)
        .mendedBy(
            "a limit of at least %s for each %s, or a decision by whoever gave it"
                .formatted(counted, basis(limit)));
  }

  private static String sum(Spending spending, Money counted) {
    return counted.equals(spending.amount())
        ? "%s is".formatted(counted)
        : "%s with the %s committed before comes to %s, which is"
            .formatted(spending.amount(), counted.minus(spending.amount()), counted);
  }

  private static String kindAndBasis(Limit limit) {
    return limit.of().map(k -> " of " + words(k)).orElse("") + " for each " + basis(limit);
  }

  private static String assumed(Fact<Money> fact) {
    return fact instanceof Fact.Assumed<Money>(_, var because, _, _, _)
        ? " (assumed: " + because + ")"
        : "";
  }

  /// `up to £5m of revenue for each decision`.
  static String words(Limit limit) {
    var most = limit.upTo().known().map(m -> "up to " + m).orElse("up to an unknown amount");
    return most + kindAndBasis(limit);
  }

  private static String words(MoneyKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String basis(Limit limit) {
    return limit.forEach().name().toLowerCase(java.util.Locale.ROOT);
  }
}
