package remit.core.charter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import remit.core.charter.Delegation.Basis;
import remit.core.charter.Delegation.Holds;
import remit.core.charter.Delegation.Onward;
import remit.core.charter.Delegation.Urgency;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;

/// A delegation as a test writes it: who gives what to whom, and then what is special about it.
public record Gift(
    String from,
    String to,
    Delegation.Scope scope,
    Fact<Onward> onward,
    Holds holds,
    Urgency urgency,
    Optional<String> ratifiedBy,
    List<String> together,
    Fact<ProvisionId> under,
    Fact<LocalDate> signed,
    Period inForce) {
  /// May be passed on; the power behind it is not stated.
  public static Gift of(String from, String to, String... what) {
    return new Gift(
        from,
        to,
        new Delegation.Scope(
            located(what, FunctionId::new),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of()),
        Fact.of(Onward.YES),
        Holds.AS_THE_LAW_HAS_IT,
        Urgency.ANY_TIME,
        Optional.empty(),
        List.of(),
        Fact.unsaid(Span.NOWHERE),
        Fact.unsaid(Span.NOWHERE),
        Period.ALWAYS);
  }

  public Gift onward(Fact<Onward> fact) {
    return new Gift(
        from, to, scope, fact, holds, urgency, ratifiedBy, together, under, signed, inForce);
  }

  public Gift notOnward() {
    return onward(Fact.of(Onward.NO));
  }

  public Gift holds(Holds how) {
    return new Gift(
        from, to, scope, onward, how, urgency, ratifiedBy, together, under, signed, inForce);
  }

  public Gift exclusive() {
    return holds(Holds.EXCLUSIVE);
  }

  public Gift urgentOnly(String ratifier) {
    return new Gift(
        from,
        to,
        scope,
        onward,
        holds,
        Urgency.URGENT_ONLY,
        Optional.of(ratifier),
        together,
        under,
        signed,
        inForce);
  }

  public Gift together(String... others) {
    return new Gift(
        from,
        to,
        scope,
        onward,
        holds,
        urgency,
        ratifiedBy,
        List.of(others),
        under,
        signed,
        inForce);
  }

  public Gift under(Fact<ProvisionId> fact) {
    return new Gift(
        from, to, scope, onward, holds, urgency, ratifiedBy, together, fact, signed, inForce);
  }

  public Gift under(String provision) {
    return under(Fact.of(new ProvisionId(provision)));
  }

  public Gift signed(LocalDate day) {
    return new Gift(
        from,
        to,
        scope,
        onward,
        holds,
        urgency,
        ratifiedBy,
        together,
        under,
        Fact.of(day),
        inForce);
  }

  public Gift during(Period period) {
    return new Gift(
        from, to, scope, onward, holds, urgency, ratifiedBy, together, under, signed, period);
  }

  private Gift scoped(Delegation.Scope other) {
    return new Gift(
        from, to, other, onward, holds, urgency, ratifiedBy, together, under, signed, inForce);
  }

  public Gift areas(String... areas) {
    return scoped(
        new Delegation.Scope(
            scope.what(),
            scope.acts(),
            located(areas, AreaId::new),
            scope.limits(),
            scope.except(),
            scope.exceptChanges(),
            scope.exceptActs()));
  }

  public Gift acts(ActKind... acts) {
    return scoped(
        new Delegation.Scope(
            scope.what(),
            Set.of(acts),
            scope.areas(),
            scope.limits(),
            scope.except(),
            scope.exceptChanges(),
            scope.exceptActs()));
  }

  public Gift except(String... functions) {
    return scoped(
        new Delegation.Scope(
            scope.what(),
            scope.acts(),
            scope.areas(),
            scope.limits(),
            located(functions, FunctionId::new),
            scope.exceptChanges(),
            scope.exceptActs()));
  }

  public Gift exceptChanges(ChangeClass... changes) {
    return scoped(
        new Delegation.Scope(
            scope.what(),
            scope.acts(),
            scope.areas(),
            scope.limits(),
            scope.except(),
            Set.of(changes),
            scope.exceptActs()));
  }

  /// One more limit.
  public Gift limit(Fact<Money> upTo, Optional<MoneyKind> of, Basis forEach) {
    var limits = new java.util.ArrayList<>(scope.limits());
    int line = limits.size() + 1;
    limits.add(new Delegation.Limit(upTo, of, forEach, new Span("", line, 1, line, 1)));
    return scoped(
        new Delegation.Scope(
            scope.what(),
            scope.acts(),
            scope.areas(),
            limits,
            scope.except(),
            scope.exceptChanges(),
            scope.exceptActs()));
  }

  public Gift upTo(String amount, Basis forEach) {
    return limit(Fact.of(Money.parse(amount).orElseThrow()), Optional.empty(), forEach);
  }

  Delegation build(String id, Function<String, Actor> actor) {
    return new Delegation(
        id,
        Located.nowhere(actor.apply(from)),
        Located.nowhere(actor.apply(to)),
        scope,
        onward,
        holds,
        new Delegation.Conditions(
            urgency,
            ratifiedBy.map(actor).map(Located::nowhere),
            together.stream().map(actor).map(Located::nowhere).toList(),
            List.of()),
        under,
        new Delegation.Instrument(
            Fact.unsaid(Span.NOWHERE),
            Fact.unsaid(Span.NOWHERE),
            Fact.unsaid(Span.NOWHERE),
            signed,
            Fact.unsaid(Span.NOWHERE)),
        inForce,
        List.of(),
        Span.NOWHERE);
  }

  static <T> List<Located<T>> located(String[] names, Function<String, T> make) {
    return Arrays.stream(names).map(make).map(Located::nowhere).toList();
  }
}
