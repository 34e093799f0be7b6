package remit.core.charter.read;

import remit.core.charter.Acceptance;
import remit.core.charter.Compliance;
import remit.core.charter.Interest;
import remit.core.charter.Reservation;
import remit.core.kernel.ActKind;
import remit.core.shape.Keys;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.source.Located;

/// The short lists: `reserved`, `binds`, `interests`, `accepts`.
final class PowerShapes {
  private final Names names;

  PowerShapes(Names names) {
    this.names = names;
  }

  Shape<Reservation> reservation() {
    var keys = Keys.of("reservation", "That no delegation carries something below an organ.");
    var what = keys.requiredList("what", names.function().located(), "the functions");
    var acts = keys.list("acts", Words.act(), "the acts reserved; left out: all that dispose");
    var to =
        keys.requiredList("to", names.actor().located(), "who keeps it; several: each must agree");
    var inPerson =
        keys.otherwise(
            "in person",
            Words.yesNo(Reservation.InPerson.YES, Reservation.InPerson.NO),
            Reservation.InPerson.NO,
            "whether nobody may act for them");
    var source = keys.sources();
    keys.note();
    return keys.makes(f ->
        new Reservation(
            f.get(what),
            Words.set(ActKind.class, f.get(acts)),
            f.get(to),
            f.get(inPerson),
            f.get(source),
            f.place()));
  }

  Shape<Compliance> compliance() {
    var keys = Keys.of("bond", "That partners must follow what somebody else decides.");
    var who = keys.requiredList("who", names.partner().located(), "the partners bound");
    var to =
        keys.required(
            "to",
            Scalars.oneOf(
                "a way of being bound", Compliance.Nature.values(), Compliance.Nature::words),
            "how strongly");
    var with = keys.required("with", names.bodyPlanOrFund().located(), "the body, plan or fund");
    var inForce = keys.inForce();
    var source = keys.sources();
    keys.note();
    return keys.makes(f ->
        new Compliance(
            f.get(who),
            f.get(to),
            f.get(with),
            kind(f.get(with)),
            f.get(inForce),
            f.get(source),
            f.place()));
  }

  private Compliance.Kind kind(Located<String> with) {
    return names.is(Names.Sort.BODY, with.value())
        ? Compliance.Kind.BODY
        : names.is(Names.Sort.PLAN, with.value()) ? Compliance.Kind.PLAN : Compliance.Kind.FUND;
  }

  Shape<Interest> interest() {
    var keys = Keys.of("interest", "An interest that may conflict with a decision.");
    var who = keys.required("who", names.postOrPartner().located(), "the post or partner");
    var in = keys.required("in", names.actor().located(), "whose affairs it is an interest in");
    var nature = keys.required("nature", Scalars.line(), "what it is, in words");
    var onlyFor =
        keys.list("only for", names.function().located(), "the functions touched; left out: all");
    var arose = keys.fact("arose", Scalars.date(), "the day since which there is one");
    var declared = keys.fact("declared", Scalars.date(), "the day it was declared");
    var managed =
        keys.fact(
            "managed",
            Words.of("a way of managing it", Interest.Management.values()),
            "what its holder does when a decision touches it");
    var source = keys.sources();
    var note = keys.note();
    return keys.makes(f ->
        new Interest(
            f.get(who),
            f.get(in),
            f.get(nature),
            f.get(onlyFor),
            f.get(arose),
            f.get(declared),
            f.get(managed),
            f.get(note),
            f.get(source),
            f.place()));
  }

  Shape<Acceptance> acceptance() {
    var keys = Keys.of("acceptance", "That a finding is known, and minuted until a day.");
    var rule = keys.required("rule", Scalars.line().located(), "the rule's identifier");
    var at = keys.optional("at", Scalars.line().located(), "what it is about; left out: all");
    var reason = keys.required("reason", Scalars.passage(), "why it is lived with");
    var by = keys.required("by", Scalars.line(), "who minuted it");
    var until = keys.required("until", Scalars.date(), "the last day it holds");
    keys.sources();
    keys.note();
    return keys.makes(f ->
        new Acceptance(f.get(rule), f.get(at), f.get(reason), f.get(by), f.get(until), f.place()));
  }
}
