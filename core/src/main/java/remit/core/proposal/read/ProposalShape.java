package remit.core.proposal.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.charter.read.Names;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;
import remit.core.kernel.PartnerId;
import remit.core.kernel.PlanId;
import remit.core.kernel.ProvisionId;
import remit.core.proposal.Proposal;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Row;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Fact;
import remit.core.source.Located;

/// What somebody wants decided.
final class ProposalShape {
  private static final long MOST_WEEKS = 520;

  private final Keys keys = Keys.of("proposal", "What somebody wants decided.");
  private final Key<Located<String>> id =
      keys.required("proposal", Scalars.slug("an identifier").located(), "its identifier");
  private final Key<Located<String>> title =
      keys.required("title", Scalars.line().located(), "what is to be decided, in a few words");
  private final Key<List<Located<Actor>>> by;
  private final Key<ActKind> act =
      keys.otherwise(
          "act",
          Scalars.oneOf("an act", ActKind.values(), ActKind::words),
          ActKind.DECIDE,
          "what is to be done with the matter; `decide` if left out");
  private final Key<List<Located<FunctionId>>> functions;
  private final Key<List<Located<AreaId>>> areas;
  private final Key<Optional<Located<PlanId>>> plan;
  private final Key<Optional<String>> planKind =
      keys.optional("plan kind", Scalars.line(), "the kind of plan, where the charter has none");
  private final Key<List<String>> planParts =
      keys.list("plan parts", Scalars.line(), "the parts of the plan that it touches");
  private final Key<Optional<String>> fundKind =
      keys.optional("fund kind", Scalars.line(), "the kind of fund that it makes or changes");
  private final Key<List<Located<ProvisionId>>> under;
  private final Key<List<Located<PartnerId>>> parties;
  private final Key<List<Located<PartnerId>>> shows;
  private final Key<Optional<Money>> amount =
      keys.optional("amount", Scalars.money(), "the money that it commits");
  private final Key<Optional<MoneyKind>> of =
      keys.optional(
          "of",
          Scalars.oneOf(
              "a kind of money",
              Map.of("revenue", MoneyKind.REVENUE, "capital", MoneyKind.CAPITAL)),
          "`revenue` or `capital`");
  private final Key<Optional<String>> scheme =
      keys.optional("scheme", Scalars.line(), "what all decisions for one purpose share");
  private final Key<Fact<ChangeClass>> change =
      keys.fact(
          "change",
          Scalars.oneOf(
              "a class of change",
              ChangeClass.values(),
              c -> c.name().toLowerCase(java.util.Locale.ROOT)),
          "how much it changes a service");
  private final Key<Fact<Boolean>> keyDecision =
      keys.fact("key decision", Scalars.yesNo(), "whether the council treats it as one");
  private final Key<Fact<Boolean>> inPrivate =
      keys.fact("private", Scalars.yesNo(), "whether the public is to be excluded");
  private final Key<Fact<Integer>> weeks =
      keys.fact(
          "consultation weeks",
          Scalars.wholeNumber(0, MOST_WEEKS).as(Long::intValue),
          "how long public consultation is to last");
  private final Key<LocalDate> starts =
      keys.required("starts", Scalars.date(), "the first day on which a step can be taken");
  private final Key<Optional<Located<LocalDate>>> deadline =
      keys.optional("deadline", Scalars.date().located(), "the day by which it is to be decided");
  private final Key<List<Row<String, Located<LocalDate>>>> dates =
      keys.otherwise(
          "dates",
          Shapes.table(Scalars.line(), Scalars.date().located()),
          List.of(),
          "further days by name, such as `consultation opens`");
  private final Key<List<Row<String, String>>> urgency =
      keys.otherwise(
          "urgency",
          Shapes.table(Scalars.line(), Scalars.passage()),
          List.of(),
          "grounds for urgency that are true of it, by the name of the relief");
  private final Key<List<Located<String>>> pending =
      keys.list("pending", Scalars.line().located(), "what must be settled first");
  private final Key<List<Citation>> source = keys.sources();

  ProposalShape(Names names) {
    by = keys.requiredList("by", names.actor().located(), "who brings it");
    functions = keys.requiredList("functions", names.function().located(), "what it exercises");
    areas = keys.list("areas", names.area().located(), "where; left out: everywhere");
    plan = keys.optional("plan", names.plan().located(), "the plan that it makes or changes");
    under = keys.list("under", names.provision().located(), "what it makes an arrangement under");
    parties = keys.list("parties", names.partner().located(), "the partners to the arrangement");
    shows = keys.list("shows name of", names.partner().located(), "whose name it would carry");
    keys.note();
  }

  Shape<Proposal> shape() {
    return keys.makes(this::proposal);
  }

  private Proposal proposal(Fields f) {
    return new Proposal(
        f.get(id),
        f.get(title),
        f.get(by),
        matter(f),
        process(f),
        f.get(starts),
        f.get(deadline),
        map(f.get(dates)),
        f.get(source),
        f.place());
  }

  private Proposal.Matter matter(Fields f) {
    return new Proposal.Matter(
        f.get(act),
        f.get(functions),
        f.get(areas),
        f.get(plan),
        f.get(planKind),
        new LinkedHashSet<>(f.get(planParts)),
        f.get(fundKind),
        f.get(under),
        f.get(parties),
        f.get(shows),
        f.get(amount),
        f.get(of),
        f.get(scheme),
        f.get(change));
  }

  private Proposal.Process process(Fields f) {
    return new Proposal.Process(
        f.get(keyDecision), f.get(inPrivate), f.get(weeks), map(f.get(urgency)), f.get(pending));
  }

  private static <V> Map<String, V> map(List<Row<String, V>> rows) {
    var map = new LinkedHashMap<String, V>();
    rows.forEach(row -> map.put(row.key().value(), row.value()));
    return Collections.unmodifiableMap(map);
  }
}
