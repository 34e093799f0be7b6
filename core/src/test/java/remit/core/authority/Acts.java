package remit.core.authority;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.kernel.ActKind;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.proposal.Act;

/// Acts as tests write them.
final class Acts {
  static final LocalDate DAY = LocalDate.of(2019, 11, 15);

  private Acts() {}

  static Act decide(String... functions) {
    return new Act(
        ActKind.DECIDE,
        Arrays.stream(functions)
            .map(FunctionId::new)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        new LinkedHashSet<>(),
        Optional.empty(),
        ChangeClass.NONE,
        DAY);
  }

  static Act in(Act act, String... areas) {
    var ids = Arrays.stream(areas).map(AreaId::new).toList();
    return new Act(
        act.kind(),
        act.functions(),
        new LinkedHashSet<>(ids),
        act.spending(),
        act.change(),
        act.on());
  }

  static Act spending(Act act, String amount) {
    return with(act, Act.Spending.of(money(amount)));
  }

  static Act spending(Act act, String amount, String before, String beforeInYear) {
    return with(
        act,
        new Act.Spending(
            money(amount), Optional.empty(), Optional.empty(), money(before), money(beforeInYear)));
  }

  static Act spending(Act act, String amount, MoneyKind kind) {
    return with(
        act,
        new Act.Spending(
            money(amount), Optional.of(kind), Optional.empty(), Money.ZERO, Money.ZERO));
  }

  static Act changing(Act act, ChangeClass change) {
    return new Act(act.kind(), act.functions(), act.areas(), act.spending(), change, act.on());
  }

  static Act kind(Act act, ActKind kind) {
    return new Act(kind, act.functions(), act.areas(), act.spending(), act.change(), act.on());
  }

  private static Act with(Act act, Act.Spending spending) {
    return new Act(
        act.kind(), act.functions(), act.areas(), Optional.of(spending), act.change(), act.on());
  }

  private static Money money(String amount) {
    return Money.parse(amount).orElseThrow();
  }

  static List<String> ids(List<Decider> deciders) {
    return deciders.stream().map(d -> d.actor().id()).toList();
  }
}
