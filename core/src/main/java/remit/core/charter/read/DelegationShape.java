package remit.core.charter.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Delegation;
import remit.core.charter.Delegation.Conditions;
import remit.core.charter.Delegation.Holds;
import remit.core.charter.Delegation.Limit;
import remit.core.charter.Delegation.Onward;
import remit.core.charter.Delegation.Urgency;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Period;
import remit.core.kernel.ProvisionId;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Fact;
import remit.core.source.Located;

/// `delegations`: what was given to whom.
final class DelegationShape {
  private final Keys keys = Keys.of("delegation", "That functions are given by one to another.");
  private final Key<List<Located<FunctionId>>> what;
  private final Key<List<ActKind>> acts =
      keys.list("acts", Words.act(), "the acts that may be done; left out: all");
  private final Key<Located<Actor>> from;
  private final Key<Located<Actor>> to;
  private final Key<List<Located<AreaId>>> areas;
  private final Key<List<Limit>> limits =
      keys.list("limits", limit(), "how much money it reaches to");
  private final Key<List<Located<Excepted>>> except;
  private final Key<Fact<Onward>> onward =
      keys.fact(
          "onward", Words.yesNo(Onward.YES, Onward.NO), "whether the receiver may pass it on");
  private final Key<Holds> exclusive =
      keys.otherwise(
          "exclusive",
          Words.yesNo(Holds.EXCLUSIVE, Holds.CONCURRENT),
          Holds.AS_THE_LAW_HAS_IT,
          "`yes`: the giver may no longer act; `no`: it may; left out: as the law has it");
  private final Key<Urgency> urgentOnly =
      keys.otherwise(
          "urgent only",
          Words.yesNo(Urgency.URGENT_ONLY, Urgency.ANY_TIME),
          Urgency.ANY_TIME,
          "whether it may be used only in urgency");
  private final Key<Optional<Located<Actor>>> ratifiedBy;
  private final Key<List<Located<Actor>>> together;
  private final Key<List<Located<Actor>>> consulting;
  private final Key<Fact<ProvisionId>> under;
  private final Key<Optional<Delegation.Instrument>> instrument =
      keys.optional("instrument", instrument(), "the document that does it");
  private final Key<Period> inForce = keys.inForce();
  private final Key<List<Citation>> source = keys.sources();

  DelegationShape(Names names) {
    var actor = names.actor().located();
    what = keys.requiredList("what", names.function().located(), "the functions, with their parts");
    from = keys.required("from", actor, "who gives; a partner means its principal organ");
    to = keys.required("to", actor, "who receives");
    areas = keys.list("areas", names.area().located(), "where; left out: everywhere");
    except = keys.list("except", exception(names).located(), "what is taken out");
    ratifiedBy = keys.optional("ratified by", actor, "who must ratify at its next meeting");
    together = keys.list("together with", actor, "who must act jointly with the receiver");
    consulting = keys.list("consulting", actor, "whom the receiver must consult first");
    under = keys.fact("under", names.provision(), "the provision that permits it");
    keys.note();
  }

  /// What a delegation does not reach to.
  private sealed interface Excepted {
    record OfFunction(FunctionId function) implements Excepted {}

    record OfChange(ChangeClass change) implements Excepted {}

    record OfAct(ActKind act) implements Excepted {}
  }

  private static Scalar<Excepted> exception(Names names) {
    var words = new LinkedHashMap<String, Excepted>();
    words.put("substantial change", new Excepted.OfChange(ChangeClass.SUBSTANTIAL));
    words.put("minor change", new Excepted.OfChange(ChangeClass.MINOR));
    for (var act : ActKind.values()) {
      words.put(act.words(), new Excepted.OfAct(act));
    }
    Scalar<Excepted> function = names.function().as(Excepted.OfFunction::new);
    return function.or(Scalars.oneOf("a class of change or an act", words));
  }

  private static Shape<Limit> limit() {
    var keys = Keys.of("limit", "How much money a delegation reaches to.");
    var upTo = keys.fact("up to", Scalars.money(), "the most");
    var of = keys.optional("of", Words.moneyKind(), "`revenue` or `capital`; left out: either");
    var forEach =
        keys.otherwise(
            "for each",
            Words.of("what a limit counts", Delegation.Basis.values()),
            Delegation.Basis.DECISION,
            "what is counted together: `decision` (if left out), `scheme` or `year`");
    keys.sources();
    keys.note();
    return keys.makes(f -> new Limit(f.get(upTo), f.get(of), f.get(forEach), f.place()));
  }

  private static Shape<Delegation.Instrument> instrument() {
    var keys = Keys.of("instrument", "The document that delegates.");
    var written = keys.fact("written", Scalars.yesNo(), "whether there is one");
    var document = keys.fact("document", Scalars.line(), "what it is called");
    var approved = keys.fact("approved", Scalars.date(), "the day it was approved");
    var signed = keys.fact("signed", Scalars.date(), "the day the last party signed");
    var notice = keys.fact("notice", Scalars.term(), "how long before its end notice is given");
    keys.sources();
    keys.note();
    return keys.makes(f ->
        new Delegation.Instrument(
            f.get(written), f.get(document), f.get(approved), f.get(signed), f.get(notice)));
  }

  /// One delegation; its identifier still lacks the number.
  Shape<Delegation> shape() {
    return keys.makes(this::delegation);
  }

  private Delegation delegation(Fields f) {
    return new Delegation(
        f.get(from).value().id() + "→" + f.get(to).value().id(),
        f.get(from),
        f.get(to),
        scope(f),
        f.get(onward),
        f.get(exclusive),
        new Conditions(f.get(urgentOnly), f.get(ratifiedBy), f.get(together), f.get(consulting)),
        f.get(under),
        f.get(instrument).orElseGet(() -> Delegation.Instrument.unsaid(f.place())),
        f.get(inForce),
        f.get(source),
        f.place());
  }

  private Delegation.Scope scope(Fields f) {
    var functions = new ArrayList<Located<FunctionId>>();
    var changes = new ArrayList<ChangeClass>();
    var outActs = new ArrayList<ActKind>();
    for (var exception : f.get(except)) {
      switch (exception.value()) {
        case Excepted.OfFunction(var id) -> functions.add(new Located<>(id, exception.place()));
        case Excepted.OfChange(var change) -> changes.add(change);
        case Excepted.OfAct(var act) -> outActs.add(act);
      }
    }
    return new Delegation.Scope(
        f.get(what),
        Words.set(ActKind.class, f.get(acts)),
        f.get(areas),
        f.get(limits),
        functions,
        Words.set(ChangeClass.class, changes),
        Words.set(ActKind.class, outActs));
  }

  /// Gives a number to those that have giver and receiver in common, from the second on.
  static List<Delegation> numbered(List<Delegation> all) {
    var seen = new HashMap<String, Integer>();
    return all.stream().map(d -> withNumber(d, seen.merge(d.id(), 1, Integer::sum))).toList();
  }

  private static Delegation withNumber(Delegation d, int number) {
    return number == 1
        ? d
        : new Delegation(
            d.id() + " " + number,
            d.from(),
            d.to(),
            d.scope(),
            d.onward(),
            d.holds(),
            d.conditions(),
            d.under(),
            d.instrument(),
            d.inForce(),
            d.sources(),
            d.place());
  }
}
