package remit.core.check.rules.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Money;

/// A limit that is higher than that of the giver.
final class LimitWiderThanReceived implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A016",
              "limit-wider-than-received",
              "More is passed on than was received",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A body that may decide up to an amount can let somebody else decide up to that amount and no further.
              A higher limit further down has no effect, and misleads whoever reads only that line.
              """)
          .bad(
              """
              delegations:
                - what: arrange-mental-health-services
                  from: icb-board
                  to: vale-place-committee
                  limits: { up to: £5m, of: revenue, for each: decision }
                  onward: yes
                - what: arrange-mental-health-services
                  from: vale-place-committee
                  to: icb-place-director
                  limits: { up to: £8m, of: revenue, for each: decision } #! A016
              """)
          .good(
              """
              delegations:
                - what: arrange-mental-health-services
                  from: icb-board
                  to: vale-place-committee
                  limits: { up to: £5m, of: revenue, for each: decision }
                  onward: yes
                - what: arrange-mental-health-services
                  from: vale-place-committee
                  to: icb-place-director
                  limits: { up to: £2m, of: revenue, for each: decision }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var received =
        examined.on().delegations().stream().collect(Collectors.groupingBy(d -> d.to().value()));
    for (var delegation : examined.on().delegations()) {
      var before =
          received.getOrDefault(delegation.from().value(), List.of()).stream()
              .filter(d -> gives(examined, d, delegation))
              .toList();
      if (before.isEmpty()) continue;
      delegation.scope().limits().stream()
          .flatMap(
              limit -> wider(limit, before).map(most -> finding(delegation, limit, most)).stream())
          .forEach(findings::add);
    }
  }

  private static boolean gives(Examined examined, Delegation before, Delegation after) {
    return after.scope().what().stream()
        .allMatch(f ->
            before.scope().what().stream()
                .anyMatch(g -> examined.on().functions().isWithin(f.value(), g.value())));
  }

  /// The most that was received, where it is less than the limit.
  private static Optional<Money> wider(Delegation.Limit limit, List<Delegation> before) {
    var most = new ArrayList<Money>();
    for (var delegation : before) {
      var same =
          delegation.scope().limits().stream()
              .filter(l -> l.of().equals(limit.of()) && l.forEach() == limit.forEach())
              .flatMap(l -> l.upTo().known().stream())
              .findFirst();
      if (same.isEmpty()) return Optional.empty();
      most.add(same.get());
    }
    return most.stream()
        .max(Comparator.naturalOrder())
        .filter(m -> limit.upTo().test(amount -> amount.compareTo(m) > 0).yes());
  }

  private static Finding finding(Delegation delegation, Delegation.Limit limit, Money most) {
    var amount = limit.upTo().known().map(Money::toString).orElse("more");
    return Finding.of(INFO, delegation.to().value().id(), limit.place(), "up to " + amount)
        .says(
            "`%s` lets `%s` decide up to %s and may itself decide up to %s"
                .formatted(delegation.from(), delegation.to(), amount, most))
        .also(delegation.from().place(), "received it up to " + most)
        .why("nobody can pass on more than was received")
        .help("lower the limit for `%s` to %s or less".formatted(delegation.to(), most));
  }
}
