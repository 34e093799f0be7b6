package remit.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Fund;
import remit.core.compare.FundRow.Contribution;
import remit.core.compare.FundRow.Terms;
import remit.core.kernel.Actor;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.law.Sector;

/// Describes each fund in each charter.
final class Funds {
  private final Looked side;

  private Funds(Looked side) {
    this.side = side;
  }

  static List<FundRow> rows(List<Looked> sides, Matches matches) {
    return matches.funds().stream()
        .map(same ->
            new FundRow(
                same,
                sides.stream()
                    .map(s -> same.of().get(s.number()).map(f -> new Funds(s).terms(f)))
                    .toList()))
        .toList();
  }

  private Terms terms(Fund fund) {
    var year = fund.years().stream().max(Comparator.comparing(Fund.Year::name));
    var paid = year.map(Fund.Year::contributions).orElse(List.of());
    return new Terms(
        fund.kind(),
        fund.host().map(side::name),
        fund.governedBy().map(side::name),
        year.map(Fund.Year::name),
        paid.stream().map(c -> new Contribution(name(c), c.amount(), c.ringFencedFor())).toList(),
        sum(paid),
        sum(paid.stream().filter(c -> isCouncil(c.partner().value())).toList()),
        paid.stream().filter(c -> c.amount().isGap()).map(this::name).toList(),
        fund.overspend().sharing().map(Phrases::sharing),
        fund.overspend().covers().map(Phrases::reach),
        fund.overspend().caps().entrySet().stream()
            .map(e ->
                side.name(e.getKey()) + " at most " + Phrases.fact(e.getValue(), Money::toString))
            .sorted()
            .toList(),
        fund.overspend().consents().stream().map(c -> side.name(c.value())).toList());
  }

  private String name(Fund.Contribution contribution) {
    return side.name(new Actor.OfPartner(contribution.partner().value()));
  }

  private static Money sum(List<Fund.Contribution> contributions) {
    return contributions.stream()
        .flatMap(c -> c.amount().known().stream())
        .reduce(Money.ZERO, Money::plus);
  }

  private boolean isCouncil(PartnerId id) {
    return Optional.of(id)
        .flatMap(side.on()::findPartner)
        .flatMap(side.on()::kind)
        .filter(k -> k.sector() == Sector.LOCAL_GOVERNMENT)
        .isPresent();
  }
}
