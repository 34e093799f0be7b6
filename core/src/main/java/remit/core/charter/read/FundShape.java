package remit.core.charter.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.charter.Fund;
import remit.core.kernel.Actor;
import remit.core.kernel.Citation;
import remit.core.kernel.Fraction;
import remit.core.kernel.FunctionId;
import remit.core.kernel.FundId;
import remit.core.kernel.Money;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Row;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `funds`: money held or counted for several partners.
final class FundShape {
  private final Keys keys = Keys.of("fund", "Money held or counted for several partners.");
  private final Key<String> name = keys.required("name", Scalars.line(), "what it is called");
  private final Key<Fund.Kind> kind =
      keys.required(
          "kind",
          Scalars.oneOf("a kind of fund", Fund.Kind.values(), Fund.Kind::words),
          "what sort of purse it is");
  private final Key<Fact<ProvisionId>> under;
  private final Key<Fact<PartnerId>> host;
  private final Key<Fact<Actor>> governedBy;
  private final Key<List<Located<FunctionId>>> functions;
  private final Key<List<Row<String, List<Row<PartnerId, Given>>>>> contributions;
  private final Key<Optional<Fund.Overspend>> overspend;
  private final Key<Optional<Fund.Agreement>> agreement;
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<Citation>> source = keys.sources();

  FundShape(Names names) {
    under = keys.fact("under", names.provision(), "the provision that it rests on");
    host = keys.fact("host", names.partner(), "the partner that holds the money");
    governedBy = keys.fact("governed by", names.actor(), "who decides about it");
    functions =
        keys.list("functions", names.function().located(), "what the money is to be spent on");
    contributions =
        keys.otherwise(
            "contributions",
            Shapes.table(
                Scalars.line().called("a year such as 2019/20"),
                Shapes.table(names.partner(), given())),
            List.of(),
            "who pays how much, by year");
    overspend = keys.optional("overspend", overspend(names), "who bears an overspend");
    agreement = keys.optional("agreement", agreement(names), "the written agreement");
    keys.note();
  }

  /// What one partner pays into a fund in a year.
  private record Given(Fact<Money> amount, Optional<String> ringFence, Fact<Boolean> cleared) {}

  private static Shape<Given> given() {
    var keys = Keys.of("contribution", "What one partner pays in a year.");
    var amount = keys.fact("amount", Scalars.money(), "how much");
    var fence = keys.optional("ring-fenced for", Scalars.line(), "what alone it may be spent on");
    var cleared =
        keys.fact(
            "cleared by finance officer",
            Scalars.yesNo(),
            "whether the council's responsible finance officer cleared it");
    keys.sources();
    keys.note();
    var map = keys.makes(f -> new Given(f.get(amount), f.get(fence), f.get(cleared)));
    var plain =
        Shapes.fact(Scalars.money())
            .located()
            .map(fact ->
                new Given(fact.value(), Optional.empty(), Fact.unsaid(fact.value().place())));
    return Choice.<Given>of("an amount such as £5m, or a map with `amount`")
        .having("amount", map)
        .having("ring-fenced for", map)
        .having("cleared by finance officer", map)
        .scalar(plain)
        .map(plain);
  }

  private static Shape<Fund.Overspend> overspend(Names names) {
    var keys = Keys.of("overspend", "Who bears an overspend.");
    var shared =
        keys.fact(
            "shared",
            Words.of("a way of sharing", Fund.Sharing.values()),
            "how the partners share it");
    var shares =
        keys.otherwise(
            "shares",
            Shapes.table(names.partner(), Scalars.share()),
            List.<Row<PartnerId, Fraction>>of(),
            "the agreed share of each");
    var cap =
        keys.otherwise(
            "cap",
            Shapes.table(names.partner(), Shapes.fact(Scalars.money())),
            List.<Row<PartnerId, Fact<Money>>>of(),
            "the most that each can be asked for");
    var consents =
        keys.list("consents", names.partner().located(), "the partners that agreed expressly");
    var covers = keys.fact("covers", reach(), "whose overspend is shared");
    keys.sources();
    keys.note();
    return keys.makes(f ->
        new Fund.Overspend(
            f.get(shared),
            map(f.get(shares)),
            map(f.get(cap)),
            f.get(consents),
            f.get(covers),
            f.place()));
  }

  private static remit.core.shape.Scalar<Fund.Reach> reach() {
    var words = new LinkedHashMap<String, Fund.Reach>();
    words.put("the fund", Fund.Reach.THE_FUND);
    words.put("NHS deficit", Fund.Reach.NHS_DEFICIT);
    words.put("system control total", Fund.Reach.SYSTEM_CONTROL_TOTAL);
    return Scalars.oneOf("something that can be overspent", words);
  }

  private static <V> Map<PartnerId, V> map(List<Row<PartnerId, V>> rows) {
    var map = new LinkedHashMap<PartnerId, V>();
    rows.forEach(row -> map.put(row.key().value(), row.value()));
    return map;
  }

  private static Shape<Fund.Agreement> agreement(Names names) {
    var keys = Keys.of("agreement", "The written agreement behind a fund.");
    var written = keys.fact("written", Scalars.yesNo(), "whether there is one");
    var signed = keys.fact("signed", Scalars.date(), "the day the last party signed");
    var ends = keys.fact("ends", Scalars.date(), "its last day");
    var term =
        Scalars.oneOf(
            "a term of the agreement", Fund.Agreement.Term.values(), Fund.Agreement.Term::words);
    var terms =
        keys.fact(
            "terms",
            Shapes.list(term).map(all -> Words.set(Fund.Agreement.Term.class, all)),
            "which of the terms that regulations ask for it has");
    var consulted =
        keys.fact("consulted", Scalars.yesNo(), "whether those affected were consulted");
    var poolManager = keys.fact("pool manager", names.post(), "who manages the pool");
    var reports = keys.fact("reports", Scalars.line(), "how often the pool manager reports");
    keys.sources();
    keys.note();
    return keys.makes(f ->
        new Fund.Agreement(
            f.get(written),
            f.get(signed),
            f.get(ends),
            f.get(terms),
            f.get(consulted),
            f.get(poolManager),
            f.get(reports),
            f.place()));
  }

  Shape<Fund> shape() {
    return keys.makes(this::fund);
  }

  private Fund fund(Fields f) {
    return new Fund(
        new FundId(f.id().value()),
        f.get(name),
        f.get(kind),
        f.get(under),
        f.get(host),
        f.get(governedBy),
        f.get(functions),
        f.get(contributions).stream().map(FundShape::year).toList(),
        f.get(overspend).orElseGet(() -> unsaid(f)),
        f.get(agreement).orElseGet(() -> Fund.Agreement.unsaid(f.place())),
        f.get(inForce),
        f.get(source),
        f.place());
  }

  private static Fund.Overspend unsaid(Fields f) {
    return new Fund.Overspend(
        Fact.unsaid(f.place()), Map.of(), Map.of(), List.of(), Fact.unsaid(f.place()), f.place());
  }

  private static Fund.Year year(Row<String, List<Row<PartnerId, Given>>> row) {
    return new Fund.Year(
        row.key().value(),
        row.value().stream().map(FundShape::contribution).toList(),
        row.key().place());
  }

  private static Fund.Contribution contribution(Row<PartnerId, Given> row) {
    var given = row.value();
    return new Fund.Contribution(
        row.key(), given.amount(), given.ringFence(), given.cleared(), row.key().place());
  }
}
