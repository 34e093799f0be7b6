package remit.core.check.rules.interests;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A supplier at the table of its customer.
final class SupplierOnCustomersBody implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "I002",
              "supplier-on-customers-body",
              "A supplier sits on a body of the organisation that it supplies",
              Heading.INTERESTS)
          .restsOn("SI2023-1348", "NHSACT-14Z30")
          .saysAlso("Framework of accredited suppliers to systems, 2018 to 2021")
          .explanation(
              """
              Whoever sells to an organisation and sits where it decides is on both sides of the table.
              It can be managed: the supplier leaves when what it sells is discussed. It should be seen first.
              """)
          .bad(
              """
              partners:
                community-trust:
                  supplies: [vale-council]
              bodies:
                vale-cabinet:
                  seats:
                    adviser: { from: community-trust, person: officer, vote: no } #! I002
              """)
          .good(
              """
              bodies:
                vale-cabinet:
                  seats:
                    adviser: { from: community-trust, person: officer, vote: no }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var supplier : examined.on().partners()) {
      for (var customer : supplier.supplies()) {
        for (var body : examined.on().bodiesOf(customer.value())) {
          if (examined.remitsOf(body).isEmpty()) continue;
          examined.on().seats(body).stream()
              .filter(s -> s.comesFrom(supplier.id()))
              .findFirst()
              .ifPresent(s -> findings.add(finding(supplier, customer, body, s)));
        }
      }
    }
  }

  private static Finding finding(
      Partner supplier, Located<PartnerId> customer, Body body, Seat seat) {
    return Finding.of(INFO, body.id().value(), seat.place(), "a supplier")
        .says(
            "`%s` supplies `%s` and sits on `%s`, which decides for it"
                .formatted(supplier.id(), customer, body.id()))
        .also(customer.place(), "its customer")
        .why("who sells to an organisation and sits where it decides is on both sides of the table")
        .help(
            "let `%s` leave when what it supplies is discussed, and record it under `interests`"
                .formatted(supplier.id()));
  }
}
