package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.because.Because;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Urgency;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.Period;
import remit.core.law.FunctionClass;
import remit.core.law.Gate;
import remit.core.law.Provision;
import remit.core.proposal.Act;

/// Looks at delegations as links for one act, or at large where there is none.
final class Trials {
  private final Register register;
  private final Optional<Act> act;
  private final Scopes scopes;
  private final Receivers receivers;
  private final Dates dates;
  private final Gates gates;

  Trials(Register register, Optional<Act> act) {
    this.register = register;
    this.act = act;
    scopes = new Scopes(register);
    receivers = new Receivers(register);
    dates = new Dates(register);
    gates = new Gates(register, dates);
  }

  /// Everything that somebody gave, or that a partner gave whose principal organ it may be, by
  /// receiver.
  List<Trial> from(Unit unit, Actor giver) {
    var trials = new ArrayList<Trial>();
    register.givenBy(giver).forEach(d -> add(unit, d, giver, Cond.YES, trials));
    if (!(giver instanceof Actor.OfPartner)) {
      for (var partner : register.partnersOf(giver)) {
        var given = register.givenBy(new Actor.OfPartner(partner));
        if (given.isEmpty()) continue;
        for (var organ : register.organs().of(partner, unit.functionClass())) {
          if (organ.actor().equals(giver)) {
            given.forEach(d -> add(unit, d, giver, organ.isIt(), trials));
          }
        }
      }
    }
    trials.sort(Trial.ORDER);
    return trials;
  }

  private void add(
      Unit unit, Delegation delegation, Actor giver, Cond isGiver, List<Trial> trials) {
    var named = delegation.to().value();
    if (named instanceof Actor.OfPartner(var partner)) {
      for (var organ : register.organs().of(partner, unit.functionClass())) {
        var both = isGiver.and(organ.isIt()).and(register.exists(named));
        trials.add(trial(unit, delegation, giver, organ.actor(), both));
      }
    } else {
      trials.add(trial(unit, delegation, giver, named, isGiver));
    }
  }

  private Trial trial(Unit unit, Delegation delegation, Actor from, Actor to, Cond ends) {
    var passage = new Gates.Passage(unit, delegation, from, to);
    var checks = new ArrayList<Check>();
    var function = scopes.function(unit, delegation);
    checks.add(function);
    if (!function.holds().possible()) return hopeless(delegation, from, to, checks);
    act.ifPresent(a -> checks.addAll(scopes.act(unit, delegation, to, a)));
    checks.add(inForce(delegation));
    checks.addAll(receivers.checks(unit, delegation, to));
    var openings = gates.openings(passage);
    var open = Cond.any(openings.stream().map(Trial.Opening::open).toList());
    checks.add(
        Check.of(open, () -> through(unit, delegation, openings), () -> gates.closed(passage)));
    var rest = Cond.all(checks.stream().map(Check::holds).toList()).and(ends);
    return new Trial(
        delegation,
        from,
        to,
        checks,
        rest,
        rest.and(passing(delegation, openings)),
        exclusive(unit, delegation, to, rest, openings),
        openings);
  }

  private static Trial hopeless(Delegation delegation, Actor from, Actor to, List<Check> checks) {
    return new Trial(delegation, from, to, checks, Cond.NO, Cond.NO, Cond.NO, List.of());
  }

  private Check inForce(Delegation delegation) {
    var period = delegation.inForce();
    var check =
        Check.of(
            dates.inForce(delegation),
            () -> Because.given(delegation.place(), "it is in force %s".formatted(period)),
            () -> notInForce(delegation));
    return period.equals(Period.ALWAYS) ? check.toldWhenBroken() : check;
  }

  private Because notInForce(Delegation delegation) {
    var day = register.charter().day();
    var ended = delegation.inForce().lastDay().filter(last -> last.isBefore(day));
    var says =
        ended
            .map(last -> "it expired on %s".formatted(last))
            .orElseGet(
                () -> "it is not in force on %s, but %s".formatted(day, delegation.inForce()));
    return Because.given(delegation.place(), says)
        .mendedBy(ended.isPresent() ? "renewing it" : "an act in its time");
  }

  private Because through(Unit unit, Delegation delegation, List<Trial.Opening> openings) {
    var gate = openings.getFirst().gate();
    var not = scopes.without(scopes.parts(unit, gate.excluded()));
    var unsaid = delegation.under().isGap() ? "; the charter does not say under which power" : "";
    var provision = register.charter().findProvision(gate.provision());
    var citation =
        provision.map(Provision::citation).orElseGet(() -> Citation.of(gate.provision().value()));
    var by = provision.map(Trials::standing).orElse("law");
    return Because.cited(citation, "permitted by %s%s%s".formatted(by, not, unsaid));
  }

  /// What sort of source permits it, and what is unsure about it: an unconfirmed provision is used,
  /// and says so.
  private static String standing(Provision provision) {
    var sort = provision.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (!provision.standing().binding()) return "%s only: %s".formatted(sort, provision.title());
    return provision.confidence().needsChecking()
        ? "%s (not confirmed%s)".formatted(sort, provision.note().map(n -> ": " + n).orElse(""))
        : sort;
  }

  private Cond passing(Delegation delegation, List<Trial.Opening> openings) {
    return Cond.any(
        openings.stream().map(o -> o.open().and(gates.passing(delegation, o.gate()))).toList());
  }

  private Cond exclusive(
      Unit unit, Delegation delegation, Actor to, Cond good, List<Trial.Opening> openings) {
    if (delegation.conditions().urgentOnly() == Urgency.URGENT_ONLY
        || !displaces(unit, delegation, to)) {
      return Cond.NO;
    }
    return switch (delegation.holds()) {
      case EXCLUSIVE -> good;
      case CONCURRENT -> Cond.NO;
      case AS_THE_LAW_HAS_IT -> good.and(Cond.any(keeping(openings)).not());
    };
  }

  private static List<Cond> keeping(List<Trial.Opening> openings) {
    return openings.stream()
        .filter(o -> o.gate().keeps() == Gate.Keeps.CONCURRENT)
        .map(Trial.Opening::open)
        .toList();
  }

  /// A joint health scrutiny committee displaces its parents only on what concerns more than one of
  /// them (SI 2013/218 reg. 30(5)). At large, only a gift without bounds leaves its giver nothing.
  private boolean displaces(Unit unit, Delegation delegation, Actor to) {
    if (unit.functionClass() == FunctionClass.HEALTH_SCRUTINY
        && register.partnersOf(to).size() > 1) {
      return act.isPresent() && concerned(act.get(), to) > 1;
    }
    var scope = delegation.scope();
    return act.isPresent()
        || Stream.of(
                scope.acts(),
                scope.areas(),
                scope.limits(),
                scope.except(),
                scope.exceptActs(),
                scope.exceptChanges())
            .allMatch(java.util.Collection::isEmpty);
  }

  private long concerned(Act act, Actor body) {
    if (act.areas().isEmpty()) return register.partnersOf(body).size();
    return register.partnersOf(body).stream()
        .flatMap(p -> register.partner(p).stream())
        .filter(p ->
            p.serves().isEmpty()
                || register
                    .charter()
                    .areas()
                    .touch(p.serves().stream().map(a -> a.value()).toList(), act.areas()))
        .count();
  }
}
